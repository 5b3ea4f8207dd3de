/**
 * @file
 * How the judge itself gives up: a sentence that says what to do, and status 2.
 */
#ifndef FAIL_H
#define FAIL_H

/** Prints a printf() text to standard error and ends the judge. */
void fail(const char *format, ...)
    __attribute__((noreturn, format(printf, 1, 2)));

/** `memory`, unless it is NULL: then there is none left, and it fails. */
void *must(void *memory);

#endif
