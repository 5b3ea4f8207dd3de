/**
 * @file
 * Texts from elsewhere as JSON strings.
 */
#ifndef JSONS_H
#define JSONS_H

#include <jansson.h>
#include <stddef.h>
#include <stdint.h>

/** A text as a JSON string: what is not UTF-8 becomes U+FFFD. */
json_t *json_from_text(const char *text);

/** The same, cut after `most` bytes, between characters. */
json_t *json_from_long_text(const char *text, size_t most);

/** "2027-01-15T22:59:00Z", of seconds since 1970; null if nobody knows: -1. */
json_t *json_from_moment(int64_t seconds);

/** Sets a key to a text, unless that is NULL. */
void json_set_text(json_t *object, const char *key, const char *text);

#endif
