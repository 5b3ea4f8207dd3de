/**
 * @file
 * Lines of small files that people write, such as choices.conf: parts that are
 * two spaces or more apart, or a tab.
 *
 *     Jane Doe  02  a/my_range.c
 */
#ifndef FIELDS_H
#define FIELDS_H

#include "judge/decide/text.h"

/** Reads such a file, without the mark that some editors begin it with; false
 * if there is none. One that can't be read, or is no text, fails with a
 * sentence: what stands in it would be lost without a word. */
bool fields_read(struct text *text, const char *path);

/** The line without white space around it; it is changed in place. */
char *fields_trim(char *line);

/** The part that begins at `*rest`, which moves behind the gap after it. */
char *fields_take(char **rest);

/** The number that a part is, digits alone; or -1. */
int fields_number(const char *part);

#endif
