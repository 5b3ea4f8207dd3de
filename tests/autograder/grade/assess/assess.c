#include "assess.h"

#include "compile.h"
#include "grade/book/jsons.h"
#include "grade/results_file.h"
#include "judge/decide/mistakes.h"
#include "judge/run/interrupt.h"
#include "judge/run/trials.h"
#include "message.h"
#include "similarity.h"

#include <stdlib.h>
#include <string.h>

enum { SUSPICIOUS = 95, MOST_MESSAGE = 4000, MOST_DIAGNOSTICS = 16000 };

/* A file being assessed. The lists have an element for each case. */
struct work {
    struct exercise *exercise;
    struct source source;
    const char *scratch;
    const struct process_guard *guard;
    struct trial *plain;     /* with the secret seeds */
    struct trial *sanitized; /* those that passed, once more */
    struct trial *published; /* with the public seeds; NULL if not needed */
    struct transcript public;
    struct finding finding;
    bool has_finding;
    bool clock_decided;
    json_t *result;
};

static size_t count(const struct work *work)
{
    return work->exercise->secret.count;
}

static bool passed(const struct work *work, size_t i)
{
    return work->plain[i].outcome == TRIAL_PASSED &&
           (!work->sanitized || work->sanitized[i].outcome == TRIAL_PASSED);
}

static struct trial *new_trials(const struct work *work)
{
    return calloc(count(work), sizeof(struct trial));
}

/* Runs the cases that `again` names, all at once, into `trials`. */
static void rerun(const struct work *work, struct trial *trials,
                  const bool *again, const struct trial_plan *plan)
{
    const struct test_case *cases = work->exercise->secret.cases;
    struct test_case *chosen = calloc(count(work), sizeof *chosen);
    struct trial *fresh = new_trials(work);
    size_t many = 0;
    for (size_t i = 0; i < count(work); i++)
        if (again[i])
            chosen[many++] = cases[i];
    trials_run(fresh, chosen, many, plan);
    for (size_t i = 0, k = 0; i < count(work); i++)
        if (again[i]) {
            trial_free(&trials[i]);
            trials[i] = fresh[k++];
            trials[i].test = &cases[i];
        }
    free(fresh);
    free(chosen);
}

/* A clock may have been wrong on a busy machine: what took too long gets
 * another chance, without the rest of the cases. Time spent computing is
 * measured well, so that one endless case speaks for the others. */
static void retry_timeouts(struct work *work, struct trial *trials,
                           const struct trial_plan *plan)
{
    bool *again = calloc(count(work), sizeof *again);
    bool any = false, endless = false;
    for (size_t i = 0; i < count(work); i++) {
        bool computes = trials[i].outcome == TRIAL_ENDLESS;
        again[i] = trials[i].outcome == TRIAL_WAITING || (computes && !endless);
        endless |= computes;
        any |= again[i];
    }
    if (any && !interrupted()) {
        rerun(work, trials, again, plan);
        work->clock_decided = true;
    }
    free(again);
}

/* Runs those cases once more that passed the first time. */
static void run_sanitized(struct work *work, const struct trial_plan *plan)
{
    bool *again = calloc(count(work), sizeof *again);
    for (size_t i = 0; i < count(work); i++)
        again[i] = work->plain[i].outcome == TRIAL_PASSED;
    work->sanitized = new_trials(work);
    rerun(work, work->sanitized, again, plan);
    retry_timeouts(work, work->sanitized, plan);
    free(again);
}

static const struct trial *first_to_explain(const struct work *work)
{
    for (size_t i = 0; i < count(work); i++)
        if (work->plain[i].outcome != TRIAL_PASSED)
            return trial_needs_explaining(&work->plain[i]) ? &work->plain[i]
                                                           : NULL;
    return NULL;
}

static void explain(struct work *work, const struct trial *failed,
                    const struct trial_plan *plan)
{
    struct trial trial;
    struct trial_plan patient = *plan;
    patient.patient = failed->outcome == TRIAL_CRASHED;
    trials_run(&trial, failed->test, 1, &patient);
    work->has_finding = sanitizer_read(text_string(&trial.complaints),
                                       work->source.path, &work->finding);
    trial_free(&trial);
}

static void set(struct work *work, const char *key, json_t *value)
{
    json_object_set_new(work->result, key, value);
}

static void set_text(struct work *work, const char *key, const char *text,
                     size_t most)
{
    char *clean = message_without_secrets(text, work->exercise, work->scratch);
    set(work, key, json_from_long_text(clean, most));
    free(clean);
}

static const char *const statuses[] = {
    [COMPILED] = FATE_GRADED,         [COMPILE_FAILED] = FATE_NOT_COMPILED,
    [COMPILE_REFUSED] = FATE_REFUSED, [COMPILE_ENDLESS] = FATE_NOT_COMPILED,
    [COMPILE_BROKEN] = FATE_BROKEN,
};

static void set_compiled(struct work *work, const struct compiled *compiled)
{
    set(work, KEY_STATUS, json_string(statuses[compiled->result]));
    set_text(work, KEY_MESSAGE, compiled->sentence ? compiled->sentence : "",
             MOST_MESSAGE);
    set_text(work, KEY_DIAGNOSTICS, text_string(&compiled->messages),
             MOST_DIAGNOSTICS);
    if (compiled->result == COMPILE_ENDLESS ||
        compiled->result == COMPILE_BROKEN)
        work->clock_decided = true;
}

/* The second half, with the sanitizers: their word is final on what passed, and
 * they know more about what crashed. False if the gate refuses that build. */
static bool watch(struct work *work)
{
    const struct trial *failed = first_to_explain(work);
    bool any = false;
    for (size_t i = 0; i < count(work); i++)
        any |= work->plain[i].outcome == TRIAL_PASSED;
    if ((!any && !failed) || !settings_sanitize(work->exercise->settings) ||
        interrupted())
        return true;
    struct compiled compiled;
    compile(&compiled, work->exercise, &work->source, work->scratch,
            work->guard, true);
    struct trial_plan plan = {
        .program = compiled.program, .sanitized = true, .guard = work->guard};
    bool fine = compiled.result == COMPILED;
    if (fine && any)
        run_sanitized(work, &plan);
    if (fine && failed)
        explain(work, failed, &plan);
    if (!fine)
        set_compiled(work, &compiled);
    compiled_free(&compiled);
    return fine;
}

static bool all_passed(const struct work *work)
{
    for (size_t i = 0; i < count(work); i++)
        if (!passed(work, i))
            return false;
    return true;
}

/* What fails is run with the published seeds, too: known mistakes are known by
 * what they show there, and so the student can see the same at home. */
static void run_published(struct work *work, const char *program)
{
    transcript_read(&work->public, work->exercise->lesson.expected);
    if (work->public.count != count(work))
        return;
    work->published = new_trials(work);
    trials_run(work->published, work->public.cases, work->public.count,
               &(struct trial_plan){.program = program,
                                    .seeds = public_seeds,
                                    .guard = work->guard});
}

static json_t *recognised(const struct work *work)
{
    json_t *list = json_array();
    const struct test_case *cases = work->exercise->secret.cases;
    int done = 0; /* cases come in the order of their tasks */
    for (size_t i = 0; work->published && i < count(work); i++) {
        struct mistake mistake;
        if (work->published[i].outcome == TRIAL_PASSED ||
            cases[i].task <= done || sentence_todo(&work->published[i]))
            continue;
        done = cases[i].task;
        if (mistakes_recognise(work->exercise->lesson.mistakes, work->published,
                               count(work), done, &mistake))
            json_array_append_new(list, json_pack("{s:s,s:i,s:s,s:s}", KEY_NAME,
                                                  mistake.name, KEY_TASK, done,
                                                  KEY_SAYS, mistake.says,
                                                  KEY_SEE, mistake.see));
    }
    return list;
}

/* Only the first failure was explained by a sanitizer; what a watched run of a
 * case that passed complained about stands with that run. */
static char *explanation(struct work *work, size_t i)
{
    bool sanitized = work->plain[i].outcome == TRIAL_PASSED;
    struct failure failure = {
        .trial = sanitized ? &work->sanitized[i] : &work->plain[i],
        .published = work->published && !sanitized ? &work->published[i] : NULL,
        .sanitized = sanitized};
    struct finding finding;
    if (sanitized && sanitizer_read(text_string(&work->sanitized[i].complaints),
                                    work->source.path, &finding))
        failure.finding = &finding;
    else if (work->has_finding && first_to_explain(work) == &work->plain[i])
        failure.finding = &work->finding;
    return message_for(&failure, &work->source);
}

static json_t *case_result(struct work *work, size_t i)
{
    const struct test_case *test = &work->exercise->secret.cases[i];
    bool fine = passed(work, i);
    char *message = fine ? text_format("%s", "") : explanation(work, i);
    char *clean =
        message_without_secrets(message, work->exercise, work->scratch);
    json_t *result =
        json_pack("{s:s,s:i,s:s,s:o}", KEY_NAME, test->name, KEY_TASK,
                  test->task, KEY_STATUS, fine ? CASE_PASSED : CASE_FAILED,
                  KEY_MESSAGE, json_from_long_text(clean, MOST_MESSAGE));
    free(message);
    free(clean);
    return result;
}

/* A trial that never began says nothing about the student: the harness tells of
 * its first seed before it calls anybody's code. */
static const struct trial *never_began(const struct work *work)
{
    for (size_t i = 0; i < count(work); i++) {
        const struct trial *trials[] = {
            &work->plain[i], work->sanitized ? &work->sanitized[i] : NULL};
        for (size_t k = 0; k < 2; k++)
            if (trials[k] && trials[k]->outcome == TRIAL_QUIT &&
                trials[k]->seen.count == 0)
                return trials[k];
    }
    return NULL;
}

static void set_broken(struct work *work, const struct trial *trial)
{
    char *message = text_format("A program could not be started, so nothing "
                                "is known about this file. %s",
                                text_string(&trial->complaints));
    set(work, KEY_STATUS, json_string(statuses[COMPILE_BROKEN]));
    set_text(work, KEY_MESSAGE, message, MOST_MESSAGE);
    work->clock_decided = true;
    free(message);
}

static void set_cases(struct work *work)
{
    json_t *cases = json_array();
    for (size_t i = 0; i < count(work); i++)
        json_array_append_new(cases, case_result(work, i));
    set(work, KEY_CASES, cases);
    set(work, KEY_MISTAKES, recognised(work));
}

static void run(struct work *work, const struct compiled *compiled)
{
    struct trial_plan plan = {.program = compiled->program,
                              .guard = work->guard};
    work->plain = new_trials(work);
    trials_run(work->plain, work->exercise->secret.cases, count(work), &plan);
    retry_timeouts(work, work->plain, &plan);
    if (!watch(work) || interrupted())
        return;
    if (never_began(work)) {
        set_broken(work, never_began(work));
        return;
    }
    if (!all_passed(work))
        run_published(work, compiled->program);
    set_cases(work);
}

static json_t *flags(const struct work *work)
{
    json_t *list = json_array();
    int percent = similarity(&work->source.text, &work->exercise->solution,
                             &work->exercise->stub);
    char *flag =
        text_format("%d %% of it is as in the reference solution", percent);
    if (percent >= SUSPICIOUS)
        json_array_append_new(list, json_string(flag));
    free(flag);
    return list;
}

json_t *assess(struct exercise *exercise, const struct text *bytes,
               const char *scratch, const struct process_guard *guard)
{
    struct work work = {.exercise = exercise,
                        .scratch = scratch,
                        .guard = guard,
                        .result = json_object()};
    struct compiled compiled;
    struct text copy = {0};
    text_add(&copy, text_string(bytes), bytes->length);
    source_take(&work.source, text_format("%s.c", exercise->lesson.name), copy);
    set(&work, KEY_CASES, json_array());
    set(&work, KEY_MISTAKES, json_array());
    set(&work, KEY_FLAGS, flags(&work));
    compile(&compiled, exercise, &work.source, scratch, guard, false);
    set_compiled(&work, &compiled);
    if (compiled.result == COMPILED)
        run(&work, &compiled);
    set(&work, VERDICT_KEEP,
        json_boolean(!work.clock_decided && !interrupted()));
    compiled_free(&compiled);
    return work.result; /* the rest goes with the process */
}
