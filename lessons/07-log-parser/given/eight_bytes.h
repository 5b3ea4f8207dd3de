/**
 * @file
 * Eight bytes at once, as one number: what would be eight comparisons is an
 * addition or two. The first of the bytes is the lowest of the number.
 *
 * A mark is the top bit of a byte. It says something of that byte.
 */
#ifndef EIGHT_BYTES_H
#define EIGHT_BYTES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** The byte 1, eight times: `'0' * EIGHT_TIMES` is eight noughts. */
#define EIGHT_TIMES UINT64_C(0x0101010101010101)

/** The eight bytes from `at` on. */
static inline uint64_t eight_bytes(const char *at)
{
    uint64_t bytes = 0;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    memcpy(&bytes, at, sizeof bytes); /* compilers make one load of it */
#else
    for (int i = 7; i >= 0; i--)
        bytes = bytes << 8 | (unsigned char)at[i];
#endif
    return bytes;
}

/** Marks each byte that is larger than its twin in `most`, which is at most
 * 127. */
static inline uint64_t mark_larger(uint64_t bytes, uint64_t most)
{
    const uint64_t low = 127 * EIGHT_TIMES, top = 128 * EIGHT_TIMES;
    /* No byte of the sum is over 254: none spoils the one above. */
    return (((bytes & low) + (low - most)) | bytes) & top;
}

/** Marks each byte that is 0. */
static inline uint64_t mark_zeros(uint64_t bytes)
{
    return mark_larger(bytes, 0) ^ 128 * EIGHT_TIMES;
}

/** Marks each byte that is no digit. */
static inline uint64_t mark_no_digits(uint64_t bytes)
{
    /* Of a digit, this leaves 0 to 9. */
    return mark_larger(bytes ^ '0' * EIGHT_TIMES, 9 * EIGHT_TIMES);
}

/**
 * Marks each byte that does not fit into `shape`: a `0` there stands for any
 * digit, all else for itself.
 */
static inline uint64_t mark_misfits(uint64_t bytes, const char shape[8])
{
    uint64_t wanted = eight_bytes(shape);
    uint64_t digits = mark_zeros(wanted ^ '0' * EIGHT_TIMES) >> 7;
    return mark_larger(bytes ^ wanted, 9 * digits);
}

/** How many bytes stand before the first with a mark? 8 if none has one. */
static inline size_t before_mark(uint64_t marks)
{
    uint64_t ones = marks >> 7;
    uint64_t before = (ones - 1) & ~ones & EIGHT_TIMES;
    /* Each byte before the first mark is 1 now, all others are 0. The top byte
     * of the product is the sum of all eight. */
    return before * EIGHT_TIMES >> 56;
}

#endif
