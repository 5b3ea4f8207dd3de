#include "format.h"
#include "identifiers.h"
#include "report/result_file.h"
#include "report/text/escape.h"
#include "report/text/points.h"
#include "report/text/words.h"

/* A gradebook to import: five columns on the student, of which Canvas needs
 * only the ID, then one for each assignment, and below the header the points
 * that can be had. Any further column would become an assignment. Canvas finds
 * the assignment by its name, or by a number after it: "Iterators (4711)". */

static const struct platform canvas = {
    .name = "Canvas",
    .key = KEY_CANVAS_USER,
    .wanted = "files called name_USER_SUBMISSION_file",
};

static void begin(struct report *report)
{
    const char *name = report->options->assignment;
    fputs("Student,ID,SIS User ID,SIS Login ID,Section,", report->out);
    escape_csv(report->out, name && *name ? name : "Iterators by Hand");
    fprintf(report->out, "\n    Points Possible,,,,,%s\n",
            points_text(result_number(report->head, KEY_POSSIBLE)).text);
}

static void submission(struct report *report, const json_t *one)
{
    const char *number = identifier(one, &canvas);
    if (!*number)
        return;
    escape_csv(report->out, result_student(one));
    fprintf(report->out, ",%s,,,", number);
    escape_csv(report->out, result_text(one, KEY_SECTION));
    fprintf(report->out, ",%s\n",
            words_all_excused(one) ? "EX"
                                   : words_grade(report->head, one).text);
}

const struct format format_canvas = {
    .name = "canvas",
    .what = "a gradebook for Canvas to import",
    .state = sizeof(struct identified),
    .platform = &canvas,
    .count = identified_count,
    .refuse = identified_refuse,
    .begin = begin,
    .submission = submission,
    .end = identified_tell,
};
