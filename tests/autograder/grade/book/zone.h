/**
 * @file
 * Time zones, by the names they have in the tz database: "Europe/Berlin".
 */
#ifndef ZONE_H
#define ZONE_H

#include <stdbool.h>

/** Does this machine know a zone of that name? Whatever it does not know the C
 * library takes for UTC, without a word. */
bool zone_is_known(const char *name);

/** The zone that this machine's clock shows, or NULL if that has no name; the
 * caller frees it. */
char *zone_here(void);

#endif
