/* The hashes of values. What value_equal() does not look at, such as the kind
 * of a number, must not count here either. */
#include "hash.h"

#include <math.h>
#include <string.h>

/* So many pairs in a pair are looked into, from left to right. Without an end,
 * pairs that share a pair would have it hashed over and over again. */
enum { MOST_PAIRS = 64 };

/* Multiplying carries each bit upwards, shifting brings the top ones down. */
static uint64_t mix(uint64_t hash)
{
    hash *= 0x9e3779b97f4a7c15;
    hash ^= hash >> 32;
    hash *= 0x9e3779b97f4a7c15;
    return hash ^ hash >> 32;
}

static uint64_t hash_bytes(const char *bytes, size_t size)
{
    uint64_t hash = size;
    for (size_t i = 0; i < size; i++)
        hash = (hash ^ (unsigned char)bytes[i]) * 0x100000001b3;
    return mix(hash);
}

/* -2**63 does, 2**63 is one too many. */
static bool fits_an_int(double real)
{
    return real == -0x1p63 || (real < 0 ? -real : real) < 0x1p63;
}

/* An int and the float that is equal to it share a hash: that of the int. NaN
 * is equal to nothing, so each has a hash of its own: many would crowd in one
 * place otherwise. */
static uint64_t hash_real(double real)
{
    static uint64_t nans;
    if (isnan(real))
        return mix(nans++);
    if (fits_an_int(real) && (double)(int64_t)real == real)
        return mix((uint64_t)(int64_t)real);
    uint64_t bits;
    memcpy(&bits, &real, sizeof bits);
    return mix(bits);
}

static uint64_t hash_within(struct value value, int *pairs)
{
    uint64_t left;
    switch (value.kind) {
    case VALUE_INT:
        return mix((uint64_t)value.as.integer);
    case VALUE_REAL:
        return hash_real(value.as.real);
    case VALUE_STR:
        return hash_bytes(value.as.text, value.size);
    case VALUE_PAIR:
        if (*pairs == 0)
            break;
        --*pairs;
        left = hash_within(value.as.pair[0], pairs);
        return mix(left * 31 + hash_within(value.as.pair[1], pairs));
    case VALUE_ERROR:
        return hash_bytes(value.as.text, strlen(value.as.text));
    default:
        break;
    }
    return 0;
}

uint64_t value_hash(struct value value)
{
    int pairs = MOST_PAIRS;
    return hash_within(value, &pairs);
}
