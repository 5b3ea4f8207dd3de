#include "session.h"

#include "harness/names.h"
#include "screen.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST = 4, LAST = 6, GAP = 3, OPEN_FIRST = 40 };

#define ARROW "   <-- here"

int session_indent(const struct screen *screen)
{
    return screen->columns < 60 ? 4 : 9;
}

static int column_width(const struct screen *screen, const struct step *steps,
                        size_t count)
{
    int width = 0, widest = screen->columns * 44 / 80;
    for (size_t i = 0; i < count; i++) {
        int own = text_width(steps[i].text);
        if (own > width && own <= widest)
            width = own;
    }
    return width;
}

/* A step's code, in a column of its own; returns where the column ends. */
static int print_step(const struct screen *screen, const char *text, int width)
{
    int indent = session_indent(screen);
    int end = screen_code(screen, text, indent), wanted = indent + width;
    fprintf(screen->out, "%*s", end < wanted ? wanted - end : 0, "");
    return end < wanted ? wanted : end;
}

/* A line below a step, about what it gave; returns where it ends. */
static int print_below(const struct screen *screen, const char *label,
                       const char *text)
{
    char *line = text_format("%s%s", label, text);
    fputc('\n', screen->out);
    int end = screen_code(screen, line, session_indent(screen) + 2);
    free(line);
    return end;
}

static void print_seen(const struct screen *screen, const struct step *step,
                       int width)
{
    int own = text_width(step->text);
    int column = session_indent(screen) + 3 + (own > width ? own : width);
    bool fits = column + text_width(step->observed) <= screen->columns;
    print_step(screen, step->text, *step->observed && fits ? width : 0);
    if (*step->observed && fits)
        fprintf(screen->out, "   %s", step->observed);
    else if (*step->observed)
        print_below(screen, "", step->observed);
    fputc('\n', screen->out);
}

/* What is said of an item beside a status: that it came with ITER_NEXT. */
static char *full(const char *observed, const char *beside)
{
    bool is_item = text_begins(beside, SEEN_STATUS) &&
                   !text_begins(observed, SEEN_STATUS) &&
                   !text_begins(observed, SEEN_UNKNOWN_STATUS) &&
                   strcmp(observed, "nothing") != 0;
    return text_format(is_item ? "ITER_NEXT with %s" : "%s", observed);
}

static void print_arrow(const struct screen *screen, int column)
{
    int own = text_width(ARROW);
    if (column + own > screen->columns)
        fprintf(screen->out, "\n%*s", screen->columns - own, "");
    fprintf(screen->out, "%s%s\n", ARROW, screen_paint(screen, PAINT_PLAIN));
}

/* "expected 5, got 6", on two lines if it does not fit on one. */
static void print_outcome(const struct screen *screen, const char *step,
                          const char *expected, const char *observed, int width)
{
    char *got = full(observed, expected);
    char *line = text_format("expected %s, got %s", expected, got);
    int column = session_indent(screen) + 3 + width + text_width(line);
    bool fits = column + text_width(ARROW) <= screen->columns &&
                text_width(step) <= width;
    print_step(screen, step, fits ? width : 0);
    fprintf(screen->out, "%s", screen_paint(screen, PAINT_BAD));
    if (fits) {
        fprintf(screen->out, "   %s", line);
    } else {
        print_below(screen, "expected  ", expected);
        column = print_below(screen, "got       ", got);
    }
    print_arrow(screen, column);
    free(got);
    free(line);
}

static const char *or_nothing(const struct step *step)
{
    return step && *step->observed ? step->observed : "nothing";
}

static void print_not_past(const struct screen *screen, const char *step,
                           int width)
{
    static const char words[] = "<-- it did not get past this";
    int indent = session_indent(screen), own = text_width(step);
    int left = indent + (own > width ? own : width) + GAP;
    int most = screen->columns - text_width(words);
    bool fits = left <= most;
    print_step(screen, step, fits ? width : 0);
    fputs(screen_paint(screen, PAINT_BAD), screen->out);
    if (!fits) {
        fputc('\n', screen->out);
        left = indent + GAP < most ? indent + GAP : most;
    }
    fprintf(screen->out, "%*s%s%s\n", fits ? GAP : left, "", words,
            screen_paint(screen, PAINT_PLAIN));
}

/* The step that went wrong: what it showed, or where the program ended. */
static void print_last(const struct screen *screen, const struct trial *trial,
                       int width)
{
    const struct step *expected;
    const struct step *seen = trial_difference(trial, &expected);
    bool stopped_within = trial->outcome != TRIAL_DIFFERS || !seen;
    if (stopped_within && expected) {
        print_not_past(
            screen, step_is_seed(expected) ? "(its beginning)" : expected->text,
            width);
    } else if (seen && expected && !*expected->observed) {
        print_step(screen, seen->text, 0);
        fputs(screen_paint(screen, PAINT_BAD), screen->out);
        print_arrow(screen, print_below(screen, "gave ", seen->observed));
    } else if (seen && expected && strcmp(seen->text, expected->text) == 0) {
        print_outcome(screen, seen->text, or_nothing(expected),
                      or_nothing(seen), width);
    } else if (expected && strcmp(expected->text, STEP_PRINTS) == 0) {
        print_outcome(screen, expected->text, expected->observed, "nothing",
                      width);
    } else if (seen) {
        print_outcome(screen, seen->text, "nothing", or_nothing(seen), width);
    }
}

static void print_left_out(const struct screen *screen, size_t count,
                           const char *which)
{
    char *left_out = text_format("... %zu steps%s ...", count, which);
    print_step(screen, left_out, 0);
    fputc('\n', screen->out);
    free(left_out);
}

/* The step as it is, but for an error, which is told with its message. */
static void print_told(const struct screen *screen, const struct step *step,
                       int width)
{
    struct step told = *step;
    const char *message = strstr(step->detail, ": ");
    char *text = message && message[2]
                     ? text_format(SEEN_STATUS "ERROR (%s)", step->detail)
                     : NULL;
    if (text)
        told.observed = text;
    print_seen(screen, &told, width);
    free(text);
}

void session_print_open(const struct screen *screen, const struct trial *trial)
{
    const struct step *steps = trial->seen.at;
    size_t first = 0, end = 0;
    while (first < trial->matched && step_is_seed(&steps[first]))
        first++;
    for (end = first; end < trial->matched; end++)
        if (strcmp(steps[end].text, STEP_ITERATORS_HELD) == 0)
            break;
    int width = column_width(screen, steps + first, end - first);
    for (size_t i = first; i < end; i++) {
        if (end - first > OPEN_FIRST + LAST + 1 && i == first + OPEN_FIRST) {
            print_left_out(screen, end - LAST - i, "");
            i = end - LAST;
        }
        print_told(screen, &steps[i], width);
    }
    if (trial->begun)
        print_not_past(screen, trial->begun, width);
}

void session_print(const struct screen *screen, const struct trial *trial)
{
    size_t end = trial->matched, start = end;
    while (start > 0 && !step_is_seed(&trial->seen.at[start - 1]))
        start--;
    const struct step *steps = trial->seen.at + start;
    size_t count = end - start;
    const struct step *expected;
    trial_difference(trial, &expected);
    int width = column_width(screen, steps, count), last = 0;
    if (expected)
        last = column_width(screen, expected, 1);
    if (last > width)
        width = last;
    for (size_t i = 0; i < count; i++) {
        if (count > FIRST + LAST + 1 && i == FIRST) {
            print_left_out(screen, count - FIRST - LAST, ", all as expected");
            i = count - LAST;
        }
        print_seen(screen, &steps[i], width);
    }
    print_last(screen, trial, width);
}
