#include "series.h"

#include "judge/decide/fail.h"

#include <stdlib.h>

/* More words than a program takes in (harness/program.c) no series has. */
enum { MOST_WORDS = 400 };

/* What a process shows that runs several cases is what each shows, one after
 * the other. */
struct series {
    struct test_case test;
    const char **words; /* behind the first case's name */
    size_t count, capacity;
};

static bool belongs(const struct test_case *test, bool asked)
{
    return asked && test->seeds && !test->watches_prints;
}

static void add_word(struct series *series, const char *word)
{
    series->words = grow(series->words, series->count, &series->capacity,
                         sizeof *series->words);
    series->words[series->count++] = word;
}

static void add(struct series *series, const struct test_case *test)
{
    if (series->test.name)
        add_word(series, test->name);
    else
        series->test.name = test->name;
    for (const char *const *seed = test->seeds; *seed; seed++)
        add_word(series, *seed);
    for (size_t i = 0; i < test->steps.count; i++)
        steps_add(&series->test.steps, test->steps.at[i]);
}

static bool passes(struct series *series, const struct trial_plan *plan)
{
    struct trial trial;
    add_word(series, NULL);
    series->test.seeds = series->words;
    if (series->count > MOST_WORDS)
        return false;
    trials_run(&trial, &series->test, 1, plan);
    bool passed = trial.outcome == TRIAL_PASSED;
    trial_free(&trial);
    return passed;
}

void series_run(struct trial *trials, const struct test_case *cases,
                size_t count, bool *asked, const struct trial_plan *plan)
{
    struct series series = {.count = 0};
    for (size_t i = 0; i < count; i++)
        if (belongs(&cases[i], asked[i]))
            add(&series, &cases[i]);
    bool passed = series.test.name && passes(&series, plan);
    for (size_t i = 0; passed && i < count; i++)
        if (belongs(&cases[i], asked[i])) {
            trial_free(&trials[i]);
            trials[i] =
                (struct trial){.test = &cases[i], .outcome = TRIAL_PASSED};
            asked[i] = false;
        }
    free(series.test.steps.at);
    free(series.words);
}
