/**
 * @file
 * JSON, put together in a text of limited size.
 */
#ifndef TEXT_H
#define TEXT_H

#include "value.h"

/** A text; all zero, it is empty. What does not fit is left out. */
struct text {
    char bytes[4096]; /**< ends with a NUL */
    size_t length;    /**< without it */
};

/** Adds `bytes` as they are. */
void text_add(struct text *text, const char *bytes);

/** Makes it empty. */
void text_clear(struct text *text);

/** Adds `bytes` as a JSON string. */
void text_add_string(struct text *text, const char *bytes);

/** Adds `"name": "value"`. */
void text_add_member(struct text *text, const char *name, const char *value);

/** Python's repr(value), good until the next call. */
const char *text_repr(struct value value);

#endif
