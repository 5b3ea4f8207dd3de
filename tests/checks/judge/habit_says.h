/**
 * @file
 * What is said of a function f with that body, or of a whole file.
 */
#ifndef HABIT_SAYS_H
#define HABIT_SAYS_H

#include <stdbool.h>

/** Is the sentence one with those words, and about that line? */
bool says(const char *code, const char *words, int expected);

/** Is there none? */
bool is_silent(const char *code);

#endif
