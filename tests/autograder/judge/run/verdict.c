#include "verdict.h"

#include "harness/names.h"
#include "interrupt.h"
#include "judge/decide/fail.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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

/* Does a number in this text come from memory that the ledger has filled, after
 * it was freed, or before anything was stored? Some computing with it leaves it
 * in the neighbourhood. */
static bool shows_filled_memory(const char *text)
{
    /* A number of eight such bytes. */
    const uint64_t every_byte = 0x0101010101010101u;
    const int64_t fillings[] = {(int64_t)(every_byte * FILL_FREED),
                                (int64_t)(every_byte * FILL_FRESH)};
    const int64_t near = 1 << 30;
    for (; (text = strchr(text, '-')); text++) {
        int64_t number = strtoll(text, NULL, 10);
        for (size_t i = 0; i < sizeof fillings / sizeof *fillings; i++)
            if (number > fillings[i] - near && number < fillings[i] + near)
                return true;
    }
    return false;
}

static bool is_about_memory(const struct trial *trial)
{
    static const char *const events[] = {EVENT_OVERRUN, EVENT_UNDERRUN,
                                         EVENT_WRITE_AFTER_FREE,
                                         EVENT_DOUBLE_FREE, EVENT_WILD_FREE};
    for (size_t i = 0; i < sizeof events / sizeof *events; i++)
        if (trial->event && strcmp(trial->event, events[i]) == 0)
            return true;
    const struct step *expected;
    const struct step *seen = trial_difference(trial, &expected);
    return trial->outcome == TRIAL_DIFFERS && seen &&
           (shows_filled_memory(seen->observed) ||
            strstr(seen->observed, SEEN_UNKNOWN_KIND) ||
            strstr(seen->observed, SEEN_GONE_ITERATOR));
}

bool verdict_needs_explaining(const struct trial *trial)
{
    return trial->outcome == TRIAL_CRASHED || trial->outcome == TRIAL_ENDLESS ||
           trial->outcome == TRIAL_WAITING || is_about_memory(trial);
}

static void explain(struct verdict *verdict, const struct trial_plan *plan)
{
    struct trial trial;
    struct trial_plan patient = *plan;
    patient.patient = verdict->first->outcome == TRIAL_CRASHED;
    trials_run(&trial, verdict->first->test, 1, &patient);
    verdict->has_finding =
        sanitizer_read(text_string(&trial.complaints), verdict->source.path,
                       &verdict->finding);
    trial_free(&trial);
}

/* The second run: its word is final if all seems well, and it explains a
 * failure that values do not explain. */
static void run_sanitized(struct verdict *verdict, struct build *build)
{
    if (!build_can_sanitize())
        return;
    if (!build->started)
        build_start(build, verdict->lesson, &verdict->source, BUILD_SANITIZED);
    build_finish(build);
    struct trial_plan plan = {
        .program = build->program, .seeds = public_seeds, .sanitized = true};
    if (build->succeeded && verdict->first) {
        explain(verdict, &plan);
    } else if (build->succeeded) {
        run_all(verdict, &plan);
        verdict->sanitized = true;
        if (verdict->first)
            verdict->has_finding =
                sanitizer_read(text_string(&verdict->first->complaints),
                               verdict->source.path, &verdict->finding);
    }
}

/* With a processor to spare, the sanitized build runs beside the plain one: if
 * it is needed, most of it is done by then, and if not, it is ended. */
static bool has_spare_processor(void)
{
    return sysconf(_SC_NPROCESSORS_ONLN) > 1;
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
    struct build build, sanitized = {.started = false};
    build_start(&build, lesson, &verdict->source, BUILD_PLAIN);
    if (build_can_sanitize() && has_spare_processor())
        build_start(&sanitized, lesson, &verdict->source, BUILD_SANITIZED);
    build_finish(&build);
    verdict->compiled = build.succeeded;
    text_add(&verdict->messages, text_string(&build.messages),
             build.messages.length);
    if (build.succeeded && !interrupted())
        run_all(verdict, &(struct trial_plan){.program = build.program,
                                              .seeds = public_seeds});
    build_clean(&build);
    if (verdict->compiled && !interrupted() &&
        (!verdict->first || verdict_needs_explaining(verdict->first)))
        run_sanitized(verdict, &sanitized);
    build_clean(&sanitized);
}

void verdict_free(struct verdict *verdict)
{
    free_trials(verdict);
    free(verdict->trials);
    text_free(&verdict->messages);
}
