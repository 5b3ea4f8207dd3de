/* Runs the graded cases of a lesson twice: beside a submission, and asked by an
 * observer. For each it prints whether it passed, and its name:
 *
 *     both FOLDER PROGRAM OBJECT OBSERVER
 *     yes yes a_range_stops_before_its_end
 *
 * PROGRAM is the program under test, which loads the OBJECT. */
#include "harness/starter.h"
#include "judge/build/settings.h"
#include "judge/decide/fail.h"
#include "judge/decide/lesson.h"
#include "judge/run/trials.h"

#include <stdio.h>
#include <stdlib.h>

/* As where nobody confines: every run is a copy of a program that is loaded
 * once. */
static void enter(const struct process_plan *plan, const void *context)
{
    (void)plan, (void)context;
}

static const struct process_guard guard = {.starting = STARTER_LIMITED,
                                           .enter = enter};

static size_t take_graded(struct test_case *graded,
                          const struct transcript *transcript)
{
    size_t count = 0;
    for (size_t i = 0; i < transcript->count; i++)
        if (transcript->cases[i].graded)
            graded[count++] = transcript->cases[i];
    return count;
}

static struct trial *run(const struct test_case *tests, size_t count,
                         const struct trial_plan *plan)
{
    struct trial *trials = must(calloc(count, sizeof *trials));
    trials_run(trials, tests, count, plan);
    return trials;
}

int main(int count, char **arguments)
{
    struct lesson lesson;
    struct transcript transcript;
    if (count != 5)
        return EXIT_FAILURE;
    struct starter program = {.program = arguments[2],
                              .object = arguments[3],
                              .purpose = PROCESS_PLAIN,
                              .guard = &guard},
                   observer = {.program = arguments[4],
                               .purpose = PROCESS_OBSERVER,
                               .guard = &guard};
    lesson_from_folder(&lesson, arguments[1]);
    transcript_read(&transcript, lesson.expected);
    struct test_case *graded = must(calloc(transcript.count, sizeof *graded));
    size_t many = take_graded(graded, &transcript);
    struct trial *inside =
        run(graded, many,
            &(struct trial_plan){.starter = &program, .seeds = public_seeds});
    struct trial *outside = run(graded, many,
                                &(struct trial_plan){.starter = &observer,
                                                     .subject = &program,
                                                     .seeds = public_seeds});
    for (size_t i = 0; i < many; i++)
        printf("%s %s %s\n", inside[i].outcome == TRIAL_PASSED ? "yes" : "no",
               outside[i].outcome == TRIAL_PASSED ? "yes" : "no",
               graded[i].name);
    bool copied = program.pid && observer.pid;
    starter_end(&program);
    starter_end(&observer);
    return copied ? EXIT_SUCCESS : EXIT_FAILURE;
}
