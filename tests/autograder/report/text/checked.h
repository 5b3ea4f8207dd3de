/**
 * @file
 * Memory that is there, or a program that says it is not.
 */
#ifndef CHECKED_H
#define CHECKED_H

#include <stdio.h>

/** Returns `memory`; if it is NULL the program ends with status 2. */
void *checked(void *memory);

/** A copy of `text` that the caller frees. */
char *checked_copy(const char *text);

/** Text put together with stdio: print to `out`, then take it. */
struct draft {
    FILE *out;
    char *text;
    size_t size;
};

/** Opens a draft to print to. */
void draft_begin(struct draft *draft);

/** Closes it and returns its text, which the caller frees. */
char *draft_take(struct draft *draft);

/** What printf() would print; the caller frees it. */
char *checked_format(const char *format, ...)
    __attribute__((format(printf, 1, 2)));

#endif
