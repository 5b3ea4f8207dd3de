#include "recording.h"

#include "judge/decide/fail.h"
#include "judge/explain/mistakes.h"
#include "reach.h"
#include "trials.h"

#include <stdio.h>
#include <stdlib.h>

static int complain(const struct lesson *lesson, const struct trial *trial)
{
    const struct step *last =
        trial->seen.count ? &trial->seen.at[trial->seen.count - 1] : NULL;
    fprintf(stderr, "%s:%d: case %s: ", lesson->cases,
            trial->outcome == TRIAL_UNFAIR && last ? last->line : trial->line,
            trial->test->name);
    if (trial->outcome == TRIAL_UNFAIR && last)
        fprintf(stderr, "%s: the case says %s, the reference shows %s\n",
                last->text, last->detail, last->observed);
    else
        fprintf(stderr, "the reference did not get to the end (%s)\n%s",
                trial->event ? trial->event : "it crashed or quit",
                text_string(&trial->complaints));
    return 1;
}

int recording_transcript(const struct lesson *lesson, const char *program,
                         const char *const *seeds)
{
    struct transcript transcript;
    transcript_begin(&transcript, lesson);
    struct trial *trials = must(calloc(transcript.count, sizeof *trials));
    struct trial_plan plan = {.program = program,
                              .seeds = *seeds ? seeds : public_seeds,
                              .recording = true};
    trials_run(trials, transcript.cases, transcript.count, &plan);
    int status = 0;
    printf("# What the reference solution shows. Written by: make record-%d\n",
           lesson->number);
    for (size_t i = 0; i < transcript.count; i++) {
        struct test_case test = transcript.cases[i];
        test.steps = trials[i].seen;
        test.watches_prints = trials[i].watching;
        if (trials[i].outcome == TRIAL_PASSED)
            transcript_print_case(&test);
        else
            status = complain(lesson, &trials[i]);
        trial_free(&trials[i]);
    }
    free(trials);
    return status;
}

int recording_signature(const struct settings *settings,
                        const struct lesson *lesson, const char *path)
{
    struct verdict verdict;
    verdict_reach(&verdict, settings, lesson, path, NULL);
    if (!verdict.compiled)
        fputs(text_string(&verdict.messages), stderr);
    for (size_t i = 0; verdict.compiled && i < verdict.transcript.count; i++) {
        if (verdict.trials[i].outcome == TRIAL_PASSED)
            continue;
        char *signature = mistakes_signature(&verdict.trials[i]);
        printf("fails %s\n", signature);
        free(signature);
    }
    struct mistake mistake;
    if (verdict.first &&
        mistakes_recognise(lesson->mistakes, verdict.trials,
                           verdict.transcript.count, verdict.first->test->task,
                           &verdict.source, &mistake))
        printf("named %s\n", mistake.name);
    int status = verdict.compiled ? 0 : 1;
    verdict_free(&verdict);
    return status;
}
