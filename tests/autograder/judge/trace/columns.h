/**
 * @file
 * A trace (trace/trace.h) on the screen, in two columns over time: the caller
 * left, the iterators and generators right. A narrow screen has one column, in
 * which they are indented.
 */
#ifndef COLUMNS_H
#define COLUMNS_H

#include "judge/show/screen.h"

/** From so many columns on there are two. */
enum { COLUMNS_FOR_TWO = 60 };

/** Prints a trace; the text is cut into its lines. `failed`: its last step is
 * the one that failed. */
void columns_print(const struct screen *screen, char *trace, bool failed);

#endif
