/**
 * @file
 * Draws: the inputs of a case, different for every seed.
 *
 * The same seed gives the same draws on every machine. The names and values of
 * the draws are remembered, so that a step can be shown with the values in
 * place of the names.
 */
#ifndef DRAW_H
#define DRAW_H

#include <stddef.h>
#include <stdint.h>

/** Starts a case's draws: `name` keeps two cases of one seed apart. */
void draw_begin(uint64_t seed, const char *name);

/** A number from `low` to `high`, both included. One without a name, "", can't
 * be shown, and takes no room. */
int64_t draw_int(const char *name, int64_t low, int64_t high);

/** `length` lower-case letters, good until the next draw_begin(). */
const char *draw_word(const char *name, int length);

/** How many draws there were since draw_begin(). */
int draw_count(void);

/** Copies `text`, with the drawn values in place of their names. */
void draw_show(const char *text, char *buffer, size_t size);

#endif
