#include "format.h"
#include "report/result_file.h"
#include "report/text/escape.h"
#include "report/text/words.h"

#include <stdlib.h>

/* Where points are open the cell is empty, and the last column says why. */

static void begin(struct report *report)
{
    const json_t *known;
    fputs("student", report->out);
    FOR_EACH(i, known, report->lessons)
        fprintf(report->out, ",lesson-%02.0f",
                result_number(known, KEY_NUMBER));
    fputs(",total,open\n", report->out);
}

static void submission(struct report *report, const json_t *one)
{
    const json_t *lesson;
    escape_csv(report->out, result_student(one));
    FOR_EACH(i, lesson, result_array(one, KEY_LESSONS))
        fprintf(report->out, ",%s", words_points(lesson).text);
    fprintf(report->out, ",%s,", words_points(one).text);
    char *open = words_open(report->lessons, one);
    escape_csv(report->out, open);
    putc('\n', report->out);
    free(open);
}

const struct format format_csv = {
    .name = "csv",
    .what = "one row a student, for a spreadsheet",
    .begin = begin,
    .submission = submission,
};
