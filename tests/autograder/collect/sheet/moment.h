/**
 * @file
 * When something was, as platforms write it for people: "Friday, 20 November
 * 2026, 10:00 AM", "Freitag, 20. November 2026, 10:00", "2026-11-20 10:00",
 * "20.11.2026 10:00", "Nov 20, 2026 1000 AM". The clock is that of this
 * process.
 */
#ifndef MOMENT_H
#define MOMENT_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

/** What a text says of a time. */
enum moment {
    MOMENT_NONE,   /**< nothing: there is no year or no clock in it */
    MOMENT_UNREAD, /**< there is, but the day or the month can't be read */
    MOMENT_READ,
};

/** When the clock shows that, in seconds since 1970: of the two moments that
 * there are as it goes back, the last or the first. A day of the month may be
 * none, and leads into another month; what the clock never shows, as it goes
 * forward, counts from before it does. */
int64_t moment_of(struct tm clock, bool last);

/** Reads a text; `*seconds` becomes those since 1970, or -1. Of two
 * moments that it can mean, the first. */
enum moment moment_read(const char *text, int64_t *seconds);

#endif
