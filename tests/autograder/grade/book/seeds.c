#include "seeds.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"

#include <inttypes.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

void secret_draw(struct secret *secret)
{
    randombytes_buf(secret->bytes, sizeof secret->bytes);
}

bool secret_read(struct secret *secret, const char *text)
{
    size_t size = 0;
    const char *end = NULL;
    return sodium_hex2bin(secret->bytes, sizeof secret->bytes, text,
                          strlen(text), NULL, &size, &end) == 0 &&
           size == sizeof secret->bytes && end[strspn(end, " \r\n")] == '\0';
}

void secret_write(const struct secret *secret, char text[SEEDS_TEXT])
{
    sodium_bin2hex(text, SEEDS_TEXT, secret->bytes, sizeof secret->bytes);
}

/* A number that only who has the secret can compute. */
static uint64_t derive(const struct secret *secret, const char *what)
{
    unsigned char hash[16];
    uint64_t number = 0;
    crypto_generichash(hash, sizeof hash, (const unsigned char *)what,
                       strlen(what), secret->bytes, sizeof secret->bytes);
    memcpy(&number, hash, sizeof number);
    return number;
}

void secret_fingerprint(const struct secret *secret, char text[9])
{
    uint64_t number = derive(secret, "fingerprint");
    sodium_bin2hex(text, 9, (const unsigned char *)&number, 4);
}

const char *const *secret_seeds(const struct secret *secret, const char *lesson,
                                const char *test, size_t count)
{
    const char **seeds = must(calloc(count + 1, sizeof *seeds));
    for (size_t i = 0; i < count; i++) {
        char *what = text_format("%s/%s/%zu", lesson, test, i);
        /* Below 2^63, so that every language reads it as a number. */
        seeds[i] = text_format("%" PRIu64, derive(secret, what) >> 1);
        free(what);
    }
    return seeds;
}
