#include "which.h"

#include "judge/decide/fail.h"
#include "judge/show/place.h"
#include "judge/wording/wording.h"

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

static bool fits(const struct test_case *test, const char *wanted)
{
    return wanted[strspn(wanted, " ")] && has_all(test->name, wanted);
}

/* Ends the judge with the cases that fit, or with all if none does. */
static void ask_which(const struct transcript *transcript,
                      const struct lesson *lesson, const char *words,
                      const char *wanted, int count)
{
    struct text text = {0}, names = {0};
    struct source stub;
    text_read(&text, lesson->fresh_stub);
    source_take(&stub, lesson->fresh_stub, text);
    for (size_t i = 0; i < transcript->count; i++) {
        const struct test_case *test = &transcript->cases[i];
        char *name = place_case(&stub, test->name);
        if (count == 0 || fits(test, wanted))
            text_addf(&names, "\n  %s", name);
        free(name);
    }
    if (count > 0)
        fail("Several cases of lesson %d have the words '%.100s'. Which "
             "one?%s",
             lesson->number, words, text_string(&names));
    fail(wording(SAY_NO_CASE), lesson->number, words, text_string(&names));
}

int which_task(const char *words)
{
    return words[strspn(words, "0123456789")] ? 0 : atoi(words);
}

const struct test_case *which_case(const struct transcript *transcript,
                                   const struct lesson *lesson,
                                   const char *words)
{
    const struct test_case *found = NULL;
    char *wanted = words_of(words);
    int count = 0;
    for (size_t i = 0; i < transcript->count; i++) {
        const struct test_case *test = &transcript->cases[i];
        if (is_name(test->name, wanted)) {
            found = test;
            count = 1;
            break;
        }
        if (fits(test, wanted) && count++ == 0)
            found = test;
    }
    if (count != 1)
        ask_which(transcript, lesson, words, wanted, count);
    free(wanted);
    return found;
}

const struct trial *which_trial(const struct verdict *verdict, int task)
{
    const struct trial *first = NULL;
    for (size_t i = 0; i < verdict->transcript.count; i++) {
        const struct trial *trial = &verdict->trials[i];
        if (trial->test->task != task)
            continue;
        if (trial->outcome != TRIAL_PASSED)
            return trial;
        first = first ? first : trial;
    }
    if (!first)
        fail("Lesson %d has no TODO %d.", verdict->lesson->number, task);
    return first;
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
