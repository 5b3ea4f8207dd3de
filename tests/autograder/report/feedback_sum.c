#include "feedback_sum.h"

#include "report/text/clock.h"
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

static void print_times(FILE *out, const char *zone, const char *due,
                        const char *came, int columns)
{
    char first[CLOCK_TEXT], then[CLOCK_TEXT];
    zone = clock_zone(zone);
    if (strcmp(came, due) <= 0 || !clock_text(zone, due, first) ||
        !clock_text(zone, came, then))
        return;
    int taken = fprintf(out, "  It was due %s and came %s", first, then);
    int wanted = taken + (int)strlen(" ().") + escape_columns(zone);
    fputs(wanted > columns ? "\n  (" : " (", out);
    escape_line(out, zone, 0);
    fputs(").\n", out);
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

void feedback_sum(FILE *out, const json_t *head, const json_t *submission,
                  size_t index, int columns)
{
    const json_t *known =
        json_array_get(result_array(head, KEY_LESSONS), index);
    const json_t *lesson =
        json_array_get(result_array(submission, KEY_LESSONS), index);
    const char *own = result_text(lesson, KEY_DUE);
    const char *came = result_text(lesson, KEY_SUBMITTED);
    const json_t *by_hand = /* before which it adds up, too */
        words_by_hand(lesson) ? json_object_get(lesson, KEY_OVERRIDE) : NULL;
    double deducted = result_number(by_hand ? by_hand : lesson, KEY_DEDUCTED);
    double sum = words_sum(lesson);
    size_t count = json_array_size(result_array(lesson, KEY_CASES));
    if (all_passed(lesson))
        fprintf(out, "  %zu of %zu cases, %s point%s\n", count, count,
                points_text(sum).text, sum == 1 ? "" : "s");
    else
        print_cases(out, known, lesson, columns);
    if (deducted > 0) {
        print_deduction(out, sum, deducted);
        print_sum(out, "points", "",
                  by_hand ? points_text(result_number(by_hand, KEY_WAS))
                          : words_points(lesson),
                  "");
        print_times(out, result_text(head, KEY_ZONE),
                    *own ? own : result_text(known, KEY_DUE),
                    *came ? came : result_text(submission, KEY_SUBMITTED),
                    columns);
    }
}
