/**
 * @file
 * UTF-8: how many bytes the next letter of a string takes.
 */
#ifndef UTF8_H
#define UTF8_H

#include <stddef.h>

/**
 * The length in bytes, 1 to 4, of the code point at the start of `text`, or 0
 * if no valid one begins there within `size` bytes (RFC 3629: no overlong
 * forms, no surrogates, nothing above U+10FFFF).
 */
size_t utf8_length(const char *text, size_t size);

#endif
