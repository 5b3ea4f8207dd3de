/**
 * @file
 * Which requests to the system a confined program may make: two lists for
 * seccomp, made with libseccomp once and put on in every process.
 */
#ifndef FILTER_H
#define FILTER_H

#include <stdbool.h>

/** Whom a filter is for. */
enum filter_kind {
    FILTER_COMPILER, /**< all but what a compiler has no business with */
    FILTER_PROGRAM,  /**< only what a program that computes and prints needs */
};

/** Both filters, ready to be put on. */
struct filters;

/** Makes both; they are never freed. NULL if this machine can't. */
const struct filters *filters_make(void);

/**
 * Puts a filter on this process, for good. What it refuses fails with EPERM.
 * @return false if that fails
 */
bool filter_enter(const struct filters *filters, enum filter_kind kind);

/** A descriptor with a filter's program, as bubblewrap reads it, or -1. */
int filter_descriptor(enum filter_kind kind);

/** The same of the filter for programs, as a starter reads it. It stays open.
 */
int filter_for_starters(const struct filters *filters);

#endif
