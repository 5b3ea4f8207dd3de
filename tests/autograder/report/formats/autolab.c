#include "format.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "one.h"
#include "report/result_file.h"
#include "report/text/escape.h"
#include "report/text/points.h"
#include "report/text/words.h"

#include <stdlib.h>

/* The last lines of an autograder's output: what to show, then the scores by
 * problem. The problems of the assessment must be called lesson-1 and so on.
 * One whose points are open gets none. */

/* Hints may be set into a page as they are, so they bring no markup. */
static void add_hint(json_t *result, const char *text)
{
    char *hint = escape_copy(text, 2000);
    struct text plain = {0};
    for (const char *c = hint; *c; c++)
        if (*c == '<')
            text_addf(&plain, "‹");
        else if (*c == '>')
            text_addf(&plain, "›");
        else
            text_add(&plain, c, 1);
    json_object_set_new(result, "hint", must(json_string(text_string(&plain))));
    text_free(&plain);
    free(hint);
}

static json_t *result(bool passed, const char *hint)
{
    json_t *one = must(json_pack("{s:b}", "passed", passed));
    if (!passed)
        add_hint(one, hint);
    return one;
}

static json_t *stage(const json_t *known, const json_t *lesson)
{
    json_t *one = must(json_object());
    const json_t *tried;
    if (words_fate(lesson) != IS_GRADED) {
        char *story = words_why_not(lesson), *file = words_file(known);
        json_object_set_new(one, file, result(false, story));
        free(story);
        free(file);
    }
    FOR_EACH(i, tried, result_array(lesson, KEY_CASES)) {
        char *name = words_case(known, tried);
        char *story = one_case_story(known, lesson, tried);
        json_object_set_new(one, name, result(words_passed(tried), story));
        free(name);
        free(story);
    }
    return one;
}

static void print_line(struct report *report, json_t *document)
{
    json_dumpf(document, report->out,
               JSON_COMPACT | JSON_ENSURE_ASCII | JSON_REAL_PRECISION(15));
    putc('\n', report->out);
    json_decref(document);
}

static void submission(struct report *report, const json_t *one)
{
    json_t *shown =
        must(json_pack("{s:s, s:[]}", "_presentation", "semantic", "stages"));
    json_t *scores = must(json_object());
    const json_t *lesson;
    FOR_EACH(i, lesson, result_array(one, KEY_LESSONS)) {
        const json_t *known = json_array_get(report->lessons, i);
        char *title = words_lesson(known);
        char *problem =
            text_format("lesson-%.0f", result_number(known, KEY_NUMBER));
        json_array_append_new(json_object_get(shown, "stages"),
                              must(json_string(title)));
        json_object_set_new(shown, title, stage(known, lesson));
        if (!result_is_open(lesson))
            one_add_points(scores, problem, result_number(lesson, KEY_POINTS));
        free(title);
        free(problem);
    }
    char *summary = one_summary(report, one);
    escape_plain(report->out, summary);
    free(summary);
    print_line(report, shown);
    json_t *last = must(json_pack("{s:o}", "scores", scores));
    if (!result_is_open(one))
        json_object_set_new(
            last, "scoreboard",
            json_pack("[o]", points_json(result_number(one, KEY_POINTS))));
    print_line(report, last);
}

const struct format format_autolab = {
    .name = "autolab",
    .what = "the end of an Autolab autograder's output, for one submission",
    .for_one = true,
    .submission = submission,
};
