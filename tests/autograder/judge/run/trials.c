/* Many trials at the same time. */
#include "trials.h"

#include "interrupt.h"
#include "judge/decide/fail.h"
#include "running.h"

#include <poll.h>
#include <stdlib.h>

enum { MOST_AT_ONCE = 64 };

/* Milliseconds between two looks at programs that are silent, and at programs
 * that have closed their output and are about to end. */
enum { LOOK_EVERY = 50, LOOK_SOON = 1 };

/* The descriptors of all running trials, two for each. Returns how many
 * milliseconds to wait for them at most; negative if no trial is running. */
static int gather(const struct running *all, size_t count, struct pollfd *polls)
{
    int patience = -1;
    for (size_t i = 0; i < count; i++) {
        bool alive = all[i].pid > 0;
        polls[2 * i] =
            (struct pollfd){.fd = alive ? all[i].output : -1, .events = POLLIN};
        polls[2 * i + 1] =
            (struct pollfd){.fd = alive ? all[i].errors : -1, .events = POLLIN};
        if (alive && (all[i].output < 0 || patience == LOOK_SOON))
            patience = LOOK_SOON;
        else if (alive)
            patience = LOOK_EVERY;
    }
    return patience;
}

/* Some trials, of which the first `begun` are under way, or over. */
struct batch {
    struct running *all;
    const struct test_case *tests;
    size_t count, begun;
    const struct trial_plan *plan;
};

/* Starts trials as long as there are processors for them, in order. So the
 * first that computes too long is known soon. What waits needs no processor. */
static void start_some(struct batch *batch, long processors)
{
    long busy = 0;
    for (size_t i = 0; i < batch->begun; i++)
        busy += running_computes(&batch->all[i]);
    for (; batch->begun < batch->count && busy < processors; busy++) {
        size_t i = batch->begun++;
        running_start(&batch->all[i], &batch->tests[i], batch->plan);
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

static void wait_for(struct batch *batch)
{
    struct pollfd *polls = must(calloc(2 * batch->count, sizeof *polls));
    long processors = process_processors();
    int patience;
    start_some(batch, processors);
    while ((patience = gather(batch->all, batch->begun, polls)) >= 0 &&
           !interrupted()) {
        poll(polls, (nfds_t)(2 * batch->begun), patience);
        for (size_t i = 0; i < batch->begun; i++) {
            if (polls[2 * i].revents)
                running_read(&batch->all[i], false);
            if (polls[2 * i + 1].revents)
                running_read(&batch->all[i], true);
        }
        look_at_all(batch);
        start_some(batch, processors);
    }
    free(polls);
}

static void run_some(struct trial *trials, const struct test_case *tests,
                     size_t count, const struct trial_plan *plan)
{
    struct batch batch = {.all = must(calloc(count, sizeof *batch.all)),
                          .tests = tests,
                          .count = count,
                          .plan = plan};
    wait_for(&batch);
    for (size_t i = 0; i < batch.begun; i++) {
        running_end(&batch.all[i]);
        trials[i] = batch.all[i].trial;
    }
    free(batch.all);
}

void trials_run(struct trial *trials, const struct test_case *tests,
                size_t count, const struct trial_plan *plan)
{
    for (size_t i = 0; i < count; i++)
        trials[i] = (struct trial){.test = &tests[i]};
    for (size_t done = 0; done < count && !interrupted();) {
        size_t some = count - done < MOST_AT_ONCE ? count - done : MOST_AT_ONCE;
        run_some(trials + done, tests + done, some, plan);
        done += some;
    }
}
