#include "work.h"

#include "judge/build/places.h"
#include "judge/decide/fail.h"
#include "judge/process/interrupt.h"
#include "series.h"

#include <stdlib.h>
#include <string.h>

size_t work_count(const struct work *work)
{
    return work->exercise->secret.count;
}

static bool passed_inside(const struct work *work, size_t i)
{
    return work->plain[i].outcome == TRIAL_PASSED &&
           (!work->sanitized || work->sanitized[i].outcome == TRIAL_PASSED);
}

/* What nobody gets points for is not asked from outside. */
static bool is_asked_outside(const struct work *work, size_t i)
{
    return passed_inside(work, i) && work->exercise->secret.cases[i].graded;
}

bool work_disagrees(const struct work *work, size_t i)
{
    return work->outside && is_asked_outside(work, i) &&
           work->outside[i].outcome != TRIAL_PASSED;
}

bool work_passed(const struct work *work, size_t i)
{
    return passed_inside(work, i) && !work_disagrees(work, i);
}

bool work_any_passed(const struct work *work)
{
    for (size_t i = 0; i < work_count(work); i++)
        if (work->plain[i].outcome == TRIAL_PASSED)
            return true;
    return false;
}

static struct trial *new_trials(const struct work *work)
{
    return must(calloc(work_count(work), sizeof(struct trial)));
}

static const struct test_case *cases_of(const struct work *work,
                                        const struct trial_plan *plan)
{
    return plan->subject ? work->exercise->outside.cases
                         : work->exercise->secret.cases;
}

/* Runs the cases that `again` names, all at once, into `trials`. */
static void rerun(const struct work *work, struct trial *trials,
                  const bool *again, const struct trial_plan *plan)
{
    const struct test_case *cases = cases_of(work, plan);
    struct test_case *chosen = must(calloc(work_count(work), sizeof *chosen));
    struct trial *fresh = new_trials(work);
    size_t many = 0;
    for (size_t i = 0; i < work_count(work); i++)
        if (again[i])
            chosen[many++] = cases[i];
    trials_run(fresh, chosen, many, plan);
    for (size_t i = 0, k = 0; i < work_count(work); i++)
        if (again[i]) {
            trial_free(&trials[i]);
            trials[i] = fresh[k++];
            trials[i].test = &cases[i];
        }
    free(fresh);
    free(chosen);
}

/* Runs the cases that `asked` names. Most often those that passed once pass
 * again. */
static void run_once_more(const struct work *work, struct trial *trials,
                          const bool *asked, const struct trial_plan *plan)
{
    bool *alone = must(calloc(work_count(work), sizeof *alone));
    memcpy(alone, asked, work_count(work) * sizeof *alone);
    series_run(trials, cases_of(work, plan), work_count(work), alone, plan);
    if (!interrupted())
        rerun(work, trials, alone, plan);
    free(alone);
}

/* A clock may have been wrong on a busy machine: what took too long gets
 * another chance, without the rest of the cases. Time spent computing is
 * measured well, so that one endless case speaks for the others. */
static void retry_timeouts(struct work *work, struct trial *trials,
                           const struct trial_plan *plan)
{
    bool *again = must(calloc(work_count(work) + 1, sizeof *again));
    bool any = false, endless = false;
    for (size_t i = 0; i < work_count(work); i++) {
        bool computes = trials[i].outcome == TRIAL_ENDLESS;
        again[i] = trials[i].outcome == TRIAL_WAITING || (computes && !endless);
        endless |= computes;
        any |= again[i];
    }
    if (any && !interrupted())
        rerun(work, trials, again, plan);
    /* What was measured twice is not the clock's fault. */
    for (size_t i = 0; i < work_count(work); i++)
        work->clock_decided |= again[i] && !trial_took_too_long(&trials[i]);
    free(again);
}

/* Runs those cases once more that passed the first time. */
static void watch_passed(struct work *work, const struct trial_plan *plan)
{
    bool *again = must(calloc(work_count(work), sizeof *again));
    for (size_t i = 0; i < work_count(work); i++)
        again[i] = work->plain[i].outcome == TRIAL_PASSED;
    work->sanitized = new_trials(work);
    run_once_more(work, work->sanitized, again, plan);
    retry_timeouts(work, work->sanitized, plan);
    bool told = true; /* a tool that fails once is not asked again */
    for (size_t i = 0; told && i < work_count(work); i++)
        if (again[i] && work->sanitized[i].outcome != TRIAL_PASSED)
            told = places_add(&work->sanitized[i].complaints,
                              work->watched.object, work->guard);
    free(again);
}

void work_run_plain(struct work *work, const char *object)
{
    struct trial_plan plan = {.starter = &work->program};
    work->program = (struct starter){.program = work->exercise->subject,
                                     .object = object,
                                     .purpose = PROCESS_PLAIN,
                                     .guard = work->guard};
    work->plain = new_trials(work);
    trials_run(work->plain, work->exercise->secret.cases, work_count(work),
               &plan);
    retry_timeouts(work, work->plain, &plan);
}

const struct trial *work_to_explain(const struct work *work)
{
    for (size_t i = 0; i < work_count(work); i++)
        if (work->plain[i].outcome != TRIAL_PASSED)
            return trial_needs_explaining(&work->plain[i]) ? &work->plain[i]
                                                           : NULL;
    return NULL;
}

static void explain(struct work *work, const struct trial *failed,
                    const struct trial_plan *plan)
{
    struct trial trial;
    struct trial_plan closer = trial_plan_closer(plan, failed);
    trials_run(&trial, failed->test, 1, &closer);
    places_add(&trial.complaints, work->watched.object, work->guard);
    work->has_finding = trial.outcome != TRIAL_UNSTARTED &&
                        sanitizer_read(text_string(&trial.complaints),
                                       work->source.path, &work->finding);
    trial_free(&trial);
}

void work_run_sanitized(struct work *work, const char *object,
                        const struct trial *failed)
{
    struct trial_plan plan = {.starter = &work->watched, .sanitized = true};
    work->watched = (struct starter){.program = work->exercise->sanitized,
                                     .object = object,
                                     .purpose = PROCESS_SANITIZED,
                                     .guard = work->guard};
    if (work_any_passed(work))
        watch_passed(work, &plan);
    if (failed)
        explain(work, failed, &plan);
}

void work_run_published(struct work *work)
{
    size_t passed = 0;
    while (passed < work_count(work) && work_passed(work, passed))
        passed++;
    if (passed == work_count(work))
        return;
    transcript_read(&work->public, work->exercise->lesson.expected);
    if (work->public.count != work_count(work))
        return;
    work->published = new_trials(work);
    trials_run(work->published, work->public.cases, work->public.count,
               &(struct trial_plan){.starter = &work->program,
                                    .seeds = public_seeds,
                                    .hurried = true});
}

void work_run_outside(struct work *work)
{
    struct trial_plan plan = {.starter = &work->observer,
                              .subject = &work->program};
    work->observer = (struct starter){.program = work->exercise->observer,
                                      .purpose = PROCESS_OBSERVER,
                                      .guard = work->guard};
    bool *asked = must(calloc(work_count(work), sizeof *asked));
    for (size_t i = 0; i < work_count(work); i++)
        asked[i] = is_asked_outside(work, i);
    struct trial *trials = new_trials(work);
    run_once_more(work, trials, asked, &plan);
    retry_timeouts(work, trials, &plan);
    work->outside = trials;
    free(asked);
}

static const struct trial *never_began(const struct trial *trials, size_t i)
{
    bool never =
        trials &&
        (trials[i].outcome == TRIAL_UNSTARTED ||
         (trials[i].outcome == TRIAL_QUIT && trials[i].seen.count == 0));
    return never ? &trials[i] : NULL;
}

const struct trial *work_never_began(const struct work *work)
{
    const struct trial *found = NULL;
    for (size_t i = 0; !found && i < work_count(work); i++) {
        found = never_began(work->plain, i);
        if (!found)
            found = never_began(work->sanitized, i);
        if (!found)
            found = never_began(work->outside, i);
    }
    return found;
}

void work_end(struct work *work)
{
    starter_end(&work->program);
    starter_end(&work->watched);
    starter_end(&work->observer);
}
