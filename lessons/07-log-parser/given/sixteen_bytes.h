/**
 * @file
 * Sixteen bytes at once: what would be sixteen comparisons is one. This is no
 * C17, but gcc and clang know it, whatever the processor.
 *
 * A mark is 255 in place of a byte, and says something of it; else there is a
 * 0. What is found out about many bytes is a number: a bit for each of them,
 * the lowest for the first. So a program does the same wherever it is that
 * something was found. That is quick: a processor guesses what comes next, and
 * would often guess wrong how many rounds a loop takes.
 */
#ifndef SIXTEEN_BYTES_H
#define SIXTEEN_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/** Sixteen bytes, or their marks. */
typedef unsigned char sixteen __attribute__((vector_size(16)));

/** The sixteen bytes from `at` on. */
static inline sixteen sixteen_bytes(const char *at)
{
    sixteen bytes;
    memcpy(&bytes, at, sizeof bytes); /* compilers make one load of it */
    return bytes;
}

/** Marks each byte that is `byte`. */
static inline sixteen mark_equal(sixteen bytes, char byte)
{
    return (sixteen)(bytes == (unsigned char)byte);
}

/** Marks each byte that is a digit. */
static inline sixteen mark_digits(sixteen bytes)
{
    /* Of a digit, this leaves 0 to 9; of other bytes, more. */
    return (sixteen)((bytes ^ '0') <= 9);
}

/**
 * Marks each byte that fits into `shape`, whose sixteen bytes stand for
 * themselves, but for a `0`: any digit; and a `_`: any byte at all.
 */
static inline sixteen mark_fits(sixteen bytes, const char *shape)
{
    sixteen wanted = sixteen_bytes(shape);
    sixteen most = (mark_equal(wanted, '0') & 9) | mark_equal(wanted, '_');
    return (sixteen)((bytes ^ wanted) <= most);
}

/** Has any byte a mark? */
static inline bool any_mark(sixteen marks)
{
    uint64_t halves[2];
    memcpy(halves, &marks, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

/** A bit for each byte: has it a mark? */
static inline uint64_t bits_of_marks(sixteen marks)
{
#ifdef __SSE2__
    return (uint64_t)_mm_movemask_epi8((__m128i)marks);
#else
    /* Of each mark its own bit is left. In the top byte of the product stands
     * the sum of all eight. */
    const sixteen bits = {1, 2, 4, 8, 16, 32, 64, 128,
                          1, 2, 4, 8, 16, 32, 64, 128};
    const uint64_t sum_of_all = UINT64_C(0x0101010101010101);
    uint64_t halves[2];
    marks &= bits;
    memcpy(halves, &marks, sizeof halves);
    return halves[0] * sum_of_all >> 56 | halves[1] * sum_of_all >> 56 << 8;
#endif
}

/** A bit for each of the 64 bytes from `at` on: is it `byte`? */
static inline uint64_t bits_of_64(const char *at, char byte)
{
    return bits_of_marks(mark_equal(sixteen_bytes(at), byte)) |
           bits_of_marks(mark_equal(sixteen_bytes(at + 16), byte)) << 16 |
           bits_of_marks(mark_equal(sixteen_bytes(at + 32), byte)) << 32 |
           bits_of_marks(mark_equal(sixteen_bytes(at + 48), byte)) << 48;
}

/** How many bits are 0 below the first that is 1; there has to be one. */
static inline size_t before_first(uint64_t bits)
{
    return (size_t)__builtin_ctzll(bits);
}

/** How many of 64 bits are 0 above the last that is 1; there has to be one. */
static inline size_t behind_last(uint64_t bits)
{
    return (size_t)__builtin_clzll(bits);
}

#endif
