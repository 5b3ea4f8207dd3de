/* Runs of programs, in a page: see needs.h.
 *
 *     run KEY PROGRAM MS BYTES WORD...
 *
 * PROGRAM is the key of a build, MS how long it may take, BYTES how much it may
 * print, and the words are its arguments. The answers are page/KEY.output,
 * page/KEY.errors, page/KEY.ended with how it ended: "exit STATUS", "divided",
 * "aborted", "wild", "flooded" or "endless"; and, if undefined behaviour was
 * told among the errors, page/KEY.spoke with how many bytes of the output had
 * come by then.
 */
#include "judge/decide/fail.h"
#include "judge/run/ahead.h"
#include "judge/run/program.h"
#include "judge/run/trials.h"
#include "needs.h"

#include <stdlib.h>
#include <string.h>

/* A page's clock goes on while others compute, and what is right is never to be
 * called endless because a computer is slow or busy. */
enum { LONGEST = 3000, MOST_RECORDED = (1 << 20) + 1 };

/* What a program of the page writes its records with. It runs the reader's own
 * code only: nobody is kept from finding it. */
#define TOKEN "page"

/* How a run ended. */
struct end {
    struct text output, errors, ended, spoke;
};

static bool read_end(struct end *end, const char *key)
{
    char *output = text_format("%s.output", key);
    char *errors = text_format("%s.errors", key);
    char *ended = text_format("%s.ended", key);
    char *spoke = text_format("%s.spoke", key);
    *end = (struct end){.output = {0}};
    needs_answered(output, &end->output);
    needs_answered(errors, &end->errors);
    needs_answered(spoke, &end->spoke);
    bool there = needs_answered(ended, &end->ended);
    free(output);
    free(errors);
    free(ended);
    free(spoke);
    return there;
}

static void free_end(struct end *end)
{
    text_free(&end->output);
    text_free(&end->errors);
    text_free(&end->ended);
    text_free(&end->spoke);
}

static char *key_of(const char *program, const char *words)
{
    return text_format("%s-%016llx", program,
                       (unsigned long long)text_hash(0, words, strlen(words)));
}

/* --- Cases ---------------------------------------------------------------- */

static char *words_of(const struct test_case *test,
                      const struct trial_plan *plan)
{
    struct text words = {0};
    text_addf(&words, TOKEN " %s", test->name);
    const char *const *seed = test->seeds ? test->seeds : plan->seeds;
    for (; *seed; seed++)
        text_addf(&words, " %s", *seed);
    return words.bytes;
}

static enum crash crash_of(const char *ended)
{
    return text_begins(ended, "divided")   ? CRASH_DIVIDED
           : text_begins(ended, "aborted") ? CRASH_ABORTED
           : text_begins(ended, "wild")    ? CRASH_WILD
                                           : CRASH_NONE;
}

static void take(struct trial *trial, const struct end *end,
                 const struct trial_plan *plan)
{
    const char *ended = text_string(&end->ended);
    size_t heard = end->output.length;
    /* A sanitizer would have ended it there. */
    if (plan->sanitized && end->spoke.length > 0)
        heard = strtoul(text_string(&end->spoke), NULL, 10);
    trial_hear(trial, end->output.bytes, heard);
    trial_hear_complaint(trial, end->errors.bytes, end->errors.length);
    /* A flood of complaints, which are no records, is one that goes on. */
    bool on = text_begins(ended, "endless") || text_begins(ended, "flooded");
    if (on && trial->outcome == TRIAL_RUNNING)
        trial->outcome = TRIAL_ENDLESS;
    trial_end(trial, &(struct ending){.clean = strcmp(ended, "exit 0") == 0,
                                      .crash = crash_of(ended),
                                      .sanitized = plan->sanitized});
}

static void run_one(struct trial *trial, const struct test_case *test,
                    const struct trial_plan *plan)
{
    struct end end;
    char *words = words_of(test, plan), *key = key_of(plan->program, words);
    trial_begin(trial, test, TOKEN, plan->recording);
    trial->limit = TRIAL_LIMIT;
    if (read_end(&end, key))
        take(trial, &end, plan);
    else
        needs_add("run %s %s %d %d %s", key, plan->program, LONGEST,
                  test->traced ? 16 * MOST_RECORDED : MOST_RECORDED, words);
    free_end(&end);
    free(words);
    free(key);
}

void trials_run(struct trial *trials, const struct test_case *tests,
                size_t count, const struct trial_plan *plan)
{
    for (size_t i = 0; i < count; i++)
        run_one(&trials[i], &tests[i], plan);
    needs_end();
}

struct trial_plan trial_plan_closer(const struct trial_plan *plan,
                                    const struct trial *failed)
{
    (void)failed;
    return *plan;
}

void batch_begin(struct batch *batch, const struct test_case *tests,
                 size_t count, const struct trial_plan *plan)
{
    *batch = (struct batch){.tests = tests, .count = count, .plan = plan};
}

bool batch_step(struct batch *batch, bool wait)
{
    (void)batch, (void)wait;
    return false;
}

void batch_end(struct batch *batch, struct trial *trials)
{
    trials_run(trials, batch->tests, batch->count, batch->plan);
}

const struct running *batch_decisive(const struct batch *batch)
{
    (void)batch;
    return NULL;
}

/* --- Nothing to ask ahead of time ---------------------------------------- */

bool ahead_step(struct ahead *ahead, const struct running *decisive)
{
    (void)ahead, (void)decisive;
    return false;
}

bool ahead_answer(struct ahead *ahead, const struct test_case *test,
                  struct trial *trial)
{
    (void)ahead, (void)test, (void)trial;
    return false;
}

void ahead_end(struct ahead *ahead)
{
    (void)ahead;
}

/* --- Examples ------------------------------------------------------------- */

const char *program_run(const char *program, struct text *output)
{
    struct end end;
    char *key = key_of(program, "");
    if (!read_end(&end, key)) {
        needs_add("run %s %s %d %d", key, program, 1000 * PROGRAM_LONGEST,
                  PROGRAM_MOST);
        needs_end();
    }
    text_add(output, end.output.bytes, end.output.length);
    const char *ended = text_string(&end.ended);
    enum program_end how = text_begins(ended, "endless")   ? PROGRAM_ENDLESS
                           : crash_of(ended) != CRASH_NONE ? PROGRAM_CRASHED
                           : strcmp(ended, "exit 0") == 0  ? PROGRAM_WELL
                                                           : PROGRAM_FAILED;
    free_end(&end);
    free(key);
    return program_ending(output, how);
}
