#include "screen.h"

#include "../print.h"
#include "live_logs.h"
#include "memory.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define CUT_LINES "\033[?7l" /* what is too wide does not go on below */
#define WRAP_LINES "\033[?7h"
#define UP_AND_CLEAR "\033[%dA\033[J"

enum { MINUTE = 60 };

void screen_begin(struct screen *screen)
{
    const char *terminal = getenv("TERM");
    struct value none;
    *screen = (struct screen){.minute = last_minute()};
    screen->terminal =
        isatty(STDOUT_FILENO) && terminal && strcmp(terminal, "dumb") != 0;
    gen_send(screen->minute, value_none(), &none);
}

void screen_note(struct screen *screen, int64_t seconds)
{
    struct value errors;
    if (seconds > screen->latest)
        screen->latest = seconds;
    if (gen_send(screen->minute, value_int(seconds), &errors) == ITER_NEXT)
        screen->errors = value_as_int(errors);
}

/* last_minute() says how many there were up to the latest one: once that is a
 * minute old, there are none. */
static int64_t errors_lately(const struct screen *screen)
{
    return time(NULL) - screen->latest < MINUTE ? screen->errors : 0;
}

void screen_clear(struct screen *screen)
{
    if (screen->lines > 0)
        printf(UP_AND_CLEAR, screen->lines);
    screen->lines = 0;
    fflush(stdout);
}

/* What logreport prints once, and how many lines that is. */
static void print_in_place(struct screen *screen,
                           const struct log_report *report, struct tally *tally)
{
    const struct options *options = tally->options;
    screen_clear(screen);
    printf(CUT_LINES);
    print_report(report, tally, options);
    printf("In the Last Minute: %" PRId64 "\n" WRAP_LINES,
           errors_lately(screen));
    screen->lines = 4 + (options->slow >= 0);
    if (options->top > 0)
        screen->lines += 1 + (int)print_top(tally, options);
    if (options->invalid > 0)
        screen->lines += 1 + (int)tally->kept.count;
}

static void print_line(const struct screen *screen,
                       const struct log_report *report,
                       const struct tally *tally)
{
    printf("404 Errors: %" PRId64 ", 500 Errors: %" PRId64
           ", In the Last Minute: %" PRId64,
           report->not_found, report->server_errors, errors_lately(screen));
    if (tally->options->slow >= 0)
        printf(", Slow Requests: %" PRId64, tally->slow);
    printf("\n");
}

/* Is there something new? On a terminal, that there are no more errors is, and
 * so is any request, as it may be one of those listed. */
static bool has_changed(struct screen *screen, const struct tally *tally)
{
    int64_t counts[5] = {tally->statuses[404], tally->statuses[500],
                         tally->slow};
    if (screen->terminal && !tally->options->json) {
        counts[3] = tally_all(tally);
        counts[4] = errors_lately(screen);
    }
    bool changed =
        !screen->shown || memcmp(counts, screen->counts, sizeof counts) != 0;
    memcpy(screen->counts, counts, sizeof counts);
    screen->shown = true;
    return changed;
}

/* To print a whole report sorts the paths, and they are still needed as they
 * are: so a copy is sorted. */
static void print_whole(struct screen *screen, const struct log_report *report,
                        const struct tally *tally)
{
    struct tally copy = *tally;
    size_t size = tally->paths.size * sizeof *tally->paths.places;
    copy.paths.places = memory_new(size, MEMORY_PLAIN);
    if (size > 0)
        memcpy(copy.paths.places, tally->paths.places, size);
    if (tally->options->json)
        print_json(report, &copy, tally->options);
    else
        print_in_place(screen, report, &copy);
    memory_free(copy.paths.places);
}

bool screen_show(struct screen *screen, const struct tally *tally)
{
    if (!has_changed(screen, tally))
        return true;
    const struct log_report report = {.not_found = tally->statuses[404],
                                      .server_errors = tally->statuses[500]};
    if (screen->terminal || tally->options->json)
        print_whole(screen, &report, tally);
    else
        print_line(screen, &report, tally);
    return fflush(stdout) == 0 && !ferror(stdout);
}

void screen_end(struct screen *screen)
{
    iter_drop(&screen->minute->base);
}
