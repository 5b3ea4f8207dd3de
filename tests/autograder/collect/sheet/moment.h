/**
 * @file
 * When something was, as platforms write it for people: "Friday, 20 November
 * 2026, 10:00 AM", "Freitag, 20. November 2026, 10:00", "2026-11-20 10:00",
 * "20.11.2026 10:00", "Nov 20, 2026 1000 AM". The clock is that of this
 * process.
 */
#ifndef MOMENT_H
#define MOMENT_H

#include <stdint.h>

/** What a text says of a time. */
enum moment {
    MOMENT_NONE,   /**< nothing: there is no year or no clock in it */
    MOMENT_UNREAD, /**< there is, but the day or the month can't be read */
    MOMENT_READ,
};

/** Reads a text; `*seconds` becomes those since 1970, or -1. */
enum moment moment_read(const char *text, int64_t *seconds);

#endif
