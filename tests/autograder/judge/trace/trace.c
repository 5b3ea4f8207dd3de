#include "trace.h"

#include "columns.h"
#include "harness/names.h"
#include "judge/explain/sentence.h"
#include "judge/process/interrupt.h"
#include "judge/run/reach.h"
#include "judge/show/messages.h"
#include "judge/show/place.h"
#include "judge/show/report.h"
#include "judge/try/attempt.h"
#include "judge/unbuilt/unbuilt.h"
#include "recorded.h"
#include "which.h"

#include <stdlib.h>
#include <string.h>

static void say(const struct screen *screen, char *text)
{
    screen_paragraph(screen, text);
    free(text);
}

static void print_heading(const struct screen *screen,
                          const struct lesson *lesson, const char *which)
{
    char *left = text_format("Lesson %d  %s", lesson->number, lesson->title);
    screen_heading(screen, left, which, PAINT_QUIET);
    fputc('\n', screen->out);
    free(left);
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
    char *inside = text_format(
        "%s", trial->trace.length ? trial->trace.bytes + trial->call : "");
    trial->trace.length = trial->call;
    text_addf(&trial->trace, "call\t%s\n%s", call, inside);
    free(inside);
}

/* What was expected, or why it ended. */
static void tell_end(const struct screen *screen, const struct trial *trial,
                     const struct source *source)
{
    const struct step *expected;
    const struct step *seen = trial_difference(trial, &expected);
    int line;
    if (trial->outcome == TRIAL_DIFFERS && seen && expected &&
        strcmp(seen->text, expected->text) == 0) {
        say(screen,
            text_format("Expected: %s",
                        *expected->observed ? expected->observed : "nothing"));
        return;
    }
    char *why = sentence_for(trial, NULL, source, &line);
    if (why)
        say(screen, why);
}

static void show_trial(const struct screen *screen, struct trial *trial,
                       const struct source *source)
{
    add_last_call(trial);
    if (trial->trace.length > 0)
        columns_print(screen, trial->trace.bytes);
    else
        screen_paragraph(screen, "Nothing was done that could be traced.");
    fputc('\n', screen->out);
    tell_end(screen, trial, source);
}

static bool trace_case(const struct screen *screen,
                       const struct settings *settings,
                       const struct lesson *lesson, const struct source *source,
                       const struct test_case *test, size_t step)
{
    const char *seed;
    struct test_case one = which_seed(test, step, &seed);
    struct trial trial;
    struct text messages = {0}, text = {0};
    struct source stub;
    one.traced = true;
    bool built = recorded_run(&trial, &one, seed, settings, lesson, source,
                              NULL, &messages);
    text_read(&text, lesson->fresh_stub);
    source_take(&stub, lesson->fresh_stub, text);
    if (built && !interrupted()) {
        char *name = place_case(&stub, test->name);
        print_heading(screen, lesson, "a trace");
        say(screen, text_format("The case: %s.", name));
        free(name);
        fputc('\n', screen->out);
        show_trial(screen, &trial, source);
    } else if (!interrupted()) {
        messages_print(screen, text_string(&messages));
        say(screen, unbuilt_sentence(source, text_string(&messages)));
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
    struct attempt attempt;
    struct text messages = {0};
    attempt_choose_last(&attempt, lesson, path);
    attempt.test = (struct test_case){.name = TRY_NAME,
                                      .open = true,
                                      .watches_prints = false,
                                      .traced = true};
    bool built = recorded_run(&attempt.trial, &attempt.test, "1", settings,
                              lesson, &attempt.own, attempt.path, &messages);
    if (built && !interrupted()) {
        print_heading(screen, lesson, "a trace of the last try");
        show_trial(screen, &attempt.trial, &attempt.own);
    } else if (!interrupted()) {
        say(screen, text_format("The last try does not compile: make try-%d "
                                "says why.",
                                lesson->number));
    }
    attempt_free(&attempt);
    text_free(&messages);
    return built;
}

/* The first that fails, of that task or of any (0); if none does, the first. */
static bool trace_first(const struct screen *screen,
                        const struct settings *settings,
                        const struct lesson *lesson, const char *path, int task)
{
    struct verdict verdict;
    verdict_reach(&verdict, settings, lesson, path);
    bool compiled = verdict.compiled;
    if (interrupted()) {
        verdict_free(&verdict);
        return false;
    }
    if (!compiled) {
        report_verdict(screen, &verdict);
    } else {
        const struct trial *first = which_trial(&verdict, task);
        bool fails = first->outcome != TRIAL_PASSED;
        compiled = trace_case(screen, settings, lesson, &verdict.source,
                              first->test, fails ? first->matched : 0);
        if (!fails)
            say(screen,
                text_format("No case%s fails: that was the first. For "
                            "another: make trace-%d CASE='some of its "
                            "words', or CASE=try.",
                            task ? " of this TODO" : "", lesson->number));
        else if (!interrupted())
            say(screen,
                text_format("Why it fails: make lesson-%d", lesson->number));
    }
    verdict_free(&verdict);
    return compiled;
}

bool trace_show(const struct screen *screen, const struct settings *settings,
                const struct lesson *lesson, const char *path)
{
    struct transcript transcript;
    struct source source;
    int task = which_task(settings->traced);
    if (!settings->traced || task)
        return trace_first(screen, settings, lesson, path, task);
    if (strcmp(settings->traced, TRY_NAME) == 0)
        return trace_try(screen, settings, lesson, path);
    transcript_read(&transcript, lesson->expected);
    const struct test_case *test =
        which_case(&transcript, lesson, settings->traced);
    source_read(&source, path);
    bool done = trace_case(screen, settings, lesson, &source, test, 0);
    source_free(&source);
    return done;
}
