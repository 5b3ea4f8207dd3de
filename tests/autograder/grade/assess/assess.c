#include "assess.h"

#include "compile.h"
#include "grade/book/jsons.h"
#include "grade/results_file.h"
#include "judge/explain/mistakes.h"
#include "judge/process/interrupt.h"
#include "message.h"
#include "similarity.h"

#include <stdlib.h>

enum { MOST_MESSAGE = 4000, MOST_DIAGNOSTICS = 16000 };

static void set(struct work *work, const char *key, json_t *value)
{
    json_object_set_new(work->result, key, value);
}

static json_t *clean(const struct work *work, const char *text, size_t most)
{
    char *words = message_without_secrets(text, work->exercise, work->scratch);
    json_t *string = json_from_long_text(words, most);
    free(words);
    return string;
}

static const char *const statuses[] = {
    [COMPILED] = FATE_GRADED,         [COMPILE_FAILED] = FATE_NOT_COMPILED,
    [COMPILE_REFUSED] = FATE_REFUSED, [COMPILE_ENDLESS] = FATE_NOT_COMPILED,
    [COMPILE_BROKEN] = FATE_BROKEN,
};

static void set_compiled(struct work *work, const struct compiled *compiled)
{
    set(work, KEY_STATUS, json_string(statuses[compiled->result]));
    const char *sentence = compiled->sentence ? compiled->sentence : "";
    set(work, KEY_MESSAGE, clean(work, sentence, MOST_MESSAGE));
    set(work, KEY_DIAGNOSTICS,
        clean(work, text_string(&compiled->messages), MOST_DIAGNOSTICS));
    if (compiled->result == COMPILE_ENDLESS ||
        compiled->result == COMPILE_BROKEN)
        work->clock_decided = true;
}

/* The second half, with the sanitizers: their word is final on what passed, and
 * they know more about what crashed. False if the gate refuses that build. */
static bool watch(struct work *work)
{
    const struct trial *failed = work_to_explain(work);
    if ((!work_any_passed(work) && !failed) ||
        !settings_sanitize(work->exercise->settings) || interrupted())
        return true;
    struct compiled compiled;
    compile(&compiled, work, true);
    bool fine = compiled.result == COMPILED;
    if (fine)
        work_run_sanitized(work, compiled.object, failed);
    else
        set_compiled(work, &compiled);
    compiled_free(&compiled);
    return fine;
}

static json_t *recognised(const struct work *work)
{
    json_t *list = json_array();
    const struct test_case *cases = work->exercise->secret.cases;
    int done = 0; /* cases come in the order of their tasks */
    for (size_t i = 0; work->published && i < work_count(work); i++) {
        struct mistake mistake;
        if (work->published[i].outcome == TRIAL_PASSED ||
            cases[i].task <= done || sentence_todo(&work->published[i]))
            continue;
        done = cases[i].task;
        if (mistakes_recognise(work->exercise->lesson.mistakes, work->published,
                               work_count(work), done, &work->source, &mistake))
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
        .stub = work->exercise->lesson.fresh_stub,
        .sanitized = sanitized};
    struct finding finding;
    if (sanitized && sanitizer_read(text_string(&work->sanitized[i].complaints),
                                    work->source.path, &finding))
        failure.finding = &finding;
    else if (work->has_finding && work_to_explain(work) == &work->plain[i])
        failure.finding = &work->finding;
    return message_for(&failure, &work->source);
}

static json_t *case_result(struct work *work, size_t i)
{
    const struct test_case *test = &work->exercise->secret.cases[i];
    bool fine = work_passed(work, i);
    char *message = fine                      ? text_format("%s", "")
                    : work_disagrees(work, i) ? text_format(MESSAGE_OUTSIDE)
                                              : explanation(work, i);
    json_t *result =
        json_pack("{s:s,s:i,s:s,s:o}", KEY_NAME, test->name, KEY_TASK,
                  test->task, KEY_STATUS, fine ? CASE_PASSED : CASE_FAILED,
                  KEY_MESSAGE, clean(work, message, MOST_MESSAGE));
    free(message);
    return result;
}

static void set_broken(struct work *work, const struct trial *trial)
{
    char *message = text_format("A program could not be started, so nothing "
                                "is known about this file. %s",
                                text_string(&trial->complaints));
    set(work, KEY_STATUS, json_string(statuses[COMPILE_BROKEN]));
    set(work, KEY_MESSAGE, clean(work, message, MOST_MESSAGE));
    work->clock_decided = true;
    free(message);
}

/* A question to whoever grades: the submission may have found out that it is
 * tested, or its faults may show with some numbers only. */
static void set_disagreement(struct work *work)
{
    size_t count = 0;
    for (size_t i = 0; i < work_count(work); i++)
        count += work_disagrees(work, i);
    if (count == 0)
        return;
    char *flag = text_format(
        "%zu case%s passed beside the submission, but not when asked by "
        "another process with other numbers: does it answer, or only say that "
        "it did?",
        count, count == 1 ? "" : "s");
    json_array_append_new(json_object_get(work->result, KEY_FLAGS),
                          json_string(flag));
    free(flag);
}

static void set_cases(struct work *work)
{
    json_t *cases = json_array();
    for (size_t i = 0; i < work_count(work); i++)
        json_array_append_new(cases, case_result(work, i));
    set(work, KEY_CASES, cases);
    set(work, KEY_MISTAKES, recognised(work));
}

static void run(struct work *work, const struct compiled *compiled)
{
    work_run_plain(work, compiled->object);
    if (!watch(work) || interrupted())
        return;
    work_run_outside(work);
    if (work_never_began(work)) {
        set_broken(work, work_never_began(work));
        return;
    }
    work_run_published(work);
    set_cases(work);
    set_disagreement(work);
}

static json_t *flags(const struct work *work)
{
    json_t *list = json_array();
    const struct alike *alike = &work->exercise->alike;
    int percent = similarity(&work->source.text, &work->exercise->solution,
                             &work->exercise->stub);
    char *flag = text_format("%d %% of the reference solution is in it; honest "
                             "answers were measured up to %d %%",
                             percent, alike->honest);
    if (alike->flag && percent >= alike->flag)
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
    compile(&compiled, &work, false);
    set_compiled(&work, &compiled);
    if (compiled.result == COMPILED)
        run(&work, &compiled);
    set(&work, VERDICT_KEEP,
        json_boolean(!work.clock_decided && !interrupted()));
    work_end(&work);
    compiled_free(&compiled);
    return work.result; /* the rest goes with the process */
}
