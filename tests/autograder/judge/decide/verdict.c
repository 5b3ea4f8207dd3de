#include "verdict.h"

#include <stdlib.h>

void verdict_count(struct verdict *verdict)
{
    verdict->passed = 0;
    verdict->first = NULL;
    for (size_t i = 0; i < verdict->transcript.count; i++) {
        const struct trial *trial = &verdict->trials[i];
        if (trial->outcome == TRIAL_PASSED)
            verdict->passed++;
        else if (!verdict->first)
            verdict->first = trial;
    }
}

void verdict_hear_sanitizer(struct verdict *verdict,
                            const struct text *complaints)
{
    verdict->has_finding = sanitizer_read(
        text_string(complaints), verdict->source.path, &verdict->finding);
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
