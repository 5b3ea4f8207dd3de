/**
 * @file
 * The secret seeds of an assignment. One secret of 32 bytes gives every case
 * seeds of its own, so that whoever learns those of one case knows nothing of
 * another.
 */
#ifndef SEEDS_H
#define SEEDS_H

#include <stdbool.h>
#include <stddef.h>

enum { SEEDS_BYTES = 32, SEEDS_TEXT = 2 * SEEDS_BYTES + 1 };

/** The secret that all seeds of an assignment come from. */
struct secret {
    unsigned char bytes[SEEDS_BYTES];
};

/** Draws one. */
void secret_draw(struct secret *secret);

/** Reads one from 64 hexadecimal digits; false if that is not what they are. */
bool secret_read(struct secret *secret, const char *text);

/** Writes it as 64 hexadecimal digits. */
void secret_write(const struct secret *secret, char text[SEEDS_TEXT]);

/** A fingerprint that tells secrets apart without telling them. */
void secret_fingerprint(const struct secret *secret, char text[9]);

/**
 * The seeds of a case: `count` numbers as text, ending with NULL.
 * @return a list that is never freed
 */
const char *const *secret_seeds(const struct secret *secret, const char *lesson,
                                const char *test, size_t count);

#endif
