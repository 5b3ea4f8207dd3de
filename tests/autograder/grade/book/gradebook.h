/**
 * @file
 * The gradebook: a folder that only its owner can read, one for each
 * assignment. It holds the secret seed, the rules, all verdicts so far, and the
 * last results.
 *
 *     GRADEBOOK/seed            64 hexadecimal digits
 *     GRADEBOOK/grading.conf    points, weights, deadlines
 *     GRADEBOOK/choices.conf    which file counts, where nothing else says so
 *     GRADEBOOK/roster.csv      who is in the class; roster.h
 *     GRADEBOOK/overrides.conf  points and comments set by hand
 *     GRADEBOOK/verdicts/3f/3f9a....json
 *     GRADEBOOK/results.jsonl, before/, files/    record.h
 */
#ifndef GRADEBOOK_H
#define GRADEBOOK_H

#include "judge/decide/text.h"
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

/** Fails with a sentence if that folder lies among the submissions, where it
 * would be a student's; a name that begins with a dot is nobody's. */
void gradebook_apart(const char *folder, const char *submissions);

/** The path of a file in it; the caller frees it. */
char *gradebook_path(const struct gradebook *book, const char *name);

/** Reads "2/5"; "" is all. Fails with a sentence. */
struct shard shard_read(const char *text);

/** The path of the results; the caller frees it. */
char *gradebook_results(const struct gradebook *book, struct shard shard);

/**
 * The assignment's secret: drawn and kept when there is none; when `again`,
 * only drawn, see gradebook_renew().
 * @param given  64 hexadecimal digits to take and not to draw, or ""; fails
 *               with a sentence if there is another secret already
 */
void gradebook_secret(const struct gradebook *book, struct secret *secret,
                      const char *given, bool again);

/** Keeps another secret; the old one stays beside it, by its fingerprint. */
void gradebook_renew(const struct gradebook *book, const struct secret *secret);

/** The secret with this fingerprint, the present one or an old one. */
bool gradebook_old_secret(const struct gradebook *book, struct secret *secret,
                          const char *fingerprint);

/** The path of the rules, which are written first if there are none. */
char *gradebook_rules(const struct gradebook *book);

/** Writes a file that only its owner can read; where it is there already, only
 * if it is to be replaced. False, with errno set, if it can't. */
bool gradebook_put(const char *path, const struct text *text, bool replace);

/** A verdict of that key, or NULL. */
json_t *gradebook_find(const struct gradebook *book, const char *key);

/** Remembers a verdict. Where that fails, it is only reached anew next time. */
void gradebook_remember(const struct gradebook *book, const char *key,
                        const json_t *verdict);

#endif
