/* Runs the graded cases of a lesson twice: beside a submission, and asked by an
 * observer. For each it prints whether it passed, and its name:
 *
 *     both FOLDER PROGRAM OBSERVER
 *     yes yes a_range_stops_before_its_end
 *
 * PROGRAM is the program under test, linked so that it can be a subject. */
#include "judge/decide/fail.h"
#include "judge/decide/lesson.h"
#include "judge/run/settings.h"
#include "judge/run/trials.h"

#include <stdio.h>
#include <stdlib.h>

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
    if (count != 4)
        return EXIT_FAILURE;
    lesson_from_folder(&lesson, arguments[1]);
    transcript_read(&transcript, lesson.expected);
    struct test_case *graded = must(calloc(transcript.count, sizeof *graded));
    size_t many = take_graded(graded, &transcript);
    struct trial *inside = run(
        graded, many,
        &(struct trial_plan){.program = arguments[2], .seeds = public_seeds});
    struct trial *outside = run(graded, many,
                                &(struct trial_plan){.program = arguments[3],
                                                     .subject = arguments[2],
                                                     .discreet = true,
                                                     .seeds = public_seeds});
    for (size_t i = 0; i < many; i++)
        printf("%s %s %s\n", inside[i].outcome == TRIAL_PASSED ? "yes" : "no",
               outside[i].outcome == TRIAL_PASSED ? "yes" : "no",
               graded[i].name);
    return EXIT_SUCCESS;
}
