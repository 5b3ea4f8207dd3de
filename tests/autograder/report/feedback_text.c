#include "feedback_text.h"

#include "feedback_sum.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "report/text/escape.h"
#include "report/text/points.h"
#include "report/text/words.h"
#include "result_file.h"

#include <stdlib.h>
#include <string.h>

enum { COLUMNS = 78 };

/* A text of ours, or the author's, broken between words. */
static void paragraph(FILE *out, const char *text)
{
    int column = 0;
    while (*(text += strspn(text, " \n"))) {
        char *word = must(strndup(text, strcspn(text, " \n")));
        int width = escape_columns(word);
        if (column > 0 && column + 1 + width > COLUMNS) {
            putc('\n', out);
            column = 0;
        }
        fprintf(out, "%*s", column ? 1 : 2, "");
        escape_line(out, word, 0);
        column += (column ? 1 : 2) + width;
        text += strlen(word);
        free(word);
    }
    fputs(column ? "\n" : "", out);
}

/* What the judge says lies as it should; only its sentences may be too wide. */
static void message(FILE *out, const char *said)
{
    const struct wrapping how = {.columns = COLUMNS - 6};
    struct text text = {0};
    text_add(&text, said, strlen(said));
    text_add(&text, "", 0);
    char *rest = text.bytes, *line;
    while ((line = text_line(&rest))) {
        char *wrapped = *line == ' ' ? NULL : text_wrap(line, &how);
        escape_block(out, wrapped ? wrapped : line, "      ");
        free(wrapped);
    }
    text_free(&text);
}

/* The file's own number, if it says itself what is still to be written. A file
 * begun when the lesson had fewer tasks has others than the lesson has now, so
 * beside the lesson's number stands the function. */
static void next_step(FILE *out, const json_t *known, const json_t *failed)
{
    char *file = words_file(known), *place;
    const char *function =
        result_text(words_known_case(known, failed, NULL), KEY_FUNCTION);
    int todo;
    bool own =
        sscanf(result_text(failed, KEY_MESSAGE), MESSAGE_TODO, &todo) == 1;
    if (own || !*function)
        place = text_format("TODO %.0f",
                            own ? todo : result_number(failed, KEY_TASK));
    else
        place = text_format("TODO %.0f, %s(),", result_number(failed, KEY_TASK),
                            function);
    char *text = text_format("Next: %s in %s. Then type: make lesson-%.0f",
                             place, file, result_number(known, KEY_NUMBER));
    paragraph(out, text);
    free(text);
    free(place);
    free(file);
}

static void story(FILE *out, const json_t *known, const json_t *lesson)
{
    const json_t *failed = words_first_failure(known, lesson);
    if (!failed) {
        paragraph(out, "Well done.");
        return;
    }
    char *name = words_case(known, failed);
    fputs("  The first that fails: ", out);
    escape_line(out, name, 0);
    putc('\n', out);
    message(out, result_text(failed, KEY_MESSAGE));
    paragraph(out, words_mistake(lesson, failed));
    next_step(out, known, failed);
    free(name);
}

/* What to do about a lesson that was not graded. */
static void remedy(FILE *out, const json_t *known, enum fate fate, bool by_hand)
{
    if (by_hand || fate == IS_EXCUSED)
        return;
    char *file = words_file(known), *todo = NULL;
    double number = result_number(known, KEY_NUMBER);
    if (fate == IS_MISSING)
        todo = text_format("Next: hand in %s.", file);
    else if (fate == IS_UNTOUCHED)
        todo = text_format(
            "Next: begin with TODO 1 in %s. Then type: make lesson-%.0f", file,
            number);
    else if (fate == IS_BROKEN || fate == IS_UNREADABLE || fate == IS_UNCLEAR)
        todo = text_format("Your instructor will look at it. There is "
                           "nothing for you to do.");
    else
        todo = text_format("Next: mend %s. Before you hand it in again, "
                           "type: make lesson-%.0f",
                           file, number);
    paragraph(out, todo);
    free(todo);
    free(file);
}

static void heading(FILE *out, const json_t *known, const json_t *lesson)
{
    char *title = words_lesson(known);
    char *points = text_format(
        "%s of %s points",
        result_is_open(lesson) ? "open," : words_points(lesson).text,
        points_text(result_number(known, KEY_POINTS)).text);
    if (words_fate(lesson) == IS_EXCUSED && !words_by_hand(lesson)) {
        free(points);
        points = text_format("excused");
    }
    int room = COLUMNS - (int)strlen(points) - 2;
    int taken = escape_line(out, title, room);
    fprintf(out, "%*s%s\n", COLUMNS - taken - (int)strlen(points), "", points);
    free(title);
    free(points);
}

static void print_lesson(FILE *out, const json_t *head,
                         const json_t *submission, size_t index)
{
    const json_t *known =
        json_array_get(result_array(head, KEY_LESSONS), index);
    const json_t *lesson =
        json_array_get(result_array(submission, KEY_LESSONS), index);
    enum fate fate = words_fate(lesson);
    putc('\n', out);
    heading(out, known, lesson);
    if (fate == IS_GRADED) {
        feedback_sum(out, head, submission, index, COLUMNS);
        story(out, known, lesson);
    } else {
        char *why = words_why_not(lesson), *words = strstr(why, "\n\n");
        if (words)
            *words++ = '\0';
        paragraph(out, why);
        escape_block(out, words ? words : "", "  ");
        remedy(out, known, fate, words_by_hand(lesson));
        free(why);
    }
    char *by_hand = words_override(known, lesson);
    paragraph(out, by_hand ? by_hand : "");
    free(by_hand);
}

/* While a lesson is open, of the others. */
static void total(FILE *out, const json_t *head, const json_t *submission)
{
    double points = 0, possible = 0;
    const json_t *lesson, *known = result_array(head, KEY_LESSONS);
    FOR_EACH(i, lesson, result_array(submission, KEY_LESSONS)) {
        if (!*words_points(lesson).text)
            continue;
        points += result_number(lesson, KEY_POINTS);
        possible += result_number(json_array_get(known, i), KEY_POINTS);
    }
    if (words_all_excused(submission)) {
        fputs("\nExcused from all lessons.\n", out);
        return;
    }
    if (possible == 0 && result_is_open(submission)) {
        fputs("\nNothing is counted yet.\n", out);
        return;
    }
    fprintf(out, "\n%s of %s points", points_text(points).text,
            points_text(possible).text);
    fputs(result_is_open(submission) ? " so far; what is open is not counted\n"
                                     : "\n",
          out);
}

/* Does one of the lessons tell it, too? */
static bool is_said_below(const json_t *submission, const char *problem)
{
    const json_t *lesson;
    FOR_EACH(i, lesson, result_array(submission, KEY_LESSONS))
        if (strcmp(result_text(lesson, KEY_MESSAGE), problem) == 0)
            return true;
    return false;
}

void feedback_text(FILE *out, const json_t *head, const json_t *submission)
{
    const json_t *problem;
    fputs("Iterators by Hand\n\n", out);
    escape_line(out, result_student(submission), COLUMNS);
    total(out, head, submission);
    FOR_EACH(i, problem, result_array(submission, KEY_PROBLEMS)) {
        if (is_said_below(submission, result_string(problem)))
            continue;
        char *said = words_without_folders(result_string(problem));
        putc('\n', out);
        paragraph(out, said);
        free(said);
    }
    size_t lessons = json_array_size(result_array(submission, KEY_LESSONS));
    for (size_t i = 0; i < lessons; i++)
        print_lesson(out, head, submission, i);
}
