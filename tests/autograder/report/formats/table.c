#include "format.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "report/result_file.h"
#include "report/text/escape.h"
#include "report/text/points.h"
#include "report/text/remarks.h"
#include "report/text/words.h"

#include <stdlib.h>
#include <string.h>

/* One line a student in 80 columns: the name, a column for each lesson, the
 * total. With more lessons than fit only the total is left. */

enum { COLUMNS = 80, TOTAL = 8, GAP = 3, NAME_LEAST = 16, NAME_MOST = 34 };
enum paint { PLAIN, BOLD, GOOD, BAD, QUIET };

struct table {
    int name, lesson;    /* widths; no lesson columns if lesson is 0 */
    double sum, *sums;   /* of the points that are known; one for each lesson */
    long known, *knowns; /* and how many those are */
    long nothing;        /* handed in by so many */
    bool fates[FATES], late, by_hand, look;
};

static const struct {
    const char *cell, *legend;
} fates[FATES] = {
    [IS_UNTOUCHED] = {"stub", "still as it was given out"},
    [IS_MISSING] = {"-", "no file"},
    [IS_NOT_COMPILED] = {"build", "does not compile"},
    [IS_REFUSED] = {"gate", "not run: does what no solution needs"},
    [IS_UNREADABLE] = {"file?", "cannot be read: look at it"},
    [IS_UNCLEAR] = {"who?", "unclear which file counts, or whose: look at it"},
    [IS_BROKEN] = {"ERROR", "the grader failed: look at it, grade it again"},
    [IS_EXCUSED] = {"exc.", "excused: counts for nothing"},
};

static void paint(const struct report *report, enum paint how)
{
    static const char *const codes[] = {"\x1b[0m", "\x1b[1m", "\x1b[32m",
                                        "\x1b[31m", "\x1b[2m"};
    if (report->options->colour)
        fputs(codes[how], report->out);
}

static void prepare(struct report *report)
{
    struct table *table = report->state;
    size_t lessons = json_array_size(report->lessons);
    table->sums = must(calloc(lessons + 1, sizeof *table->sums));
    table->knowns = must(calloc(lessons + 1, sizeof *table->knowns));
    table->name = NAME_LEAST;
    for (int width = 6; width >= 5 && !table->lesson; width--)
        if ((size_t)(COLUMNS - TOTAL - NAME_LEAST - GAP) >=
            lessons * (size_t)width)
            table->lesson = width;
}

static void release(struct report *report)
{
    struct table *table = report->state;
    free(table->sums);
    free(table->knowns);
}

static bool needs_a_look(const json_t *one)
{
    const json_t *lesson;
    if (remarks_on_whole(one))
        return true;
    FOR_EACH(i, lesson, result_array(one, KEY_LESSONS))
        if (json_array_size(remarks_flags(lesson)) > 0 ||
            (result_is_open(lesson) && words_fate(lesson) != IS_MISSING))
            return true;
    return false;
}

static void count(struct report *report, const json_t *one)
{
    struct table *table = report->state;
    int width = escape_columns(result_student(one));
    int most = COLUMNS - TOTAL - GAP -
               table->lesson * (int)json_array_size(report->lessons);
    most = most > NAME_MOST ? NAME_MOST : most;
    width = width > most ? most : width;
    table->name = width > table->name ? width : table->name;
    table->nothing += words_handed_in_nothing(one);
}

static void title(const struct report *report)
{
    const struct table *table = report->state;
    char *confinement = words_confinement(report->head);
    long count = report->submissions - table->nothing;
    paint(report, BOLD);
    fprintf(report->out, "Iterators by Hand: %ld submission%s, ", count,
            count == 1 ? "" : "s");
    if (table->nothing)
        fprintf(report->out, "and %ld who handed in nothing\n", table->nothing);
    fputs("graded ", report->out);
    escape_line(report->out, result_text(report->head, KEY_GRADED), 20);
    paint(report, PLAIN);
    putc('\n', report->out);
    paint(report, result_true(report->head, KEY_UNSAFE) ? BAD : QUIET);
    escape_line(report->out, confinement, COLUMNS);
    paint(report, PLAIN);
    fputs("\n\n", report->out);
    free(confinement);
}

static void begin(struct report *report)
{
    const struct table *table = report->state;
    const json_t *known;
    title(report);
    paint(report, QUIET);
    fprintf(report->out, "%-*s", table->name + GAP, "Student");
    if (table->lesson)
        FOR_EACH(i, known, report->lessons)
            fprintf(report->out, "%*.0f", table->lesson,
                    result_number(known, KEY_NUMBER));
    fprintf(report->out, "%*s\n", TOTAL, "total");
    paint(report, PLAIN);
}

static void cell(const struct report *report, size_t index,
                 const json_t *lesson)
{
    struct table *table = report->state;
    enum fate fate = words_fate(lesson);
    bool late = result_number(lesson, KEY_DEDUCTED) > 0;
    bool by_hand = words_by_hand(lesson);
    const char *mark = by_hand ? "=" : late ? "*" : "";
    double points = result_number(lesson, KEY_POINTS);
    const json_t *known = json_array_get(report->lessons, index);
    char *text = words_shows_points(lesson)
                     ? text_format("%s%s", words_points(lesson).text, mark)
                     : must(strdup(fates[fate].cell));
    bool full = points_tenths(points, result_number(known, KEY_POINTS)) == 10;
    table->fates[fate] |= !by_hand;
    table->by_hand |= by_hand;
    table->late |= late;
    paint(report, by_hand                                      ? BOLD
                  : fate == IS_BROKEN                          ? BAD
                  : fate == IS_MISSING || fate == IS_UNTOUCHED ? QUIET
                  : fate == IS_GRADED && full                  ? GOOD
                                                               : PLAIN);
    fprintf(report->out, "%*s", table->lesson, text);
    paint(report, PLAIN);
    free(text);
}

static void submission(struct report *report, const json_t *one)
{
    struct table *table = report->state;
    const json_t *lesson;
    bool look = needs_a_look(one);
    table->look |= look;
    int taken = escape_line(report->out, result_student(one), table->name);
    fprintf(report->out, "%*s %c ", table->name - taken, "", look ? '!' : ' ');
    FOR_EACH(i, lesson, result_array(one, KEY_LESSONS)) {
        table->sums[i] += result_number(lesson, KEY_POINTS);
        table->knowns[i] += *words_points(lesson).text != '\0';
        if (table->lesson)
            cell(report, i, lesson);
    }
    table->sum += result_number(one, KEY_POINTS);
    table->known += !result_is_open(one) && !words_all_excused(one);
    fprintf(report->out, "%*s\n", TOTAL,
            result_is_open(one)      ? "open"
            : words_all_excused(one) ? "exc."
                                     : words_points(one).text);
}

/* Of the points that are known. */
static struct points_text mean(double sum, long count)
{
    static const struct points_text none = {"-"};
    return count ? points_text(sum / (double)count) : none;
}

static void means(const struct report *report)
{
    const struct table *table = report->state;
    paint(report, BOLD);
    fprintf(report->out, "%-*s", table->name + GAP, "Mean");
    for (size_t i = 0; table->lesson && i < json_array_size(report->lessons);
         i++)
        fprintf(report->out, "%*s", table->lesson,
                mean(table->sums[i], table->knowns[i]).text);
    fprintf(report->out, "%*s\n", TOTAL, mean(table->sum, table->known).text);
    paint(report, PLAIN);
    fprintf(report->out, "%-*s", table->name + GAP, "Possible");
    for (size_t i = 0; table->lesson && i < json_array_size(report->lessons);
         i++)
        fprintf(report->out, "%*s", table->lesson,
                points_text(result_number(json_array_get(report->lessons, i),
                                          KEY_POINTS))
                    .text);
    fprintf(report->out, "%*s\n", TOTAL,
            points_text(result_number(report->head, KEY_POSSIBLE)).text);
}

static void legend(const struct report *report)
{
    const struct table *table = report->state;
    putc('\n', report->out);
    for (int i = 0; table->lesson && i < FATES; i++)
        if (table->fates[i] && fates[i].cell)
            fprintf(report->out, "  %-6s %s\n", fates[i].cell, fates[i].legend);
    if (table->late)
        fputs("  *      late: points were taken off\n", report->out);
    if (table->by_hand)
        fputs("  =      set by hand: the feedback and html say why\n",
              report->out);
    if (table->look)
        fputs("  !      look at it: the format html says why\n", report->out);
    if (!table->lesson)
        fputs("  The formats csv and html show each lesson.\n", report->out);
}

static void end(struct report *report)
{
    if (report->submissions == 0) {
        fputs("There were no submissions.\n", report->out);
        return;
    }
    putc('\n', report->out);
    means(report);
    legend(report);
}

const struct format format_table = {
    .name = "table",
    .what = "for the terminal, one line a student",
    .state = sizeof(struct table),
    .prepare = prepare,
    .count = count,
    .begin = begin,
    .submission = submission,
    .end = end,
    .release = release,
};
