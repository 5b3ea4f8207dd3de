#include "formats.h"
#include "report/result_file.h"
#include "report/text/escape.h"
#include "report/text/points.h"

static void begin(struct report *report)
{
    size_t i;
    const json_t *known;
    fputs("student", report->out);
    for (i = 0; (known = json_array_get(report->lessons, i)); i++)
        fprintf(report->out, ",lesson-%02.0f", result_number(known, "number"));
    fputs(",total\n", report->out);
}

static void submission(struct report *report, const json_t *one)
{
    size_t i;
    const json_t *lesson;
    escape_csv(report->out, result_student(one));
    for (i = 0; (lesson = json_array_get(result_array(one, "lessons"), i)); i++)
        fprintf(report->out, ",%s",
                points_text(result_number(lesson, "points")).text);
    fprintf(report->out, ",%s\n",
            points_text(result_number(one, "points")).text);
}

const struct format format_csv = {
    .name = "csv",
    .what = "one row a student, for a spreadsheet",
    .begin = begin,
    .submission = submission,
};
