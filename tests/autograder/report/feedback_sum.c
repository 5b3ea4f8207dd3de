#include "feedback_sum.h"

#include "report/text/escape.h"
#include "report/text/points.h"
#include "report/text/words.h"
#include "result_file.h"

#include <stdlib.h>
#include <string.h>

/* The column where words begin, behind the mark and the points. */
enum { WORDS = 26 };

static void print_case(FILE *out, const json_t *known, const json_t *tried,
                       int columns)
{
    const json_t *asked = words_known_case(known, tried, NULL);
    char *name = words_case(known, tried);
    fprintf(out, "  %s  ", words_passed(tried) ? "passed" : "FAILED");
    if (!result_true(asked, KEY_GRADED) || words_left_out(asked))
        fprintf(out, "%5s %-8s  ", "",
                words_left_out(asked) ? "left out" : "shown");
    else
        fprintf(out, "%5s of %-5s  ",
                points_text(result_number(tried, KEY_POINTS)).text,
                points_text(result_number(asked, KEY_POINTS)).text);
    escape_line(out, name, columns - WORDS);
    putc('\n', out);
    free(name);
}

static void print_sum(FILE *out, const char *mark, const char *sign,
                      struct points_text points, const char *what)
{
    fprintf(out, "  %-6s  %*s%s%*s%s\n", mark, 5 - (int)strlen(points.text),
            sign, points.text, *what ? WORDS - 15 : 0, "", what);
}

static bool all_passed(const json_t *lesson)
{
    const json_t *tried;
    FOR_EACH(i, tried, result_array(lesson, KEY_CASES))
        if (!words_passed(tried))
            return false;
    return true;
}

/* "2027-01-15T23:59:00Z" without what is for machines. */
static void print_time(FILE *out, const char *what, const char *time)
{
    fprintf(out, "%s%.10s %.5s", what, time, time + strlen("2027-01-15T"));
}

static void print_times(FILE *out, const json_t *known,
                        const json_t *submission, const json_t *lesson)
{
    const char *own = result_text(lesson, KEY_DUE);
    const char *due = *own ? own : result_text(known, KEY_DUE);
    const char *came = result_text(submission, KEY_SUBMITTED);
    size_t length = strlen("2027-01-15T23:59:00Z");
    if (strlen(due) != length || strlen(came) != length ||
        strcmp(came, due) <= 0)
        return;
    print_time(out, "  It was due ", due);
    print_time(out, " and came ", came);
    fputs(" (UTC).\n", out);
}

/* The percentage only where it leads to just that. */
static void print_deduction(FILE *out, double sum, double deducted)
{
    long all = points_hundredths(sum), off = points_hundredths(deducted);
    long percent = all > 0 ? (100 * off + all / 2) / all : 0;
    char what[64] = "it came late";
    if (all > 0 && (percent * all + 50) / 100 == off)
        snprintf(what, sizeof what, "%ld %% off, as it came late", percent);
    print_sum(out, "late", "-", points_text(deducted), what);
}

static void print_cases(FILE *out, const json_t *known, const json_t *lesson,
                        int columns)
{
    const json_t *tried;
    char what[64];
    FOR_EACH(i, tried, result_array(lesson, KEY_CASES))
        print_case(out, known, tried, columns);
    snprintf(what, sizeof what, "%.0f of %.0f cases pass",
             result_number(lesson, KEY_PASSED),
             result_number(lesson, KEY_TOTAL));
    print_sum(out, "sum", "", points_text(words_sum(lesson)), what);
}

void feedback_sum(FILE *out, const json_t *known, const json_t *submission,
                  const json_t *lesson, int columns)
{
    double deducted = result_number(lesson, KEY_DEDUCTED);
    double sum = words_sum(lesson);
    size_t count = json_array_size(result_array(lesson, KEY_CASES));
    if (all_passed(lesson))
        fprintf(out, "  %zu of %zu cases, %s point%s\n", count, count,
                points_text(sum).text, sum == 1 ? "" : "s");
    else
        print_cases(out, known, lesson, columns);
    if (deducted > 0) {
        print_deduction(out, sum, deducted);
        print_sum(out, "points", "", words_points(lesson), "");
        print_times(out, known, submission, lesson);
    }
}
