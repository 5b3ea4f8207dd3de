/**
 * @file
 * UTF-8 taken apart: characters, the columns they take, and those that must
 * not reach a screen.
 */
#ifndef UNICODE_H
#define UNICODE_H

#include "judge/decide/text.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/** Stands for what cannot or must not be shown. */
#define UNICODE_REPLACEMENT 0xFFFDU

/**
 * The character at `*text`, which moves past it; 0 at the end. A byte that is
 * not UTF-8 counts as one replacement character.
 */
uint32_t unicode_next(const char **text);

/** Writes a character as UTF-8. */
void unicode_put(FILE *out, uint32_t character);

/** Adds a character as UTF-8. */
void unicode_add(struct text *text, uint32_t character);

/**
 * Does it act on the screen instead of showing: a control character (newline
 * and tab included), a mark or override of the reading direction, a tag?
 */
bool unicode_is_control(uint32_t character);

/**
 * How many columns of a terminal it takes: 0 if it is set on top of the
 * character before it, 1 or 2.
 */
int unicode_columns(uint32_t character);

/** The length of the longest whole-character start of at most `size` bytes. */
size_t unicode_cut(const char *text, size_t size);

#endif
