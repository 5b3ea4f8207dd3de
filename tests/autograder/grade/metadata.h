/**
 * @file
 * Gradescope's submission_metadata.json: when something was handed in, and by
 * when it should have been.
 */
#ifndef METADATA_H
#define METADATA_H

#include <stdint.h>

/** What it says, in seconds since 1970; 0: nothing. */
struct metadata {
    int64_t submitted;
    int64_t due; /**< an extension's, if there is one; of a group the latest */
};

/** Reads it. A file that can't be read says nothing, and that is said. */
struct metadata metadata_read(const char *path);

/** "2027-01-15T23:59:00.000000-08:00" in seconds since 1970; 0 if it is not of
 * that kind. */
int64_t metadata_moment(const char *text);

#endif
