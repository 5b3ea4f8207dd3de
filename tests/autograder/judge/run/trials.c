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

static void wait_for(struct running *all, size_t count)
{
    struct pollfd *polls = must(calloc(2 * count, sizeof *polls));
    int patience;
    while ((patience = gather(all, count, polls)) >= 0 && !interrupted()) {
        poll(polls, (nfds_t)(2 * count), patience);
        for (size_t i = 0; i < count; i++) {
            if (polls[2 * i].revents)
                running_read(&all[i], false);
            if (polls[2 * i + 1].revents)
                running_read(&all[i], true);
        }
        for (size_t i = 0; i < count; i++)
            running_look(&all[i]);
    }
    free(polls);
}

static void run_some(struct trial *trials, const struct test_case *tests,
                     size_t count, const struct trial_plan *plan)
{
    struct running *all = must(calloc(count, sizeof *all));
    for (size_t i = 0; i < count; i++)
        running_start(&all[i], &tests[i], plan);
    wait_for(all, count);
    for (size_t i = 0; i < count; i++) {
        running_end(&all[i]);
        trials[i] = all[i].trial;
    }
    free(all);
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
