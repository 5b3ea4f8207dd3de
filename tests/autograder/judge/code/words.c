#include "words.h"

#include "judge/decide/fail.h"

#include <stdlib.h>
#include <string.h>

void words_add(struct words *words, struct word word)
{
    words->of =
        grow(words->of, words->count, &words->capacity, sizeof *words->of);
    words->of[words->count++] = word;
}

/* Any order will do in which equal words stand side by side. */
static int compare(const struct word *a, const char *at, size_t size)
{
    if (a->size != size)
        return a->size < size ? -1 : 1;
    return memcmp(a->at, at, size);
}

static int compare_places(const void *left, const void *right)
{
    const struct word *a = left, *b = right;
    int order = compare(a, b->at, b->size);
    return order != 0 ? order : (a->at > b->at) - (a->at < b->at);
}

void words_sort(struct words *words)
{
    if (words->count > 0)
        qsort(words->of, words->count, sizeof *words->of, compare_places);
}

const struct word *words_first(const struct words *words, const char *at,
                               size_t size)
{
    size_t low = 0, high = words->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare(&words->of[middle], at, size) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < words->count && compare(&words->of[low], at, size) == 0;
    return found ? &words->of[low] : NULL;
}

const struct word *words_next(const struct words *words,
                              const struct word *word)
{
    const struct word *next = word + 1;
    return next < words->of + words->count &&
                   compare(next, word->at, word->size) == 0
               ? next
               : NULL;
}

void words_free(struct words *words)
{
    free(words->of);
    *words = (struct words){0};
}
