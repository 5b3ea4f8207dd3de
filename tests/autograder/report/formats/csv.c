#include "format.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "report/result_file.h"
#include "report/text/escape.h"
#include "report/text/words.h"

#include <stdlib.h>

/* Where points are open the cell is empty, and the column "open" says why. What
 * was set by hand, and sections, have one only if there is something in it;
 * numbers, if two have one name. */

struct columns {
    bool by_hand, sections, numbers;
    json_t *names; /* of all */
};

static void prepare(struct report *report)
{
    struct columns *columns = report->state;
    columns->names = must(json_object());
}

static void release(struct report *report)
{
    struct columns *columns = report->state;
    json_decref(columns->names);
}

static void count(struct report *report, const json_t *one)
{
    struct columns *columns = report->state;
    const json_t *lesson;
    columns->numbers |=
        json_object_get(columns->names, result_student(one)) != NULL;
    json_object_set_new(columns->names, result_student(one), json_true());
    columns->sections |= *result_text(one, KEY_SECTION) != '\0';
    FOR_EACH(i, lesson, result_array(one, KEY_LESSONS))
        columns->by_hand |= json_object_get(lesson, KEY_OVERRIDE) != NULL;
}

static void begin(struct report *report)
{
    const struct columns *columns = report->state;
    const json_t *known;
    fprintf(report->out, "student%s%s", columns->numbers ? ",number" : "",
            columns->sections ? ",section" : "");
    FOR_EACH(i, known, report->lessons)
        fprintf(report->out, ",lesson-%02.0f",
                result_number(known, KEY_NUMBER));
    fprintf(report->out, ",total,open%s\n", columns->by_hand ? ",by hand" : "");
}

/* What the platform knows somebody by, or else what was found. */
static void number(const struct report *report, const json_t *one)
{
    const char *known = results_file_number(one);
    putc(',', report->out);
    escape_csv(report->out, *known ? known : result_text(one, KEY_ORIGIN));
}

static void by_hand(const struct report *report, const json_t *one)
{
    struct text all = {0};
    const json_t *lesson;
    FOR_EACH(i, lesson, result_array(one, KEY_LESSONS)) {
        const json_t *known = json_array_get(report->lessons, i);
        char *said = words_override(known, lesson);
        if (said)
            text_addf(&all, "%sLesson %.0f: %s", all.length ? "; " : "",
                      result_number(known, KEY_NUMBER), said);
        free(said);
    }
    putc(',', report->out);
    escape_csv(report->out, text_string(&all));
    text_free(&all);
}

static void submission(struct report *report, const json_t *one)
{
    const struct columns *columns = report->state;
    const json_t *lesson;
    escape_csv(report->out, result_student(one));
    if (columns->numbers)
        number(report, one);
    if (columns->sections) {
        putc(',', report->out);
        escape_csv(report->out, result_text(one, KEY_SECTION));
    }
    FOR_EACH(i, lesson, result_array(one, KEY_LESSONS))
        fprintf(report->out, ",%s", words_points(lesson).text);
    fprintf(report->out, ",%s,",
            words_all_excused(one) ? "" : words_points(one).text);
    char *open = words_open(report->lessons, one);
    escape_csv(report->out, open);
    if (columns->by_hand)
        by_hand(report, one);
    putc('\n', report->out);
    free(open);
}

const struct format format_csv = {
    .name = "csv",
    .what = "one row a student, for a spreadsheet",
    .state = sizeof(struct columns),
    .prepare = prepare,
    .count = count,
    .begin = begin,
    .submission = submission,
    .release = release,
};
