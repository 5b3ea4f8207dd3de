#include "trials.h"

#include "interrupt.h"
#include "judge/decide/fail.h"
#include "running.h"

#include <poll.h>
#include <stdlib.h>

/* Milliseconds between two looks at programs that are silent, and at programs
 * that have closed their output and are about to end. */
enum { LOOK_EVERY = 50, LOOK_SOON = 1 };

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

/* Starts trials as long as there are processors for them, in order. So the
 * first that computes too long is known soon. What waits needs no processor. */
static void start_some(struct batch *batch)
{
    long processors = process_processors(), busy = 0;
    for (size_t i = 0; i < batch->begun; i++)
        busy += running_computes(&batch->all[i]);
    for (; batch->begun < batch->count && busy < processors; busy++) {
        size_t i = batch->begun++;
        running_start(&batch->all[i], &batch->tests[i], batch->plan);
    }
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

static void look_at_all(struct batch *batch)
{
    bool hurried = false;
    for (size_t i = 0; i < batch->begun; i++) {
        batch->all[i].hurried = hurried;
        running_look(&batch->all[i]);
        hurried |=
            batch->plan->hurried && trial_took_too_long(&batch->all[i].trial);
    }
}

bool batch_step(struct batch *batch, bool wait)
{
    start_some(batch);
    int patience = gather(batch);
    if (patience < 0 || interrupted())
        return false;
    poll(batch->polls, (nfds_t)(2 * batch->begun), wait ? patience : 0);
    read_all(batch);
    look_at_all(batch);
    return true;
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
