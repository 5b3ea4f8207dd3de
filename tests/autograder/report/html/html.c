#include "html_parts.h"
#include "report/formats/format.h"
#include "report/text/escape.h"

#include <stdlib.h>

/* One page without requests to anywhere. The policy says so to the browser as
 * well: should a student's text ever get through as markup, nothing of it runs.
 * The class is swept twice: for what to look at, and for the table. */

enum { LOOK, STUDENTS, SWEEPS };

void html_text(FILE *out, const char *text, size_t size)
{
    char *copy = escape_copy(text, size ? size : (size_t)-1);
    escape_html(out, copy);
    free(copy);
}

static void prepare(struct report *report)
{
    class_counts_begin(report->state, report->head);
}

static void count(struct report *report, const json_t *submission)
{
    class_counts_add(report->state, submission);
}

static void release(struct report *report)
{
    class_counts_free(report->state);
}

static void begin(struct report *report)
{
    struct class_counts *counts = report->state;
    if (report->sweep == STUDENTS) {
        html_students_begin(report->out, counts, report->head);
        return;
    }
    fputs("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
          "<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, "
          "initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n"
          "<meta name=\"referrer\" content=\"no-referrer\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
          "<title>Iterators by Hand: the class</title>\n"
          "<style>\n",
          report->out);
    for (const char *const *line = html_style; *line; line++)
        fputs(*line, report->out);
    fputs("</style>\n</head>\n<body>\n", report->out);
    class_counts_sort(counts);
    html_top(report->out, report->head, counts);
    html_lessons(report->out, counts);
    html_trouble(report->out, counts);
    html_look_begin(report->out, counts);
}

static void submission(struct report *report, const json_t *one)
{
    if (report->sweep == LOOK)
        html_look(report->out, report->state, one);
    else
        html_student(report->out, report->state, one);
}

static void end(struct report *report)
{
    if (report->sweep == LOOK) {
        html_look_end(report->out, report->state);
        return;
    }
    html_students_end(report->out, report->state);
    fputs("</main>\n</body>\n</html>\n", report->out);
}

const struct format format_html = {
    .name = "html",
    .what = "a page on the class, for a browser",
    .sweeps = SWEEPS,
    .state = sizeof(struct class_counts),
    .prepare = prepare,
    .count = count,
    .begin = begin,
    .submission = submission,
    .end = end,
    .release = release,
};
