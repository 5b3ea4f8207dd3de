/**
 * @file
 * What a program printed where something is still to be written, and which
 * functions of the learner's file that was.
 */
#ifndef UNWRITTEN_H
#define UNWRITTEN_H

#include "judge/decide/source.h"

/**
 * Puts the exception in place of the numbers that TODO_NUMBER() gave.
 * @param output what the program printed
 */
void unwritten_numbers(const struct source *source, struct text *output);

/**
 * The functions in which a TODO of the protocol's still stands, each with its
 * number: "count() (TODO 2) and next_or() (TODO 3)". The caller frees it.
 * @param output only those whose exception is in it; all, if it is NULL
 * @param count how many there are
 * @return NULL if there are none
 */
char *unwritten_functions(const struct source *source, const char *output,
                          int *count);

#endif
