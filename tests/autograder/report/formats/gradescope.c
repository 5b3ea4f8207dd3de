#include "format.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "one.h"
#include "report/result_file.h"
#include "report/text/words.h"

#include <stdlib.h>

/* results.json. The score at the top counts; the tests only explain it. Flags
 * are for instructors, so their test is hidden from students. */

enum { LONGEST = 20000 };

static json_t *test(const char *name, const char *number, bool passed,
                    const char *output)
{
    json_t *one = must(json_object());
    one_add_text(one, "name", name, 500);
    json_object_set_new(one, "number", must(json_string(number)));
    json_object_set_new(one, "status",
                        json_string(passed ? "passed" : "failed"));
    one_add_text(one, "output", output, LONGEST);
    json_object_set_new(one, "visibility", json_string("visible"));
    return one;
}

static void add_tag(json_t *one, const char *tag)
{
    json_object_set_new(one, "tags", json_pack("[s]", tag));
}

/* A case that is only shown gets no score, which is not a score of 0 of 0. */
static void add_case(json_t *tests, const json_t *known, const json_t *lesson,
                     size_t index)
{
    const json_t *tried =
        json_array_get(result_array(lesson, KEY_CASES), index);
    const json_t *asked = words_known_case(known, tried, NULL);
    char *name = one_case_name(known, tried);
    char *story = one_case_story(known, lesson, tried);
    char *number =
        text_format("%.0f.%zu", result_number(known, KEY_NUMBER), index + 1);
    json_t *one = test(name, number, words_passed(tried), story);
    if (result_true(asked, KEY_GRADED)) {
        one_add_points(one, "score", result_number(tried, KEY_POINTS));
        one_add_points(one, "max_score", result_number(asked, KEY_POINTS));
    }
    add_tag(one, result_text(known, KEY_LESSON));
    json_array_append_new(tests, one);
    free(name);
    free(story);
    free(number);
}

/* A student who reads it may still hand in again. */
static char *why_not(const json_t *known, const json_t *lesson)
{
    char *why = words_why_not(lesson), *file = words_file(known);
    char *said = words_fate(lesson) == IS_MISSING
                     ? text_format("%sHand in %s.\n", why, file)
                     : text_format("%s", why);
    free(why);
    free(file);
    return said;
}

static void add_ungraded(json_t *tests, const json_t *known,
                         const json_t *lesson)
{
    char *name = words_lesson(known), *story = why_not(known, lesson);
    char *number = text_format("%.0f", result_number(known, KEY_NUMBER));
    json_t *one = test(name, number, false, story);
    one_add_points(one, "score", 0);
    one_add_points(one, "max_score", result_number(known, KEY_POINTS));
    add_tag(one, result_text(known, KEY_LESSON));
    json_array_append_new(tests, one);
    free(name);
    free(story);
    free(number);
}

static void add_late(json_t *tests, const json_t *known, const json_t *lesson)
{
    char *name = words_lesson(known);
    char *late = text_format("%s: handed in late", name);
    char *number = text_format("%.0f", result_number(known, KEY_NUMBER));
    json_t *one = test(late, number, false,
                       "Points were taken off because it came after the due "
                       "date.");
    one_add_points(one, "score", -result_number(lesson, KEY_DEDUCTED));
    one_add_points(one, "max_score", 0);
    json_array_append_new(tests, one);
    free(name);
    free(late);
    free(number);
}

static void add_hidden(json_t *tests, const struct report *report,
                       const json_t *submission)
{
    struct text text = {0};
    const json_t *lesson, *flag;
    char *confinement = words_confinement(report->head);
    text_addf(&text, "Graded under: %s\n", confinement);
    FOR_EACH(i, flag, result_array(submission, KEY_FLAGS))
        text_addf(&text, "%s\n", result_string(flag));
    FOR_EACH(i, lesson, result_array(submission, KEY_LESSONS))
        FOR_EACH(j, flag, result_array(lesson, KEY_FLAGS))
            text_addf(&text, "%s: %s\n", result_text(lesson, KEY_LESSON),
                      result_string(flag));
    json_t *one = test("For instructors", "0", true, text_string(&text));
    json_object_set_new(one, "visibility", json_string("hidden"));
    json_array_append_new(tests, one);
    free(confinement);
    text_free(&text);
}

static json_t *tests_of(const struct report *report, const json_t *submission)
{
    json_t *tests = must(json_array());
    const json_t *lesson;
    FOR_EACH(i, lesson, result_array(submission, KEY_LESSONS)) {
        const json_t *known = json_array_get(report->lessons, i);
        if (words_fate(lesson) != IS_GRADED) {
            add_ungraded(tests, known, lesson);
            continue;
        }
        size_t cases = json_array_size(result_array(lesson, KEY_CASES));
        for (size_t j = 0; j < cases; j++)
            add_case(tests, known, lesson, j);
        if (result_number(lesson, KEY_DEDUCTED) > 0)
            add_late(tests, known, lesson);
    }
    add_hidden(tests, report, submission);
    return tests;
}

/* Without any score Gradescope says that the autograder failed, and waits for
 * somebody to look, or for what is missing; a score of 0 would count. */
static void withdraw_scores(json_t *document)
{
    size_t i;
    json_t *one;
    json_object_del(document, "score");
    json_array_foreach(json_object_get(document, "tests"), i, one)
    {
        json_object_del(one, "score");
    }
}

static void submission(struct report *report, const json_t *one)
{
    json_t *document = must(json_object());
    char *summary = one_summary(report, one);
    one_add_points(document, "score", result_number(one, KEY_POINTS));
    one_add_points(document, "execution_time", result_number(one, KEY_SECONDS));
    one_add_text(document, "output", summary, LONGEST);
    json_object_set_new(document, "output_format", json_string("text"));
    json_object_set_new(document, "test_output_format", json_string("text"));
    json_object_set_new(document, "test_name_format", json_string("text"));
    json_object_set_new(document, "visibility", json_string("visible"));
    json_object_set_new(document, "stdout_visibility", json_string("hidden"));
    json_object_set_new(
        document, "extra_data",
        json_pack("{s:s, s:b, s:s}", "confinement",
                  result_text(report->head, KEY_CONFINEMENT), "unsafe",
                  result_true(report->head, KEY_UNSAFE), "graded",
                  result_text(report->head, KEY_GRADED)));
    json_object_set_new(document, "tests", tests_of(report, one));
    if (result_is_open(one))
        withdraw_scores(document);
    one_print(report, document);
    free(summary);
}

const struct format format_gradescope = {
    .name = "gradescope",
    .what = "Gradescope's results.json, for one submission",
    .for_one = true,
    .submission = submission,
};
