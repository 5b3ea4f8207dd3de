/**
 * @file
 * What the files of lesson 8's example share.
 */
#ifndef EXAMPLE_H
#define EXAMPLE_H

#include "live_logs.h"

/** `for line in lines: print(text(line))`, and drops the lines. */
void print_lines(struct iterator *lines);

/** Follows a file that grows, and one that is rotated. */
void follow_files(void);

/** Lines in lists of two. */
void print_batches(void);

#endif
