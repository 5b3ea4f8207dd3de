/**
 * @file
 * The numbers by which a learning platform knows its students.
 */
#ifndef IDENTIFIERS_H
#define IDENTIFIERS_H

#include "format.h"

/** How many submissions have a number, and how many do not. */
struct identified {
    long with, without;
};

/** The number under `key`; "" if there is none or it is no number. */
const char *identifier(const json_t *submission, const char *key);

/** Makes a struct identified the report's state. */
void identified_prepare(struct report *report);

/** Counts a submission as one with or without the number under `key`. */
void identified_count(struct report *report, const json_t *submission,
                      const char *key);

/** Frees it. */
void identified_release(struct report *report);

/** Why there can be no report for `platform` without numbers, or NULL. */
char *identified_refuse(const struct report *report, const char *platform,
                        const char *wanted);

/** Says on stderr who is left out because there is no number. */
void identified_tell(const struct report *report, const char *platform);

#endif
