#include "format.h"
#include "identifiers.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "moodle_sheet.h"
#include "report/result_file.h"
#include "report/text/escape.h"
#include "report/text/points.h"
#include "report/text/words.h"

#include <stdlib.h>

/* The offline grading worksheet: the one that was downloaded, with grades in
 * it, or one in English. Moodle wants the columns Identifier, Grade and "Last
 * modified (grade)", takes "Feedback comments" if that is switched on and
 * passes over all others. A "-" says that no grade was known to us, so that
 * Moodle does not replace what somebody entered there without being told to.
 * Where points are open there is no grade, and the comment says why. Grades
 * above the assignment's maximum vanish there without a word, so they are
 * scaled to it. */

static const struct platform moodle = {
    .name = "Moodle",
    .key = KEY_MOODLE_PARTICIPANT,
    .wanted = "folders called NAME_NUMBER_assignsubmission_file_",
};

/* So many are named. */
enum { STRANGERS = 5 };

/* The numbers of submissions come first, as identifiers.h wants it. */
struct moodle_state {
    struct identified identified;
    bool has_sheet;
    struct moodle_sheet sheet;
    char *refusal;         /* why the sheet can't be used */
    long kept;             /* comments that are not ours */
    long excused;          /* from all, and with a grade in it */
    long unknown;          /* how many are not in it */
    struct text strangers; /* the first of them */
    struct text added, blank;
};

static double possible(const struct report *report)
{
    return result_number(report->head, KEY_POSSIBLE);
}

/* The assignment's maximum in Moodle, as far as we know. */
static double most(const struct report *report)
{
    const struct moodle_state *state = report->state;
    return state->has_sheet ? state->sheet.most : possible(report);
}

static bool is_scaled(const struct report *report)
{
    return points_hundredths(most(report)) !=
           points_hundredths(possible(report));
}

/* A lesson's points in columns of their own, for Moodle's gradebook, and how
 * all was graded. */
static void name_columns(const struct report *report)
{
    struct moodle_state *state = report->state;
    const json_t *known;
    FOR_EACH(i, known, report->lessons) {
        text_addf(&state->added, ",Lesson %.0f",
                  result_number(known, KEY_NUMBER));
        text_addf(&state->blank, ",");
    }
    text_addf(&state->added, ",\"" GRADED_UNDER "\"");
    text_addf(&state->blank, ",");
}

static void prepare(struct report *report)
{
    struct moodle_state *state = report->state;
    const char *path = report->options->worksheet;
    if (!path || !*path)
        return;
    state->has_sheet = true;
    state->refusal = moodle_sheet_read(&state->sheet, path);
    name_columns(report);
}

static char *refuse(const struct report *report)
{
    struct moodle_state *state = report->state;
    char *refusal = state->refusal;
    state->refusal = NULL;
    return refusal ? refusal : identified_refuse(report);
}

static void begin(struct report *report)
{
    struct moodle_state *state = report->state;
    if (!state->has_sheet)
        fputs("Identifier,Full name,Grade,Maximum Grade,Last modified (grade),"
              "Feedback comments," GRADED_UNDER "\n",
              report->out);
}

/* A cell in quotation marks; the caller frees it. */
static char *quoted(const char *words)
{
    struct text cell = {0};
    text_addf(&cell, "\"");
    for (const char *c = words; *c; c++)
        text_add(&cell,
                 *c == '"'    ? "\"\""
                 : *c == '\n' ? " "
                              : c,
                 *c == '"' ? 2 : 1);
    text_addf(&cell, "\"");
    return cell.bytes;
}

/* Of the submission, as a quoted cell; the caller frees it. */
static char *comment(const struct report *report, const json_t *one)
{
    const json_t *lesson;
    struct text text = {0};
    FOR_EACH(i, lesson, result_array(one, KEY_LESSONS)) {
        const json_t *known = json_array_get(report->lessons, i);
        char *by_hand = words_override(known, lesson);
        text_addf(&text, "%sLesson %.0f: ", i ? "; " : "",
                  result_number(known, KEY_NUMBER));
        if (words_shows_points(lesson))
            text_addf(&text, "%s of %s", words_points(lesson).text,
                      points_text(result_number(known, KEY_POINTS)).text);
        else
            text_addf(&text, "%s", words_of_fate(words_fate(lesson)));
        if (by_hand)
            text_addf(&text, ". %s", by_hand);
        free(by_hand);
    }
    double own = words_possible(report->head, one);
    if (points_hundredths(own) != points_hundredths(most(report)) &&
        !result_is_open(one) && !words_all_excused(one))
        text_addf(&text, "; %s of %s points, scaled to %s",
                  words_points(one).text, points_text(own).text,
                  points_text(most(report)).text);
    char *cell = quoted(text_string(&text));
    text_free(&text);
    return cell;
}

static char *more_cells(const struct report *report, const json_t *one)
{
    struct text text = {0};
    const json_t *lesson;
    FOR_EACH(i, lesson, result_array(one, KEY_LESSONS))
        text_addf(&text, ",%s", words_points(lesson).text);
    char *confinement = words_confinement(report->head);
    text_addf(&text, ",\"");
    for (const char *c = confinement; *c; c++)
        text_add(&text, *c == '"' ? "'" : c, 1);
    text_addf(&text, "\"");
    free(confinement);
    return text.bytes;
}

static void fill_in(struct report *report, const json_t *one,
                    const char *number)
{
    struct moodle_state *state = report->state;
    struct moodle_sheet *sheet = &state->sheet;
    struct moodle_row *row = moodle_sheet_row(sheet, number);
    if (!row && state->unknown++ < STRANGERS) {
        char *name = escape_copy(result_student(one), 60);
        text_addf(&state->strangers, "\n  %s", name);
        free(name);
    }
    if (!row || row->more)
        return;
    struct points_text grade = words_grade(report->head, one, most(report));
    if (*grade.text)
        row->grade = text_format("%s", grade.text);
    state->excused +=
        words_all_excused(one) && moodle_sheet_has_grade(sheet, row);
    state->kept += !moodle_sheet_comment(sheet, row, comment(report, one));
    row->more = more_cells(report, one);
}

static void submission(struct report *report, const json_t *one)
{
    const struct moodle_state *state = report->state;
    const char *number = identifier(one, &moodle);
    if (!*number)
        return;
    if (state->has_sheet) {
        fill_in(report, one, number);
        return;
    }
    char *said = comment(report, one);
    char *confinement = words_confinement(report->head);
    fprintf(report->out, "Participant %s,", number);
    escape_csv(report->out, result_student(one));
    fprintf(report->out, ",%s,%s,-,%s,",
            words_grade(report->head, one, most(report)).text,
            points_text(possible(report)).text, said);
    escape_csv(report->out, confinement);
    putc('\n', report->out);
    free(confinement);
    free(said);
}

static void end(struct report *report)
{
    struct moodle_state *state = report->state;
    identified_tell(report);
    if (!state->has_sheet)
        return;
    moodle_sheet_write(&state->sheet, report->out, text_string(&state->added),
                       text_string(&state->blank));
    if (is_scaled(report))
        say("In Moodle the assignment has at most %s points, here %s: grades "
            "are scaled\nto Moodle's, and the comments say so.",
            points_text(state->sheet.most).text,
            points_text(possible(report)).text);
    if (state->kept)
        say("Comments that stay as they are, as not all in them is ours: %ld.",
            state->kept);
    if (state->excused)
        say("Excused from all, but with a grade in the worksheet: "
            "%ld.\nTake it away in Moodle.",
            state->excused);
    if (state->unknown)
        say("Left out: %ld of %ld submissions, whose participants the "
            "worksheet does not have.\nIs it this assignment's?%s%s",
            state->unknown, report->submissions, state->strangers.bytes,
            state->unknown > STRANGERS ? "\n  ..." : "");
}

static void release(struct report *report)
{
    struct moodle_state *state = report->state;
    if (state->has_sheet)
        moodle_sheet_free(&state->sheet);
    text_free(&state->strangers);
    text_free(&state->added);
    text_free(&state->blank);
    free(state->refusal);
}

const struct format format_moodle = {
    .name = "moodle",
    .what = "Moodle's offline grading worksheet",
    .state = sizeof(struct moodle_state),
    .platform = &moodle,
    .prepare = prepare,
    .count = identified_count,
    .refuse = refuse,
    .begin = begin,
    .submission = submission,
    .end = end,
    .release = release,
};
