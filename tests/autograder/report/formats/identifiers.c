#include "identifiers.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "report/result_file.h"

#include <stdlib.h>
#include <string.h>

const char *identifier(const json_t *submission, const char *key)
{
    const json_t *all = json_object_get(submission, KEY_IDENTIFIERS);
    const char *number = result_text(all, key);
    size_t length = strlen(number);
    bool good =
        length > 0 && length <= 20 && strspn(number, "0123456789") == length;
    return good ? number : "";
}

void identified_prepare(struct report *report)
{
    report->state = must(calloc(1, sizeof(struct identified)));
}

void identified_count(struct report *report, const json_t *submission,
                      const char *key)
{
    struct identified *count = report->state;
    if (*identifier(submission, key))
        count->with++;
    else
        count->without++;
}

void identified_release(struct report *report)
{
    free(report->state);
}

char *identified_refuse(const struct report *report, const char *platform,
                        const char *wanted)
{
    const struct identified *count = report->state;
    if (count->with > 0 || count->without == 0)
        return NULL;
    return text_format(
        "None of these submissions has the number by which %s knows its "
        "student.\nGrade the zip or folder just as %s gave it out (%s), or use "
        "csv.",
        platform, platform, wanted);
}

void identified_tell(const struct report *report, const char *platform)
{
    const struct identified *count = report->state;
    if (count->without > 0)
        fprintf(stderr,
                "Left out: %ld of %ld submissions, which have no number of "
                "%s. The format csv has them all.\n",
                count->without, report->submissions, platform);
}
