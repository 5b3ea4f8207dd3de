#include "ahead.h"

#include "running.h"

/* Shares of its time that a case has used. An honest one may be slow: from when
 * it might have to be asked, the sanitized build is given a processor, and from
 * half of its time on, it is asked. That leaves as much for the answer. */
static const double long_enough_to_build = 0.05, long_enough_to_ask = 0.5;

static void begin(struct ahead *ahead, const struct trial *trial)
{
    ahead->test = trial->test;
    ahead->answered = false;
    ahead->plan = (struct trial_plan){.program = ahead->build->program,
                                      .seeds = public_seeds,
                                      .sanitized = true,
                                      .explaining = true,
                                      .asking = true,
                                      .steps = trial->matched};
    batch_begin(&ahead->batch, trial->test, 1, &ahead->plan);
}

bool ahead_step(struct ahead *ahead, const struct running *decisive)
{
    const struct test_case *test = decisive ? decisive->trial.test : NULL;
    if (ahead->test != test)
        ahead_end(ahead);
    if (!ahead->test && test && ahead->build->started &&
        running_used(decisive) > long_enough_to_build) {
        if (!build_is_over(ahead->build))
            return true;
        if (ahead->build->succeeded &&
            running_used(decisive) > long_enough_to_ask)
            begin(ahead, &decisive->trial);
    }
    if (ahead->test && !ahead->answered)
        ahead->answered = !batch_step(&ahead->batch, false);
    return ahead->test && !ahead->answered;
}

bool ahead_answer(struct ahead *ahead, const struct test_case *test,
                  struct trial *trial)
{
    if (ahead->test != test)
        return false;
    while (batch_step(&ahead->batch, true))
        ;
    batch_end(&ahead->batch, trial);
    ahead->test = NULL;
    return true;
}

void ahead_end(struct ahead *ahead)
{
    struct trial trial;
    if (!ahead->test)
        return;
    batch_end(&ahead->batch, &trial);
    trial_free(&trial);
    ahead->test = NULL;
}
