#include "format.h"
#include "judge/decide/fail.h"
#include "one.h"
#include "report/result_file.h"
#include "report/text/words.h"

#include <stdlib.h>
#include <string.h>

/* results.json, of at most a megabyte. What is "not gradable" costs a student
 * no attempt: that nothing was handed in that could run, or that the grader
 * failed. */

enum { LIMIT = 1000000, TEXT = 16384 };

static bool is_gradable(const json_t *submission)
{
    bool any = false;
    const json_t *lesson;
    FOR_EACH(i, lesson, result_array(submission, KEY_LESSONS)) {
        enum fate fate = words_fate(lesson);
        if (result_is_open(lesson))
            return false;
        any = any || fate == IS_GRADED || fate == IS_UNTOUCHED ||
              fate == IS_REFUSED || words_by_hand(lesson);
    }
    return any;
}

static json_t *test(const char *name, const char *description, double points,
                    double most, const char *message, size_t size)
{
    json_t *one = must(json_object());
    one_add_text(one, "name", name, 500);
    one_add_text(one, "description", description, 500);
    one_add_points(one, "points", points);
    one_add_points(one, "max_points", most);
    one_add_text(one, "message", message, size);
    one_add_text(one, "output", "", size);
    return one;
}

static void add_lesson(json_t *tests, const json_t *known, const json_t *lesson,
                       size_t size)
{
    char *title = words_lesson(known);
    const json_t *tried;
    if (words_fate(lesson) != IS_GRADED) {
        char *story = words_why_not(lesson);
        json_array_append_new(
            tests,
            test(title, "", 0, result_number(known, KEY_POINTS), story, size));
        free(story);
    }
    FOR_EACH(i, tried, result_array(lesson, KEY_CASES)) {
        const json_t *asked = words_known_case(known, tried, NULL);
        char *name = one_case_name(known, tried);
        char *story = one_case_story(known, lesson, tried);
        json_array_append_new(
            tests, test(name, title, result_number(tried, KEY_POINTS),
                        result_number(asked, KEY_POINTS), story, size));
        free(name);
        free(story);
    }
    double deducted = result_number(lesson, KEY_DEDUCTED);
    if (deducted > 0)
        json_array_append_new(
            tests, test(title, "Handed in late", -deducted, 0, "", size));
    free(title);
}

static json_t *document_with(const struct report *report, const json_t *one,
                             size_t size)
{
    double possible = result_number(report->head, KEY_POSSIBLE);
    double share = possible > 0 ? result_number(one, KEY_POINTS) / possible : 0;
    bool gradable = is_gradable(one);
    char *summary = one_summary(report, one);
    json_t *document = must(json_object()), *tests = must(json_array());
    json_object_set_new(document, "gradable", json_boolean(gradable));
    json_object_set_new(document, "score",
                        json_real(share < 0   ? 0
                                  : share > 1 ? 1
                                              : share));
    one_add_text(document, "message", summary, TEXT);
    one_add_text(document, "output", "", size);
    if (!gradable)
        json_object_set_new(document, "format_errors",
                            json_pack("[s]", "Not all in it could be graded: "
                                             "see the lessons below."));
    const json_t *lesson;
    FOR_EACH(i, lesson, result_array(one, KEY_LESSONS))
        add_lesson(tests, json_array_get(report->lessons, i), lesson, size);
    json_object_set_new(document, "tests", tests);
    free(summary);
    return document;
}

/* Texts get shorter until all of it fits. */
static void submission(struct report *report, const json_t *one)
{
    for (size_t size = TEXT;; size /= 4) {
        json_t *document = document_with(report, one, size);
        char *text =
            must(json_dumps(document, JSON_COMPACT | JSON_REAL_PRECISION(15)));
        bool fits = strlen(text) < LIMIT;
        if (fits || size == 0)
            fprintf(report->out, "%s\n", text);
        json_decref(document);
        free(text);
        if (fits || size == 0)
            return;
    }
}

const struct format format_prairielearn = {
    .name = "prairielearn",
    .what = "PrairieLearn's results.json, for one submission",
    .for_one = true,
    .submission = submission,
};
