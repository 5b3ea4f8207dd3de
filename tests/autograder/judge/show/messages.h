/**
 * @file
 * The compiler's own words.
 */
#ifndef MESSAGES_H
#define MESSAGES_H

#include "screen.h"

/**
 * Prints them: untouched, but broken into lines where the screen is narrower
 * than usual. A mark below a line of code stays below what it marks.
 */
void messages_print(const struct screen *screen, const char *messages);

#endif
