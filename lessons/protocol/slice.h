/**
 * @file
 * A slice: bytes with a length. How C speaks of a part of a longer text without
 * copying it.
 */
#ifndef SLICE_H
#define SLICE_H

#include "memory.h"
#include "value.h"

/**
 * `size` bytes, borrowed. Nothing marks their end, and a NUL may be among them:
 * strlen(), strchr() and strtol() are of no use here.
 */
struct slice {
    const char *bytes; /**< the first one; any pointer if there is none */
    size_t size;       /**< how many */
};

/** A slice as a string, borrowed like the slice. Its size must fit 32 bits. */
static inline struct value slice_value(struct slice slice)
{
    return value_bytes(slice.bytes, (uint32_t)slice.size);
}

/** The bytes of a string. Any other kind ends the program with a TypeError. */
static inline struct slice slice_of(struct value text)
{
    if (text.kind != VALUE_STR)
        fatal(text.kind == VALUE_NONE
                  ? "TypeError: a line must be a string, and this is None"
              : text.kind == VALUE_ERROR
                  ? "TypeError: a line must be a string, and this is an error"
                  : "TypeError: a line must be a string");
    return (struct slice){.bytes = text.as.text, .size = text.size};
}

#endif
