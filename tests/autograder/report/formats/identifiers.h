/**
 * @file
 * The numbers by which a learning platform knows its students.
 */
#ifndef IDENTIFIERS_H
#define IDENTIFIERS_H

#include "format.h"

/** A learning platform. */
struct platform {
    const char *name;
    const char *key;    /**< of its number, in a submission's identifiers */
    const char *wanted; /**< what it gives out, by which numbers are known */
};

/** The state of a platform's format: how many submissions have a number, and
 * how many do not. */
struct identified {
    long with, without;
};

/** The platform's number; "" if there is none or it is no number. */
const char *identifier(const json_t *submission,
                       const struct platform *platform);

/** Counts a submission as one with or without a number. */
void identified_count(struct report *report, const json_t *submission);

/** Why there can be no report without numbers, or NULL. */
char *identified_refuse(const struct report *report);

/** Says on stderr who is left out because there is no number. */
void identified_tell(struct report *report);

#endif
