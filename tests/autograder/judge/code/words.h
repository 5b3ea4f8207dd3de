/**
 * @file
 * Many words of a file, among which one is found at once.
 */
#ifndef WORDS_H
#define WORDS_H

#include <stddef.h>

/** A word where it stands; not ended by a NUL. */
struct word {
    const char *at;
    size_t size;
    size_t number; /**< what whoever added it knows it by */
};

/** Words: first all are added, then sorted, then looked for. Start with {0}. */
struct words {
    struct word *of; /**< owned; those that are equal stand side by side */
    size_t count, capacity;
};

/** Adds a word. */
void words_add(struct words *words, struct word word);

/** To be called when all are there. Equal ones keep the order of the file. */
void words_sort(struct words *words);

/** The first that is equal to this one, or NULL. */
const struct word *words_first(const struct words *words, const char *at,
                               size_t size);

/** The next that is equal to one of them, or NULL. */
const struct word *words_next(const struct words *words,
                              const struct word *word);

/** Gives the memory back. */
void words_free(struct words *words);

#endif
