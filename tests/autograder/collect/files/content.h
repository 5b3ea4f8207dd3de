/**
 * @file
 * What is in a candidate, if it is text at all.
 */
#ifndef CONTENT_H
#define CONTENT_H

#include "sift.h"

/** A candidate that was read. */
struct content {
    const struct candidate *candidate;
    struct text bytes;
    char *problem; /**< a sentence, or NULL: it can be graded */
    bool hollow;   /**< it is an empty file, or a folder */
};

/** Reads a candidate. */
void content_read(struct content *content, const struct candidate *candidate);

/** Is all of it UTF-8? */
bool content_is_utf8(const struct text *bytes);

/** Are they the same but for how lines end, which mail and editors change? */
bool content_same(const struct text *one, const struct text *other);

/** Gives the memory back. */
void content_free(struct content *content);

#endif
