#include "session.h"

#include "harness/names.h"
#include "screen.h"

#include <stdlib.h>
#include <string.h>

enum { INDENT = 9, WIDEST_STEP = 44, COLUMNS = 80, FIRST = 4, LAST = 6 };

#define ARROW "   <-- here"

static int column_width(const struct step *steps, size_t count)
{
    int width = 0;
    for (size_t i = 0; i < count; i++) {
        int own = screen_width(steps[i].text);
        if (own > width && own <= WIDEST_STEP)
            width = own;
    }
    return width;
}

static void print_step(const struct screen *screen, const char *text, int width)
{
    fprintf(screen->out, "%*s%s", INDENT, "", text);
    int own = screen_width(text);
    fprintf(screen->out, "%*s", own < width ? width - own : 0, "");
}

static void print_seen(const struct screen *screen, const struct step *step,
                       int width)
{
    int own = screen_width(step->text);
    int column = INDENT + 3 + (own > width ? own : width);
    bool fits = column + screen_width(step->observed) <= COLUMNS;
    if (!*step->observed) {
        fprintf(screen->out, "%*s%s\n", INDENT, "", step->text);
        return;
    }
    print_step(screen, step->text, fits ? width : 0);
    if (!fits)
        fprintf(screen->out, "\n%*s", INDENT - 1, "");
    fprintf(screen->out, "   %s\n", step->observed);
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
    bool fits = column + screen_width(ARROW) <= COLUMNS;
    if (!fits)
        fprintf(screen->out, "\n%*s", COLUMNS - screen_width(ARROW), "");
    fprintf(screen->out, "%s%s\n", ARROW, screen_paint(screen, PAINT_PLAIN));
}

/* "expected 5, got 6", on two lines if it does not fit on one. */
static void print_outcome(const struct screen *screen, const char *step,
                          const char *expected, const char *observed, int width)
{
    char *got = full(observed, expected);
    char *line = text_format("expected %s, got %s", expected, got);
    int column = INDENT + 3 + width + screen_width(line);
    bool fits =
        column + screen_width(ARROW) <= COLUMNS && screen_width(step) <= width;
    print_step(screen, step, fits ? width : 0);
    fprintf(screen->out, "%s", screen_paint(screen, PAINT_BAD));
    if (fits)
        fprintf(screen->out, "   %s", line);
    else
        fprintf(screen->out, "\n%*sexpected  %s\n%*sgot       %s", INDENT + 2,
                "", expected, INDENT + 2, "", got);
    print_arrow(screen, fits ? column : INDENT + 12 + screen_width(got));
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
    static const char words[] = "   <-- it did not get past this";
    int own = screen_width(step);
    bool fits =
        INDENT + (own > width ? own : width) + screen_width(words) <= COLUMNS;
    print_step(screen, step, fits ? width : 0);
    fprintf(screen->out, "%s", screen_paint(screen, PAINT_BAD));
    if (!fits)
        fprintf(screen->out, "\n%*s", INDENT, "");
    fprintf(screen->out, "%s%s\n", words, screen_paint(screen, PAINT_PLAIN));
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
        fprintf(screen->out, "%s\n%*sgave %s", screen_paint(screen, PAINT_BAD),
                INDENT + 2, "", seen->observed);
        print_arrow(screen, INDENT + 7 + screen_width(seen->observed));
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

void session_print(const struct screen *screen, const struct trial *trial)
{
    size_t end = trial->matched, start = end;
    while (start > 0 && !step_is_seed(&trial->seen.at[start - 1]))
        start--;
    const struct step *steps = trial->seen.at + start;
    size_t count = end - start;
    const struct step *expected;
    trial_difference(trial, &expected);
    int width = column_width(steps, count), last = 0;
    if (expected)
        last = column_width(expected, 1);
    if (last > width)
        width = last;
    for (size_t i = 0; i < count; i++) {
        if (count > FIRST + LAST + 1 && i == FIRST) {
            fprintf(screen->out, "%*s... %zu steps, all as expected ...\n",
                    INDENT, "", count - FIRST - LAST);
            i = count - LAST;
        }
        print_seen(screen, &steps[i], width);
    }
    print_last(screen, trial, width);
}
