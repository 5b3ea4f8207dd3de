/**
 * @file
 * Observations: what a step showed, in words. They are what the judge compares,
 * so each is complete, bounded, and independent of addresses.
 */
#ifndef OBSERVE_H
#define OBSERVE_H

#include "iterator.h"

/** One observation. */
struct observation {
    char text[512];   /**< compared with what the reference shows */
    char detail[256]; /**< only shown: an error's message */
};

/** A value, as Python's repr; says so if it is none that can be shown. */
void observe_value(struct value value, struct observation *seen);

/** How a step ended: the item, ITER_STOP or ITER_ERROR in both vocabularies. */
void observe_status(enum iter_status status, struct value value,
                    struct observation *seen);

/** What is wrong with an iterator before it is even used, or NULL. */
const char *observe_iterator(const struct iterator *it);

#endif
