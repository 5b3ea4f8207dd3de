/**
 * @file
 * Records a run for a picture: who asks whom, and what comes back.
 *
 * Each lesson with such a picture has a docs/NN-folder/picture.c, whose main()
 * plays a scene with the reference solution. What it prints is a trace
 * (trace.h); before each part of it stands
 *
 *     picture NAME        what follows belongs to this picture
 */
#ifndef RECORD_H
#define RECORD_H

#include "containers.h"
#include "generator.h"

/** Starts to record. Call it first. */
void record_start(void);
/** What follows belongs to the picture of that name. */
void record_picture(const char *name);
/** The caller does `what`. */
void record_call(const char *what);
/** Something that is no iterator is asked. Pair it with record_answer(). */
void record_ask(const char *who, const char *what);
/** And answers. */
void record_answer(const char *who, const char *what);
/** From here on, what this iterator or generator is asked is recorded. */
void record_iterator(void *it, const char *name);
/** An object's member, for a picture of the memory. */
void record_member(const char *object, const char *name, struct value value);

#endif
