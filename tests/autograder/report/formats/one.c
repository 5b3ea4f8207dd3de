#include "one.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "report/result_file.h"
#include "report/text/escape.h"
#include "report/text/points.h"
#include "report/text/words.h"

#include <stdlib.h>

void one_add_text(json_t *object, const char *key, const char *text,
                  size_t size)
{
    char *copy = escape_copy(text, size);
    json_object_set_new(object, key, must(json_string(copy)));
    free(copy);
}

void one_add_points(json_t *object, const char *key, double points)
{
    json_object_set_new(object, key, points_json(points));
}

char *one_case_name(const json_t *known, const json_t *tried)
{
    char *words = words_case(known, tried);
    char *name = text_format("Lesson %.0f, TODO %.0f: %s",
                             result_number(known, KEY_NUMBER),
                             result_number(tried, KEY_TASK), words);
    free(words);
    return name;
}

char *one_case_story(const json_t *known, const json_t *lesson,
                     const json_t *tried)
{
    struct text story = {0};
    text_addf(&story, "%s", result_text(tried, KEY_MESSAGE));
    if (tried == words_first_failure(known, lesson)) {
        const char *says = words_mistake(lesson, tried);
        text_addf(&story, *says ? "\n\n%s" : "%s", says);
    }
    return story.bytes;
}

/* Then the rules leave the total blank, and nobody has to look. */
static bool only_missing(const json_t *submission)
{
    const json_t *lesson;
    FOR_EACH(i, lesson, result_array(submission, KEY_LESSONS))
        if (result_is_open(lesson) && words_fate(lesson) != IS_MISSING)
            return false;
    return true;
}

char *one_summary(const struct report *report, const json_t *submission)
{
    struct text summary = {0};
    if (result_is_open(submission)) {
        char *open = words_open(report->lessons, submission);
        text_addf(&summary,
                  only_missing(submission)
                      ? "Not all lessons are handed in, so there is no total "
                        "yet. (%s)\n"
                      : "The points are open: your instructor will look "
                        "at it. (%s)\n",
                  open);
        free(open);
    } else {
        text_addf(&summary, "%s of %s points.\n", words_points(submission).text,
                  points_text(result_number(report->head, KEY_POSSIBLE)).text);
    }
    const json_t *problem, *lesson;
    FOR_EACH(i, lesson, result_array(submission, KEY_LESSONS)) {
        const json_t *known = json_array_get(report->lessons, i);
        char *by_hand = words_override(known, lesson);
        if (by_hand)
            text_addf(&summary, "Lesson %.0f: %s\n",
                      result_number(known, KEY_NUMBER), by_hand);
        free(by_hand);
    }
    FOR_EACH(i, problem, result_array(submission, KEY_PROBLEMS))
        text_addf(&summary, "%s\n", result_string(problem));
    char *confinement = words_confinement(report->head);
    text_addf(&summary, "Graded under: %s\n", confinement);
    free(confinement);
    return summary.bytes;
}

void one_print(struct report *report, json_t *document)
{
    json_dumpf(document, report->out, JSON_INDENT(1) | JSON_REAL_PRECISION(15));
    putc('\n', report->out);
    json_decref(document);
}
