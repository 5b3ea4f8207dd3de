#include "trials.h"

#include "judge/decide/fail.h"
#include "judge/process/interrupt.h"
#include "running.h"

#include <poll.h>
#include <stdlib.h>

/* Milliseconds between two looks at programs that are silent, and at programs
 * that have closed their output and are about to end. */
enum { LOOK_EVERY = 10, LOOK_SOON = 1 };

struct trial_plan trial_plan_closer(const struct trial_plan *plan,
                                    const struct trial *failed)
{
    struct trial_plan closer = *plan;
    closer.explaining = true;
    closer.asking = trial_took_too_long(failed);
    closer.steps = failed->matched;
    return closer;
}

void batch_begin(struct batch *batch, const struct test_case *tests,
                 size_t count, const struct trial_plan *plan)
{
    *batch =
        (struct batch){.all = must(calloc(count, sizeof *batch->all)),
                       .tests = tests,
                       .count = count,
                       .plan = plan,
                       .polls = must(calloc(2 * count, sizeof *batch->polls))};
}

/* The descriptors of all running trials, two for each. Returns how many
 * milliseconds to wait for them at most; negative if no trial is running. */
static int gather(const struct batch *batch)
{
    int patience = -1;
    for (size_t i = 0; i < batch->begun; i++) {
        const struct running *running = &batch->all[i];
        bool alive = running->pid > 0;
        batch->polls[2 * i] = (struct pollfd){
            .fd = alive ? running->output : -1, .events = POLLIN};
        batch->polls[2 * i + 1] = (struct pollfd){
            .fd = alive ? running->errors : -1, .events = POLLIN};
        if (alive && (running->output < 0 || patience == LOOK_SOON))
            patience = LOOK_SOON;
        else if (alive)
            patience = LOOK_EVERY;
    }
    return patience;
}

/* The share of the time it may compute that a case has at a time, while one
 * before it takes longer. An honest one needs a hundredth. */
static const double one_turn = 0.05;

static bool takes_long(const struct running *running)
{
    return running->paused || running_used(running) > one_turn;
}

static bool had_its_turn(const struct running *running)
{
    double computed = running->cpu - running->turn;
    return computed * 1000 > one_turn * running->trial.limit &&
           !running->told_to_abort;
}

/* The first whose end is not known, or NULL. */
static struct running *first_of(const struct batch *batch)
{
    for (size_t i = 0; i < batch->begun; i++)
        if (batch->all[i].pid > 0)
            return &batch->all[i];
    return NULL;
}

static void take_turns(struct batch *batch, const struct running *first)
{
    for (size_t i = 0; i < batch->begun; i++) {
        struct running *running = &batch->all[i];
        if (running != first && running_computes(running) &&
            had_its_turn(running))
            running_pause(running);
    }
}

/* What waits needs no processor. */
static long busy_processors(const struct batch *batch)
{
    long busy = 0;
    for (size_t i = 0; i < batch->begun; i++)
        busy += running_computes(&batch->all[i]);
    return busy;
}

static struct running *paused_longest(const struct batch *batch)
{
    struct running *found = NULL;
    for (size_t i = 0; i < batch->begun; i++) {
        struct running *running = &batch->all[i];
        if (running->pid > 0 && running->paused &&
            (!found || running->cpu < found->cpu))
            found = running;
    }
    return found;
}

/* Somebody gets a processor that is free; false if nobody wants one. */
static bool give_one(struct batch *batch, struct running *first)
{
    struct running *paused = first && first->paused ? first : NULL;
    if (!paused && batch->begun < batch->count) {
        size_t i = batch->begun++;
        running_start(&batch->all[i], &batch->tests[i], batch->plan);
        return true;
    }
    if (!paused)
        paused = paused_longest(batch);
    if (paused)
        running_resume(paused);
    return paused != NULL;
}

/* Starts trials as long as there are processors for them, in order. So the
 * first that computes too long is known soon. While it takes long, it keeps its
 * processor, and if the plan is hurried, the others take turns: one for each
 * that is new, and then for who had least. */
static void give_turns(struct batch *batch)
{
    struct running *first = first_of(batch);
    if (batch->plan->hurried && first && takes_long(first))
        take_turns(batch, first);
    long processors = process_processors();
    if (batch->spares && processors > 1)
        processors--;
    for (long busy = busy_processors(batch);
         busy < processors && give_one(batch, first); busy++)
        ;
}

static void read_all(struct batch *batch)
{
    for (size_t i = 0; i < batch->begun; i++) {
        if (batch->polls[2 * i].revents)
            running_read(&batch->all[i], false);
        if (batch->polls[2 * i + 1].revents)
            running_read(&batch->all[i], true);
    }
}

/* When one took too long, those that take long as well may compute as long
 * together as it did alone; but each at least ten times as long as an honest
 * one, and at most twenty times. If that it is endless was proved, they have
 * not had much time yet; and there is a proof for others like it. */
static double share_of_others(const struct batch *batch,
                              const struct trial *endless)
{
    const double least = 0.1, most = 0.2, after_proof = 0.5;
    double others = 0;
    if (endless->repeats)
        return after_proof;
    for (size_t i = 0; i < batch->begun; i++)
        others += batch->all[i].pid > 0 && takes_long(&batch->all[i]);
    return others * most < 1 ? most : others * least < 1 ? 1 / others : least;
}

static void look_at_all(struct batch *batch)
{
    bool hurried = false;
    for (size_t i = 0; i < batch->begun; i++) {
        batch->all[i].share = hurried ? batch->share : 1;
        running_look(&batch->all[i]);
        hurried |=
            batch->plan->hurried && trial_took_too_long(&batch->all[i].trial);
        if (hurried && batch->share == 0)
            batch->share = share_of_others(batch, &batch->all[i].trial);
    }
}

bool batch_step(struct batch *batch, bool wait)
{
    give_turns(batch);
    int patience = gather(batch);
    if (patience < 0 || interrupted())
        return false;
    poll(batch->polls, (nfds_t)(2 * batch->begun), wait ? patience : 0);
    read_all(batch);
    look_at_all(batch);
    return true;
}

const struct running *batch_decisive(const struct batch *batch)
{
    size_t i = 0;
    while (i < batch->begun && batch->all[i].trial.outcome == TRIAL_PASSED)
        i++;
    return i < batch->begun ? &batch->all[i] : NULL;
}

void batch_end(struct batch *batch, struct trial *trials)
{
    for (size_t i = 0; i < batch->count; i++) {
        trials[i] = (struct trial){.test = &batch->tests[i]};
        if (i >= batch->begun)
            continue;
        running_end(&batch->all[i]);
        trials[i] = batch->all[i].trial;
    }
    free(batch->all);
    free(batch->polls);
    *batch = (struct batch){.all = NULL};
}

void trials_run(struct trial *trials, const struct test_case *tests,
                size_t count, const struct trial_plan *plan)
{
    struct batch batch;
    batch_begin(&batch, tests, count, plan);
    while (batch_step(&batch, true))
        ;
    batch_end(&batch, trials);
}
