/* Many trials at the same time. */
#include "interrupt.h"
#include "judge/decide/fail.h"
#include "trial.h"

#include <poll.h>
#include <stdlib.h>

enum { MOST_AT_ONCE = 64 };

/* Milliseconds between two looks at programs that are silent, and at programs
 * that have closed their output and are about to end. */
enum { LOOK_EVERY = 50, LOOK_SOON = 1 };

/* The descriptors of all running trials, two for each. Returns how many
 * milliseconds to wait for them at most; negative if no trial is running. */
static int gather(const struct trial *trials, size_t count,
                  struct pollfd *polls)
{
    int patience = -1;
    for (size_t i = 0; i < count; i++) {
        bool running = trials[i].pid > 0;
        polls[2 * i] = (struct pollfd){.fd = running ? trials[i].output : -1,
                                       .events = POLLIN};
        polls[2 * i + 1] = (struct pollfd){
            .fd = running ? trials[i].errors : -1, .events = POLLIN};
        if (running && (trials[i].output < 0 || patience == LOOK_SOON))
            patience = LOOK_SOON;
        else if (running)
            patience = LOOK_EVERY;
    }
    return patience;
}

static void run_some(struct trial *trials, size_t count)
{
    struct pollfd *polls = must(calloc(2 * count, sizeof *polls));
    int patience;
    while ((patience = gather(trials, count, polls)) >= 0 && !interrupted()) {
        poll(polls, (nfds_t)(2 * count), patience);
        for (size_t i = 0; i < count; i++) {
            if (polls[2 * i].revents)
                trial_read(&trials[i], false);
            if (polls[2 * i + 1].revents)
                trial_read(&trials[i], true);
        }
        for (size_t i = 0; i < count; i++)
            trial_look(&trials[i]);
    }
    free(polls);
}

void trials_run(struct trial *trials, const struct test_case *tests,
                size_t count, const struct trial_plan *plan)
{
    for (size_t i = 0; i < count; i++)
        trials[i] = (struct trial){.output = -1, .errors = -1};
    for (size_t done = 0; done < count && !interrupted();) {
        size_t some = count - done < MOST_AT_ONCE ? count - done : MOST_AT_ONCE;
        for (size_t i = done; i < done + some; i++)
            trial_start(&trials[i], &tests[i], plan);
        run_some(trials + done, some);
        done += some;
    }
}
