#include "verdict.h"

#include "fail.h"
#include "interrupt.h"

#include <stdlib.h>
#include <string.h>

/* The public seeds: the committed transcripts are theirs. */
static const char *const public_seeds[] = {"1", "2", "3", NULL};

static size_t count_passed(struct verdict *verdict)
{
    size_t passed = 0;
    verdict->first = NULL;
    for (size_t i = 0; i < verdict->transcript.count; i++) {
        const struct trial *trial = &verdict->trials[i];
        if (trial->outcome == TRIAL_PASSED)
            passed++;
        else if (!verdict->first)
            verdict->first = trial;
    }
    return passed;
}

static void free_trials(struct verdict *verdict)
{
    for (size_t i = 0; verdict->trials && i < verdict->transcript.count; i++)
        trial_free(&verdict->trials[i]);
}

static void run_all(struct verdict *verdict, const struct trial_plan *plan)
{
    free_trials(verdict);
    trials_run(verdict->trials, verdict->transcript.cases,
               verdict->transcript.count, plan);
    verdict->passed = count_passed(verdict);
}

/* Did the program end, or show freed memory, rather than a wrong value? Then a
 * sanitizer knows more. */
static bool needs_explaining(const struct trial *trial)
{
    switch (trial->outcome) {
    case TRIAL_CRASHED:
    case TRIAL_ENDLESS:
    case TRIAL_WAITING:
        return true;
    case TRIAL_EVENT:
        return strstr("overrun write after free double free wild free",
                      trial->event);
    case TRIAL_DIFFERS: {
        const struct step *expected;
        const struct step *seen = trial_difference(trial, &expected);
        /* 0xDDDD... and 0xCDCD... as numbers: the ledger's fillings */
        return seen && (strstr(seen->observed, "-2459565876494606883") ||
                        strstr(seen->observed, "-3617008641903833651") ||
                        strstr(seen->observed, "no known kind") ||
                        strstr(seen->observed, "an iterator that is gone"));
    }
    default:
        return false;
    }
}

static void explain(struct verdict *verdict, const struct trial_plan *plan)
{
    struct trial trial;
    trials_run(&trial, verdict->first->test, 1, plan);
    verdict->has_finding =
        sanitizer_read(text_string(&trial.complaints), verdict->source.path,
                       &verdict->finding);
    trial_free(&trial);
}

/* The second run: its word is final if all seems well, and it explains a
 * failure that values do not explain. */
static void run_sanitized(struct verdict *verdict)
{
    if (!build_can_sanitize())
        return;
    struct build build;
    build_start(&build, verdict->lesson, &verdict->source, BUILD_SANITIZED);
    build_finish(&build);
    struct trial_plan plan = {
        .program = build.program, .seeds = public_seeds, .sanitized = true};
    if (build.succeeded && verdict->first) {
        explain(verdict, &plan);
    } else if (build.succeeded) {
        run_all(verdict, &plan);
        verdict->sanitized = true;
        if (verdict->first)
            verdict->has_finding =
                sanitizer_read(text_string(&verdict->first->complaints),
                               verdict->source.path, &verdict->finding);
    }
    build_clean(&build);
}

void verdict_reach(struct verdict *verdict, const struct lesson *lesson,
                   const char *path)
{
    *verdict = (struct verdict){.lesson = lesson};
    source_read(&verdict->source, path);
    transcript_read(&verdict->transcript, lesson->expected);
    size_t count = verdict->transcript.count;
    verdict->trials = must(calloc(count, sizeof *verdict->trials));
    for (size_t i = 0; i < count; i++)
        verdict->trials[i] = (struct trial){.output = -1, .errors = -1};
    struct build build;
    build_start(&build, lesson, &verdict->source, BUILD_PLAIN);
    build_finish(&build);
    verdict->compiled = build.succeeded;
    text_add(&verdict->messages, text_string(&build.messages),
             build.messages.length);
    if (build.succeeded && !interrupted())
        run_all(verdict, &(struct trial_plan){.program = build.program,
                                              .seeds = public_seeds});
    build_clean(&build);
    if (verdict->compiled && !interrupted() &&
        (!verdict->first || needs_explaining(verdict->first)))
        run_sanitized(verdict);
}

void verdict_free(struct verdict *verdict)
{
    free_trials(verdict);
    free(verdict->trials);
    text_free(&verdict->messages);
}
