#include "one.h"

#include "report/result_file.h"
#include "report/text/checked.h"
#include "report/text/escape.h"
#include "report/text/points.h"
#include "report/text/words.h"

#include <stdlib.h>
#include <string.h>

void one_add_text(json_t *object, const char *key, const char *text,
                  size_t size)
{
    char *copy = escape_copy(text, size);
    json_object_set_new(object, key, checked(json_string(copy)));
    free(copy);
}

void one_add_points(json_t *object, const char *key, double points)
{
    json_object_set_new(object, key, points_json(points));
}

char *one_case_name(const json_t *known, const json_t *tried)
{
    char *words = words_case(tried);
    char *name = checked_format("Lesson %.0f, TODO %.0f: %s",
                                result_number(known, "number"),
                                result_number(tried, "task"), words);
    free(words);
    return name;
}

char *one_case_story(const json_t *known, const json_t *lesson,
                     const json_t *tried)
{
    struct draft draft;
    draft_begin(&draft);
    fputs(result_text(tried, "message"), draft.out);
    if (tried == words_first_failure(known, lesson)) {
        const char *says = words_mistake(lesson, tried);
        fprintf(draft.out, *says ? "\n\n%s" : "%s", says);
    }
    return draft_take(&draft);
}

char *one_lesson_story(const json_t *lesson)
{
    struct draft draft;
    draft_begin(&draft);
    words_why_not(draft.out, lesson);
    return draft_take(&draft);
}

char *one_summary(const struct report *report, const json_t *submission)
{
    struct draft draft;
    draft_begin(&draft);
    fprintf(draft.out, "%s of %s points.\n",
            points_text(result_number(submission, "points")).text,
            points_text(result_number(report->head, "possible")).text);
    size_t i;
    const json_t *problem;
    for (i = 0;
         (problem = json_array_get(result_array(submission, "problems"), i));
         i++)
        fprintf(draft.out, "%s\n", result_string(problem));
    char *confinement = words_confinement(report->head);
    fprintf(draft.out, "Graded under: %s\n", confinement);
    free(confinement);
    return draft_take(&draft);
}

void one_print(struct report *report, json_t *document)
{
    json_dumpf(document, report->out, JSON_INDENT(1) | JSON_REAL_PRECISION(15));
    putc('\n', report->out);
    json_decref(document);
}
