#include "trace.h"

#include "columns.h"
#include "harness/names.h"
#include "judge/decide/tracing.h"
#include "judge/explain/sentence.h"
#include "judge/process/interrupt.h"
#include "judge/run/reach.h"
#include "judge/show/messages.h"
#include "judge/show/place.h"
#include "judge/show/report.h"
#include "judge/try/attempt.h"
#include "judge/try/reason.h"
#include "judge/unbuilt/unbuilt.h"
#include "judge/wording/wording.h"
#include "recorded.h"
#include "which.h"

#include <stdlib.h>
#include <string.h>

static void print_heading(const struct screen *screen,
                          const struct lesson *lesson, const char *which)
{
    screen_lesson(screen, lesson, which, PAINT_QUIET);
    fputc('\n', screen->out);
}

/* The step that it did not get past, as far as that is known. */
static void add_last_call(struct trial *trial)
{
    const struct step *expected;
    const struct step *seen = trial_difference(trial, &expected);
    const char *call = trial->begun        ? trial->begun
                       : expected && !seen ? expected->text
                                           : NULL;
    if (!call || trial->outcome == TRIAL_PASSED)
        return;
    tracing_call(trial, call);
}

static void tell_expected(const struct screen *screen,
                          const struct trial *trial)
{
    const struct step *expected;
    const struct step *seen = trial_difference(trial, &expected);
    if (trial->outcome == TRIAL_DIFFERS && seen && expected &&
        strcmp(seen->text, expected->text) == 0)
        screen_say(screen, text_format("Expected: %s", *expected->observed
                                                           ? expected->observed
                                                           : "nothing"));
}

static void tell_end(const struct screen *screen, const struct trial *trial,
                     const struct source *source)
{
    int line;
    char *why = sentence_for(trial, NULL, source, &line);
    if (why)
        screen_say(screen, why);
}

/* As wide as the terminal is, if that helps. */
static void show_trial(const struct screen *screen,
                       const struct settings *settings, struct trial *trial)
{
    enum { WIDEST = 160 };
    struct screen wide = *screen;
    if (settings->width > wide.columns)
        wide.columns = settings->width < WIDEST ? settings->width : WIDEST;
    add_last_call(trial);
    if (trial->trace.length > 0)
        columns_print(&wide, trial->trace.bytes,
                      trial->outcome != TRIAL_PASSED);
    else
        screen_paragraph(screen, "Nothing was done that could be traced.");
    fputc('\n', screen->out);
}

/* What was expected, and the judge's own words for why it is not so. */
static void tell_why(const struct screen *screen, const struct verdict *verdict,
                     const struct trial *trial)
{
    int task;
    tell_expected(screen, trial);
    if (verdict->first)
        report_why(screen, verdict, &task);
    else
        tell_end(screen, trial, &verdict->source);
}

static bool trace_case(const struct screen *screen,
                       const struct settings *settings,
                       const struct verdict *verdict,
                       const struct test_case *test)
{
    const struct lesson *lesson = verdict->lesson;
    const char *seed;
    struct test_case one =
        which_seed(test, verdict->first ? verdict->first->matched : 0, &seed);
    struct trial trial;
    struct text messages = {0}, text = {0};
    struct source stub;
    one.traced = true;
    bool built = recorded_run(&trial, &one, seed, settings, lesson,
                              &verdict->source, NULL, &messages);
    text_read(&text, lesson->fresh_stub);
    source_take(&stub, lesson->fresh_stub, text);
    if (built && !interrupted()) {
        char *name = place_case(&stub, test->name);
        print_heading(screen, lesson, "a trace");
        screen_say(screen, text_format("The case: %s.", name));
        free(name);
        fputc('\n', screen->out);
        show_trial(screen, settings, &trial);
        tell_why(screen, verdict, &trial);
    } else if (!interrupted()) {
        messages_print(screen, text_string(&messages));
        screen_say(screen,
                   unbuilt_sentence(&verdict->source, text_string(&messages)));
    }
    source_free(&stub);
    trial_free(&trial);
    free(one.steps.at);
    text_free(&messages);
    return built;
}

static bool trace_try(const struct screen *screen,
                      const struct settings *settings,
                      const struct lesson *lesson, const char *path)
{
    const struct test_case test = {
        .name = TRY_NAME, .open = true, .traced = true};
    struct attempt attempt;
    struct trial trial;
    struct text messages = {0};
    attempt_choose_last(&attempt, lesson, path);
    bool built = recorded_run(&trial, &test, "1", settings, lesson,
                              &attempt.own, attempt.path, &messages);
    if (built && !interrupted())
        attempt_run(&attempt, settings);
    if (built && !interrupted()) {
        print_heading(screen, lesson, "a trace of the last try");
        show_trial(screen, settings, &trial);
        char *why =
            attempt.trial.outcome == TRIAL_PASSED ? NULL : reason_of(&attempt);
        if (why)
            screen_say(screen, why);
    } else if (!interrupted()) {
        screen_say(screen,
                   text_format(wording(SAY_UNBUILT_TRY), lesson->number));
    }
    trial_free(&trial);
    attempt_free(&attempt);
    text_free(&messages);
    return built;
}

/* The case of that name, or the first that fails; of a file without a fault,
 * the first. */
static bool trace_one(const struct screen *screen,
                      const struct settings *settings,
                      const struct lesson *lesson, const char *path,
                      const struct test_case *test)
{
    struct verdict verdict;
    verdict_reach(&verdict, settings, lesson, path, test ? test->name : NULL);
    bool done = verdict.compiled && !interrupted();
    const struct trial *first = verdict.first;
    if (!verdict.compiled && !interrupted())
        report_verdict(screen, &verdict);
    if (done)
        done = trace_case(screen, settings, &verdict,
                          test    ? test
                          : first ? first->test
                                  : verdict.transcript.cases);
    if (done && test && !first && !interrupted())
        screen_say(screen, text_format("This case passes."));
    else if (done && !test && !interrupted())
        screen_say(screen,
                   text_format(wording(first ? SAY_WHY : SAY_NONE_FAILS),
                               lesson->number));
    verdict_free(&verdict);
    return done;
}

/* The first case of that task that fails; if none does, the first. */
static const struct test_case *case_of(const struct transcript *transcript,
                                       const struct settings *settings,
                                       const struct lesson *lesson,
                                       const char *path, int task)
{
    struct verdict verdict;
    verdict_reach(&verdict, settings, lesson, path, NULL);
    size_t at = verdict.compiled && !interrupted()
                    ? (size_t)(which_trial(&verdict, task) - verdict.trials)
                    : 0;
    verdict_free(&verdict);
    return &transcript->cases[at];
}

bool trace_show(const struct screen *screen, const struct settings *settings,
                const struct lesson *lesson, const char *path)
{
    struct transcript transcript;
    if (!settings->traced)
        return trace_one(screen, settings, lesson, path, NULL);
    if (strcmp(settings->traced, TRY_NAME) == 0)
        return trace_try(screen, settings, lesson, path);
    transcript_read(&transcript, lesson->expected);
    int task = which_task(settings->traced);
    const struct test_case *test =
        task ? case_of(&transcript, settings, lesson, path, task)
             : which_case(&transcript, lesson, settings->traced);
    return trace_one(screen, settings, lesson, path, test);
}
