/**
 * @file
 * Moments by the clock of a time zone.
 */
#ifndef CLOCK_H
#define CLOCK_H

#include <stdbool.h>

enum { CLOCK_TEXT = sizeof "2027-01-15 23:59" };

/** The zone if this machine knows it, else "UTC". */
const char *clock_zone(const char *zone);

/** "2027-01-15T22:59:00Z" by the clock of a zone of clock_zone(); false if it
 * is no such moment. */
bool clock_text(const char *zone, const char *moment, char text[CLOCK_TEXT]);

#endif
