#include "format.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "one.h"
#include "report/result_file.h"
#include "report/text/points.h"
#include "report/text/words.h"

#include <stdlib.h>

/* result.json. Its scores are whole numbers, so they are hundredths of points:
 * 7.5 of 10 is 750 of 1000. One test is one lesson, and their scores add up to
 * that of the whole. Who handed in what the runner says. */

static void add_said(json_t *document, const char *key, const char *value)
{
    one_add_text(document, key, value && *value ? value : "unknown", 2000);
}

static json_t *test(const json_t *known, const json_t *lesson)
{
    long score = points_hundredths(result_number(lesson, KEY_POINTS));
    long most = points_hundredths(result_number(known, KEY_POINTS));
    char *title = words_lesson(known);
    json_t *one = must(json_object());
    one_add_text(one, "test-name", title, 500);
    json_object_set_new(one, "passed", json_boolean(score >= most));
    json_object_set_new(one, "score", json_integer(score));
    json_object_set_new(one, "max-score", json_integer(most));
    free(title);
    return one;
}

static void submission(struct report *report, const json_t *one)
{
    const struct report_options *said = report->options;
    json_t *document =
        must(json_pack("{s:s}", "schema", "classroom50/result/v1"));
    json_t *tests = must(json_array());
    add_said(document, "classroom", said->classroom);
    add_said(document, "assignment", said->assignment);
    add_said(document, "submission", said->submission);
    add_said(document, "commit", said->commit);
    add_said(document, "release", said->release);
    add_said(document, "review", said->review);
    one_add_text(document, "datetime", result_text(report->head, KEY_GRADED),
                 100);
    json_int_t score = 0, most = 0;
    const json_t *lesson;
    FOR_EACH(i, lesson, result_array(one, KEY_LESSONS)) {
        json_t *row = test(json_array_get(report->lessons, i), lesson);
        score += json_integer_value(json_object_get(row, "score"));
        most += json_integer_value(json_object_get(row, "max-score"));
        json_array_append_new(tests, row);
    }
    json_object_set_new(document, "score", json_integer(score));
    json_object_set_new(document, "max-score", json_integer(most));
    json_object_set_new(document, "tests", tests);
    one_print(report, document);
}

/* There is no result that says nothing about the points. */
static void count(struct report *report, const json_t *one)
{
    bool *open = report->state;
    *open = result_is_open(one);
}

static char *refuse(const struct report *report)
{
    const bool *open = report->state;
    return *open ? text_format("The points are open, so there is no "
                               "result.json: the format table says why.")
                 : NULL;
}

const struct format format_classroom50 = {
    .name = "classroom50",
    .what = "Classroom 50's result.json, for one submission",
    .for_one = true,
    .state = sizeof(bool), /* are the points open? */
    .count = count,
    .refuse = refuse,
    .submission = submission,
};
