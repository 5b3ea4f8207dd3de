/**
 * @file
 * Records a run for a picture: who asks whom, and what comes back.
 *
 * Each lesson with such a picture has a docs/NN-folder/picture.c, whose main()
 * plays a scene with the reference solution. It prints one event per line, its
 * parts separated by tabs: what happened, where, and what it was.
 *
 *     picture NAME        what follows belongs to this picture
 *     call    WHO  WHAT   the caller does something
 *     ask     WHO  WHAT   is asked: by whoever runs at this moment
 *     answer  WHO  WHAT   and answers
 *     print   WHO  WHAT   a line printed by whoever runs
 *     member  WHO  NAME VALUE
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
/** From here on, what this iterator is asked and answers is recorded. */
void record_iterator(struct iterator *it, const char *name);
/** The same of a generator: each time its body is entered and left. */
void record_generator(struct generator *generator, const char *name);
/** What the generator is asked next is not a next, but this. */
void record_as(const char *what);
/** An object's member, for a picture of the memory. */
void record_member(const char *object, const char *name, struct value value);

#endif
