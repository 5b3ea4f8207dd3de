#include "verdict.h"

#include <stdlib.h>

void verdict_count(struct verdict *verdict)
{
    verdict->passed = 0;
    verdict->first = NULL;
    for (size_t i = 0; i < verdict->transcript.count; i++) {
        struct trial *trial = &verdict->trials[i];
        if (trial->outcome == TRIAL_UNSTARTED) {
            trial->outcome = TRIAL_PASSED;
            verdict->unstarted = true;
        }
        if (trial->outcome == TRIAL_PASSED)
            verdict->passed++;
        else if (!verdict->first)
            verdict->first = trial;
    }
}

void verdict_hear_sanitizer(struct verdict *verdict, const struct trial *trial)
{
    verdict->unstarted |= trial->outcome == TRIAL_UNSTARTED;
    verdict->has_finding =
        !verdict->unstarted &&
        sanitizer_read(text_string(&trial->complaints), verdict->source.path,
                       &verdict->finding);
}

void verdict_forget(struct verdict *verdict)
{
    for (size_t i = 0; verdict->trials && i < verdict->transcript.count; i++)
        trial_free(&verdict->trials[i]);
}

void verdict_free(struct verdict *verdict)
{
    verdict_forget(verdict);
    free(verdict->trials);
    text_free(&verdict->messages);
}
