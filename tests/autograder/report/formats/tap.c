#include "format.h"
#include "one.h"
#include "report/result_file.h"
#include "report/text/escape.h"
#include "report/text/words.h"

#include <stdlib.h>

/* Version 13. What earns no points is not ok, even if there was no file. A case
 * that is shown and not graded may fail, which is what TODO means here. */

static void begin(struct report *report)
{
    char *confinement = words_confinement(report->head);
    fputs("TAP version 13\n# Graded under: ", report->out);
    escape_line(report->out, confinement, 0);
    putc('\n', report->out);
    free(confinement);
}

static void line(struct report *report, bool passed, const json_t *submission,
                 const char *what)
{
    long *number = report->state;
    fprintf(report->out, "%s %ld - ", passed ? "ok" : "not ok", ++*number);
    escape_tap(report->out, result_student(submission));
    fputs(", ", report->out);
    escape_tap(report->out, what);
}

static void print_case(struct report *report, const json_t *submission,
                       size_t index, const json_t *tried)
{
    const json_t *known = json_array_get(report->lessons, index);
    const json_t *lesson =
        json_array_get(result_array(submission, KEY_LESSONS), index);
    const json_t *asked = words_known_case(known, tried, NULL);
    char *name = one_case_name(known, tried);
    line(report, words_passed(tried), submission, name);
    if (!words_passed(tried) && !result_true(asked, KEY_GRADED))
        fputs(" # TODO shown, not graded", report->out);
    putc('\n', report->out);
    if (!words_passed(tried)) {
        char *story = one_case_story(known, lesson, tried);
        escape_block(report->out, story, "#   ");
        free(story);
    }
    free(name);
}

static void submission(struct report *report, const json_t *one)
{
    const json_t *lesson, *tried;
    FOR_EACH(i, lesson, result_array(one, KEY_LESSONS)) {
        FOR_EACH(j, tried, result_array(lesson, KEY_CASES))
            print_case(report, one, i, tried);
        if (words_fate(lesson) == IS_GRADED)
            continue;
        char *title = words_lesson(json_array_get(report->lessons, i));
        char *story = words_why_not(lesson);
        bool excused = words_fate(lesson) == IS_EXCUSED;
        line(report, excused, one, title);
        fputs(excused ? " # SKIP excused" : "", report->out);
        putc('\n', report->out);
        escape_block(report->out, story, "#   ");
        free(title);
        free(story);
    }
}

static void end(struct report *report)
{
    const long *number = report->state;
    fprintf(report->out,
            *number ? "1..%ld\n" : "1..%ld # SKIP no submissions\n", *number);
}

const struct format format_tap = {
    .name = "tap",
    .what = "Test Anything Protocol, version 13",
    .state = sizeof(long), /* the number of the last line */
    .begin = begin,
    .submission = submission,
    .end = end,
};
