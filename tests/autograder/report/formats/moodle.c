#include "format.h"
#include "identifiers.h"
#include "judge/decide/text.h"
#include "report/result_file.h"
#include "report/text/escape.h"
#include "report/text/points.h"
#include "report/text/words.h"

#include <stdlib.h>

/* The offline grading worksheet. Moodle wants the columns Identifier, Grade and
 * "Last modified (grade)", takes "Feedback comments" if that is switched on and
 * passes over all others. A "-" says that no grade was known to us, so that
 * Moodle does not replace what somebody entered there without being told to.
 * Where points are open there is no grade, and the comment says why. */

static const struct platform moodle = {
    .name = "Moodle",
    .key = KEY_MOODLE_PARTICIPANT,
    .wanted = "folders called NAME_NUMBER_assignsubmission_file_",
};

static void begin(struct report *report)
{
    fputs("Identifier,Full name,Grade,Maximum Grade,Last modified (grade),"
          "Feedback comments,Graded under\n",
          report->out);
}

static void comment(const struct report *report, const json_t *one)
{
    struct text said = {0};
    const json_t *lesson;
    FOR_EACH(i, lesson, result_array(one, KEY_LESSONS)) {
        const json_t *known = json_array_get(report->lessons, i);
        char *by_hand = words_override(known, lesson);
        text_addf(&said, "%sLesson %.0f: ", i ? "; " : "",
                  result_number(known, KEY_NUMBER));
        if (words_shows_points(lesson))
            text_addf(&said, "%s of %s", words_points(lesson).text,
                      points_text(result_number(known, KEY_POINTS)).text);
        else
            text_addf(&said, "%s", words_of_fate(words_fate(lesson)));
        if (by_hand)
            text_addf(&said, ". %s", by_hand);
        free(by_hand);
    }
    escape_csv(report->out, text_string(&said));
    text_free(&said);
}

static void submission(struct report *report, const json_t *one)
{
    const char *number = identifier(one, &moodle);
    if (!*number)
        return;
    fprintf(report->out, "Participant %s,", number);
    escape_csv(report->out, result_student(one));
    fprintf(report->out, ",%s,%s,-,", words_grade(report->head, one).text,
            points_text(result_number(report->head, KEY_POSSIBLE)).text);
    comment(report, one);
    putc(',', report->out);
    char *confinement = words_confinement(report->head);
    escape_csv(report->out, confinement);
    free(confinement);
    putc('\n', report->out);
}

const struct format format_moodle = {
    .name = "moodle",
    .what = "Moodle's offline grading worksheet",
    .state = sizeof(struct identified),
    .platform = &moodle,
    .count = identified_count,
    .refuse = identified_refuse,
    .begin = begin,
    .submission = submission,
    .end = identified_tell,
};
