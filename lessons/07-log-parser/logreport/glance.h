/**
 * @file
 * The quick way through a large file: the reader leaves out most lines that
 * can't be errors, and so nobody knows whether those could be read. Of the
 * others, those that were counted as errors could. Glance at the rest: as soon
 * as one can't be read, the lines end, and the file has to be read once more.
 */
#ifndef GLANCE_H
#define GLANCE_H

#include "../log_parser.h"

/** What is needed for it. */
struct glance {
    const struct log_report *report; /**< where log_count() counts */
    bool failed; /**< set if a line can't be read as it is */
};

/**
 * An iterator over all lines of `source`, up to one that can't be read.
 * @param source  held from now on
 * @param glance  must outlive the iterator
 */
struct iterator *glance_lines(struct iterator *source, struct glance *glance);

#endif
