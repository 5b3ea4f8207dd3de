/**
 * @file
 * The gradebook: a folder that only its owner can read, one for each
 * assignment. It holds the secret seed, the rules, all verdicts so far, and the
 * last results.
 *
 *     GRADEBOOK/seed            64 hexadecimal digits
 *     GRADEBOOK/grading.conf    points, weights, deadlines
 *     GRADEBOOK/verdicts/3f/3f9a....json
 *     GRADEBOOK/results.jsonl
 */
#ifndef GRADEBOOK_H
#define GRADEBOOK_H

#include "seeds.h"

#include <jansson.h>

/** The gradebook. */
struct gradebook {
    const char *folder;
};

/** A part of a class: the how many-th, from 1, of how many; {0} is all. */
struct shard {
    size_t number, of;
};

/** Makes the folder if there is none. Fails with a sentence. */
void gradebook_open(struct gradebook *book, const char *folder);

/** The path of a file in it; the caller frees it. */
char *gradebook_path(const struct gradebook *book, const char *name);

/** Reads "2/5"; "" is all. Fails with a sentence. */
struct shard shard_read(const char *text);

/** The path of the results; the caller frees it. */
char *gradebook_results(const struct gradebook *book, struct shard shard);

/**
 * The assignment's secret: drawn when there is none, or when `draw_again`.
 * @param given  64 hexadecimal digits to use this time instead, or ""
 */
void gradebook_secret(const struct gradebook *book, struct secret *secret,
                      const char *given, bool draw_again);

/** The path of the rules, which are written first if there are none. */
char *gradebook_rules(const struct gradebook *book);

/** A verdict of that key, or NULL. */
json_t *gradebook_find(const struct gradebook *book, const char *key);

/** Remembers a verdict. Where that fails, it is only reached anew next time. */
void gradebook_remember(const struct gradebook *book, const char *key,
                        const json_t *verdict);

#endif
