/**
 * @file
 * Texts from elsewhere as JSON strings.
 */
#ifndef JSONS_H
#define JSONS_H

#include <jansson.h>
#include <stddef.h>

/** A text as a JSON string: what is not UTF-8 becomes U+FFFD. */
json_t *json_from_text(const char *text);

/** The same, cut after `most` bytes, between characters. */
json_t *json_from_long_text(const char *text, size_t most);

#endif
