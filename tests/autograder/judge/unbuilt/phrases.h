/**
 * @file
 * The compilers' phrases: which words mean which fault.
 */
#ifndef PHRASES_H
#define PHRASES_H

#include "complaint.h"

/** Finds the fault that an error's text is about, with its names. `notes` is
 * what the compiler adds to it, up to the next error. */
void phrases_find(struct complaint *complaint, const char *text,
                  const char *notes);

#endif
