/**
 * @file
 * How the judge itself gives up: a sentence that says what to do, and status 2.
 */
#ifndef FAIL_H
#define FAIL_H

#include <stdbool.h>
#include <stddef.h>

/** Prints a printf() text to standard error and ends the judge. */
void fail(const char *format, ...)
    __attribute__((noreturn, format(printf, 1, 2)));

/** Prints the same and goes on. Always false, for the caller to return. */
bool say(const char *format, ...) __attribute__((format(printf, 1, 2)));

/** From now on, what is printed here is broken into lines of so many columns.
 */
void fail_columns(int columns);

/** `memory`, unless it is NULL: then there is none left, and it fails. */
void *must(void *memory);

/**
 * Room for one more in a list of `count` items of `size` bytes each: the list,
 * which may have moved. `*capacity` is 0 as long as it is NULL.
 */
void *grow(void *list, size_t count, size_t *capacity, size_t size);

#endif
