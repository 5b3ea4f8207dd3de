#include "which.h"

#include "judge/decide/fail.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* "A range, stops" as " a range stops ", in which whole words can be found. */
static char *words_of(const char *text)
{
    struct text words = {0};
    bool gap = true;
    text_addf(&words, " ");
    for (; *text; text++) {
        bool letter = isalnum((unsigned char)*text);
        if (letter)
            text_addf(&words, "%c", tolower((unsigned char)*text));
        else if (!gap)
            text_addf(&words, " ");
        gap = !letter;
    }
    text_addf(&words, gap ? "" : " ");
    return words.bytes;
}

static bool has_all(const char *name, const char *words)
{
    char *all = words_of(name), *copy = text_format("%s", words), *rest = copy;
    char *word;
    bool has = true;
    while (has && (word = text_word(&rest))) {
        char *whole = text_format(" %s ", word);
        has = strstr(all, whole) != NULL;
        free(whole);
    }
    free(all);
    free(copy);
    return has;
}

static bool is_name(const char *name, const char *words)
{
    char *all = words_of(name);
    bool same = strcmp(all, words) == 0;
    free(all);
    return same;
}

const struct test_case *which_case(const struct transcript *transcript,
                                   const struct lesson *lesson,
                                   const char *words)
{
    const struct test_case *found = NULL, *second = NULL;
    char *wanted = words_of(words);
    for (size_t i = 0; i < transcript->count; i++) {
        const struct test_case *test = &transcript->cases[i];
        if (is_name(test->name, wanted)) {
            free(wanted);
            return test;
        }
        if (*wanted && wanted[1] && has_all(test->name, wanted)) {
            second = found ? test : NULL;
            found = found ? found : test;
        }
    }
    if (!found)
        fail("Lesson %d has no case with the words '%.100s'. Their names are "
             "in %s; CASE=try is your last try.",
             lesson->number, words, lesson->cases);
    if (second)
        fail("Several cases of lesson %d have the words '%.100s': %s and %s, "
             "for example. Which one?",
             lesson->number, words, found->name, second->name);
    free(wanted);
    return found;
}

struct test_case which_seed(const struct test_case *test, size_t step,
                            const char **seed)
{
    struct test_case one = *test;
    const struct steps *all = &test->steps;
    size_t start = step < all->count ? step : 0;
    one.steps = (struct steps){0};
    while (start > 0 && !step_is_seed(&all->at[start]))
        start--;
    *seed = start < all->count ? all->at[start].text + strlen("seed ") : "1";
    do
        steps_add(&one.steps, all->at[start]);
    while (++start < all->count && !step_is_seed(&all->at[start]));
    return one;
}
