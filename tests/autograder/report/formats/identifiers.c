#include "identifiers.h"

#include "judge/decide/text.h"
#include "report/result_file.h"

#include <string.h>

const char *identifier(const json_t *submission,
                       const struct platform *platform)
{
    const json_t *all = json_object_get(submission, KEY_IDENTIFIERS);
    const char *number = result_text(all, platform->key);
    size_t length = strlen(number);
    bool good =
        length > 0 && length <= 20 && strspn(number, "0123456789") == length;
    return good ? number : "";
}

void identified_count(struct report *report, const json_t *submission)
{
    struct identified *count = report->state;
    if (*identifier(submission, report->format->platform))
        count->with++;
    else
        count->without++;
}

char *identified_refuse(const struct report *report)
{
    const struct platform *platform = report->format->platform;
    const struct identified *count = report->state;
    if (count->with > 0 || count->without == 0)
        return NULL;
    return text_format(
        "None of these submissions has the number by which %s knows its "
        "student.\nGrade the zip or folder just as %s gave it out (%s), or use "
        "csv.",
        platform->name, platform->name, platform->wanted);
}

void identified_tell(struct report *report)
{
    const struct identified *count = report->state;
    if (count->without > 0)
        fprintf(stderr,
                "Left out: %ld of %ld submissions, which have no number of "
                "%s. The format csv has them all.\n",
                count->without, report->submissions,
                report->format->platform->name);
}
