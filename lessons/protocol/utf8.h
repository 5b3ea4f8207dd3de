/**
 * @file
 * UTF-8: how many bytes the next letter of a string takes, and which it is.
 */
#ifndef UTF8_H
#define UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The length in bytes, 1 to 4, of the code point at the start of `text`, or 0
 * if no valid one begins there within `size` bytes (RFC 3629: no overlong
 * forms, no surrogates, nothing above U+10FFFF).
 */
size_t utf8_length(const char *text, size_t size);

/** The code point in these so many bytes: those that utf8_length() counted. */
uint32_t utf8_code_point(const char *text, size_t length);

/**
 * Python's `letter.isprintable()`: no control or format character, no space
 * but the common one, nothing for private use. What Unicode has not assigned
 * yet, in the planes that it uses, counts as printable: each version of Python
 * has a list of its own.
 */
bool utf8_is_printable(uint32_t code_point);

#ifdef __cplusplus
}
#endif

#endif
