/* The rounds and their numbers are those of "SipHash: a fast short-input PRF"
 * by Aumasson and Bernstein, with one round for each word and three at the
 * end. */
#include "siphash.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

struct state {
    uint64_t a, b, c, d;
};

static inline uint64_t rotated(uint64_t word, int bits)
{
    return word << bits | word >> (64 - bits);
}

static inline void mix(struct state *s)
{
    s->a += s->b;
    s->c += s->d;
    s->b = rotated(s->b, 13) ^ s->a;
    s->d = rotated(s->d, 16) ^ s->c;
    s->a = rotated(s->a, 32) + s->d;
    s->c += s->b;
    s->d = rotated(s->d, 21) ^ s->a;
    s->b = rotated(s->b, 17) ^ s->c;
    s->c = rotated(s->c, 32);
}

static inline void add_word(struct state *s, uint64_t word)
{
    s->d ^= word;
    mix(s);
    s->a ^= word;
}

/* The bytes in this machine's order: no hash is ever seen outside. */
uint64_t siphash(struct slice text, struct siphash_key key)
{
    struct state s = {.a = key.first ^ 0x736f6d6570736575,
                      .b = key.second ^ 0x646f72616e646f6d,
                      .c = key.first ^ 0x6c7967656e657261,
                      .d = key.second ^ 0x7465646279746573};
    const char *at = text.bytes;
    uint64_t word;
    for (size_t words = text.size / sizeof word; words > 0; words--) {
        memcpy(&word, at, sizeof word);
        add_word(&s, word);
        at += sizeof word;
    }
    uint64_t last = (uint64_t)text.size << 56;
    for (size_t i = 0; i < text.size % sizeof word; i++)
        last |= (uint64_t)(unsigned char)at[i] << 8 * i;
    add_word(&s, last);
    s.c ^= 0xff;
    for (int round = 0; round < 3; round++)
        mix(&s);
    return s.a ^ s.b ^ s.c ^ s.d;
}

struct siphash_key siphash_draw_key(void)
{
    struct siphash_key key = {0};
    FILE *random = fopen("/dev/urandom", "rb");
    bool drawn = random && fread(&key, sizeof key, 1, random) == 1;
    if (random)
        fclose(random);
    if (drawn)
        return key;
    /* Better than nothing: the time, and where the stack is this time. */
    struct timespec now = {0};
    timespec_get(&now, TIME_UTC);
    key.first = (uint64_t)now.tv_sec ^ (uint64_t)now.tv_nsec << 32;
    key.second = (uint64_t)(uintptr_t)&key;
    return key;
}
