#include "reach.h"

#include "ahead.h"
#include "judge/build/build.h"
#include "judge/build/places.h"
#include "judge/decide/fail.h"
#include "judge/locals/locals.h"
#include "judge/process/interrupt.h"
#include "trials.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void run_plain(struct verdict *verdict, const struct trial_plan *plan,
                      struct ahead *ahead)
{
    struct batch batch;
    batch_begin(&batch, verdict->transcript.cases, verdict->transcript.count,
                plan);
    while (batch_step(&batch, true))
        batch.spares = ahead_step(ahead, batch_decisive(&batch));
    batch_end(&batch, verdict->trials);
    verdict_count(verdict);
}

static void hear(struct verdict *verdict, struct trial *trial,
                 const struct trial_plan *plan)
{
    places_add(&trial->complaints, plan->program, NULL);
    verdict_hear_sanitizer(verdict, trial);
}

static void explain(struct verdict *verdict, const struct trial_plan *plan,
                    struct ahead *ahead)
{
    struct trial trial;
    struct trial_plan closer = trial_plan_closer(plan, verdict->first);
    if (!closer.asking || !ahead_answer(ahead, verdict->first->test, &trial))
        trials_run(&trial, verdict->first->test, 1, &closer);
    hear(verdict, &trial, plan);
    trial_free(&trial);
}

/* The second run: its word is final if all seems well, and it explains a
 * failure that values do not explain. */
static void run_sanitized(struct verdict *verdict,
                          const struct settings *settings, struct ahead *ahead)
{
    struct build *build = ahead->build;
    if (!settings_sanitize(settings))
        return;
    if (!build->started)
        build_start(build, settings, verdict->lesson, &verdict->source,
                    BUILD_SANITIZED, NULL);
    build_finish(build);
    struct trial_plan plan = {.program = build->program,
                              .seeds = public_seeds,
                              .sanitized = true,
                              .hurried = true};
    if (build->succeeded && verdict->first) {
        explain(verdict, &plan, ahead);
    } else if (build->succeeded) {
        verdict_forget(verdict);
        trials_run(verdict->trials, verdict->transcript.cases,
                   verdict->transcript.count, &plan);
        verdict_count(verdict);
        verdict->sanitized = !verdict->unstarted;
        if (verdict->first)
            hear(verdict, &verdict->trials[verdict->first - verdict->trials],
                 &plan);
    }
}

/* With a processor to spare, the sanitized build runs beside the plain one: if
 * it is needed, most of it is done by then, and if not, it is ended. */
static bool has_spare_processor(void)
{
    return process_processors() > 1;
}

/* Only that case is to be told of. */
static void choose(struct verdict *verdict, const char *name)
{
    verdict->first = NULL;
    for (size_t i = 0; i < verdict->transcript.count; i++) {
        const struct trial *trial = &verdict->trials[i];
        if (strcmp(verdict->transcript.cases[i].name, name) == 0 &&
            trial->outcome != TRIAL_PASSED)
            verdict->first = trial;
    }
}

void verdict_reach(struct verdict *verdict, const struct settings *settings,
                   const struct lesson *lesson, const char *path,
                   const char *only)
{
    *verdict = (struct verdict){.lesson = lesson};
    source_read(&verdict->source, path);
    transcript_read(&verdict->transcript, lesson->expected);
    size_t count = verdict->transcript.count;
    verdict->trials = must(calloc(count, sizeof *verdict->trials));
    struct build build, sanitized = {.started = false};
    struct ahead ahead = {.build = &sanitized};
    build_start(&build, settings, lesson, &verdict->source, BUILD_PLAIN, NULL);
    if (settings_sanitize(settings) && has_spare_processor())
        build_start(&sanitized, settings, lesson, &verdict->source,
                    BUILD_SANITIZED, NULL);
    build_finish(&build);
    char *refusal = locals_sentence(&verdict->source);
    /* A yield in FOR_EACH does not even compile with clang. */
    verdict->refused =
        refusal && (build.succeeded || strstr(text_string(&build.messages),
                                              "cannot jump from switch"));
    verdict->compiled = build.succeeded && !refusal;
    free(refusal);
    text_add(&verdict->messages, text_string(&build.messages),
             build.messages.length);
    if (verdict->compiled && !interrupted())
        run_plain(verdict,
                  &(struct trial_plan){.program = build.program,
                                       .seeds = public_seeds,
                                       .hurried = true},
                  &ahead);
    build_clean(&build);
    if (verdict->compiled && only && verdict->passed < count)
        choose(verdict, only);
    if (verdict->compiled && !interrupted() &&
        (verdict->passed == count ||
         (verdict->first && trial_needs_explaining(verdict->first))))
        run_sanitized(verdict, settings, &ahead);
    if (verdict->compiled && only)
        choose(verdict, only);
    ahead_end(&ahead);
    build_clean(&sanitized);
}
