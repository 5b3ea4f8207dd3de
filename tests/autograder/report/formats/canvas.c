#include "format.h"
#include "identifiers.h"
#include "judge/decide/text.h"
#include "report/result_file.h"
#include "report/text/escape.h"
#include "report/text/points.h"
#include "report/text/words.h"

#include <stdlib.h>
#include <string.h>

/* A gradebook to import: five columns on the student, of which Canvas needs
 * only the ID, then one for each assignment, and below the header the points
 * that can be had. Any further column would become an assignment. Canvas finds
 * the assignment by its name, or by a number after it: "Iterators (4711)". A
 * name with {lesson} in it is one for each lesson. What is blank here takes a
 * grade away there; EX excuses. */

static const struct platform canvas = {
    .name = "Canvas",
    .key = KEY_CANVAS_USER,
    .wanted = "files called name_USER_SUBMISSION_file",
};

static const char each[] = "{lesson}";

static const char *assignment(const struct report *report)
{
    const char *name = report->options->assignment;
    return name && *name ? name : "Iterators by Hand";
}

/* Where the lesson's number stands in the assignment's name, or NULL. */
static const char *lesson_in(const struct report *report)
{
    return strstr(assignment(report), each);
}

static void add_heading(const struct report *report, const json_t *known)
{
    const char *name = assignment(report), *place = lesson_in(report);
    char *heading =
        text_format("%.*s%.0f%s", (int)(place - name), name,
                    result_number(known, KEY_NUMBER), place + strlen(each));
    putc(',', report->out);
    escape_csv(report->out, heading);
    free(heading);
}

static const struct points_text excused = {"EX"};

static struct points_text cell(const json_t *lesson)
{
    bool is_excused =
        words_fate(lesson) == IS_EXCUSED && !words_by_hand(lesson);
    return is_excused ? excused : words_points(lesson);
}

/* A cell for each lesson, or one with the total. `lessons` and `all` have them,
 * as the head calls what can be had, or as a submission calls what was. */
static void add_points(const struct report *report, const json_t *lessons,
                       struct points_text all)
{
    if (lesson_in(report)) {
        const json_t *lesson;
        FOR_EACH(i, lesson, lessons)
            fprintf(report->out, ",%s", cell(lesson).text);
    } else {
        fprintf(report->out, ",%s", all.text);
    }
    putc('\n', report->out);
}

static void begin(struct report *report)
{
    fputs("Student,ID,SIS User ID,SIS Login ID,Section", report->out);
    if (lesson_in(report)) {
        const json_t *known;
        FOR_EACH(i, known, report->lessons)
            add_heading(report, known);
    } else {
        putc(',', report->out);
        escape_csv(report->out, assignment(report));
    }
    fputs("\n    Points Possible,,,,", report->out);
    add_points(report, report->lessons,
               points_text(result_number(report->head, KEY_POSSIBLE)));
}

static void submission(struct report *report, const json_t *one)
{
    const char *number = identifier(one, &canvas);
    if (!*number)
        return;
    escape_csv(report->out, result_student(one));
    fprintf(report->out, ",%s,,,", number);
    escape_csv(report->out, result_text(one, KEY_SECTION));
    add_points(report, result_array(one, KEY_LESSONS),
               words_all_excused(one)
                   ? excused
                   : words_grade(report->head, one,
                                 result_number(report->head, KEY_POSSIBLE)));
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
