/**
 * @file
 * The line that says how far grading is, on standard error.
 */
#ifndef TICKER_H
#define TICKER_H

#include <stddef.h>

/** Begins to count up to `total` submissions. */
void ticker_start(size_t total);

/** So many are done; of the lessons among them, so many were known already. */
void ticker_tell(size_t done, size_t remembered);

/** Takes the line away. */
void ticker_stop(void);

#endif
