/**
 * @file
 * The line that says how far grading is, on standard error.
 */
#ifndef TICKER_H
#define TICKER_H

#include <stdbool.h>
#include <stddef.h>

/** How far it is, and when that was said. Start with {0}. */
struct ticker {
    size_t total;
    double started, told;
    bool terminal, shown;
};

/** Begins to count up to `total` submissions. */
void ticker_start(struct ticker *ticker, size_t total);

/** So many are done; of the lessons among them, so many were known already. */
void ticker_tell(struct ticker *ticker, size_t done, size_t remembered);

/** Takes the line away. */
void ticker_stop(struct ticker *ticker);

#endif
