/* Every line takes the way that it takes without --follow. Only what comes in
 * front is lesson 8's: follow() reads and waits, whole_lines() holds half lines
 * back. And at the end, last_minute() is sent the time of each error. */
#include "live.h"

#include "../print.h"
#include "live_logs.h"
#include "log_seconds.h"
#include "screen.h"
#include "tails.h"

#include "memory.h"

#include <stdio.h>
#include <string.h>

/* What was said of a log: each of these once, and the lines again in the end,
 * if there are more by then. */
struct told {
    bool missing;  /* that it is not there */
    bool lines;    /* that some lines could not be read */
    int64_t count; /* how many those were */
};

/* What is followed. */
struct live {
    struct tally *tally;
    struct tails *tails;
    struct seen *seen;    /* of each log */
    struct told *told;    /* of each log */
    struct screen screen; /* what is shown */
};

static void tell_of_lines(struct live *live, int log)
{
    const struct seen *seen = &live->seen[log];
    struct told *told = &live->told[log];
    screen_clear(&live->screen);
    seen_tell(seen, &live->tally->kept);
    told->lines = true;
    told->count = seen_unreadable(seen);
}

/* Says once of a log what is wrong with it. */
static void tell(struct live *live, int log)
{
    const struct seen *seen = &live->seen[log];
    struct told *told = &live->told[log];
    int problem = live->tails->files[log].tail->problem;
    if (problem != 0 && !told->missing) {
        screen_clear(&live->screen);
        fprintf(stderr, "logreport: %s: %s. Waiting for it.\n", seen->path,
                strerror(problem));
        told->missing = true;
    }
    if (!told->lines && (seen_unreadable(seen) > 0 || seen_nothing(seen)))
        tell_of_lines(live, log);
}

/* There is time. */
static void pause_to_show(void *told)
{
    struct live *live = told;
    for (int log = 0; log < live->tails->count; log++)
        tell(live, log);
    if (!screen_show(&live->screen, live->tally))
        watch_end();
}

/* An iterator that passes on what it gets, and looks at it. */
struct look {
    struct iterator base;
    struct iterator *source;
    struct live *live;
    void (*at)(struct live *live, struct value line);
};

static enum iter_status look_next(struct iterator *self, struct value *out)
{
    struct look *look = (struct look *)self;
    enum iter_status status = iter_next(look->source, out);
    if (status == ITER_NEXT)
        look->at(look->live, *out);
    return status;
}

static void look_finalize(struct iterator *self)
{
    iter_drop(((struct look *)self)->source);
}

/* `source` is held by this one from now on, and no longer by the caller. */
static struct iterator *look_at(struct iterator *source, struct live *live,
                                void (*at)(struct live *live,
                                           struct value line))
{
    static const struct iter_slots slots = {.name = "look",
                                            .iter = iter_self,
                                            .next = look_next,
                                            .finalize = look_finalize};
    struct look *look = iter_new(sizeof *look, &slots);
    look->source = source;
    look->live = live;
    look->at = at;
    return &look->base;
}

/* A line is one of the log that was read last: there is never part of another
 * in the buffer, see tails.h. */
static void find_log(struct live *live, struct value line)
{
    (void)line;
    live->tally->log = &live->seen[live->tails->current];
}

static void note_time(struct live *live, struct value line)
{
    struct log_line fields;
    if (log_parse(line, &fields) == LOG_PARSED)
        screen_note(&live->screen, log_seconds(fields.time));
}

/* `source` is let go of. */
static struct iterator *only(struct iterator *source, struct iterator *filter)
{
    iter_drop(source);
    return filter;
}

static enum iter_status walk(struct live *live, struct log_report *report,
                             struct value *error)
{
    struct iterator *lines = &follow(&live->tails->base)->base;
    lines = only(lines, whole_lines(ITERABLE(lines)));
    lines = look_at(lines, live, find_log);
    lines = only(lines, tally_lines(lines, live->tally));
    lines = only(lines, log_errors(ITERABLE(lines)));
    lines = look_at(lines, live, note_time);
    enum iter_status status = log_count(ITERABLE(lines), report, error);
    iter_drop(lines);
    return status;
}

enum iter_status follow_logs(struct tally *tally, struct log_report *report,
                             struct value *error)
{
    const struct options *options = tally->options;
    int count = options->file_count;
    struct live live = {.tally = tally};
    live.seen = memory_new((size_t)count * sizeof *live.seen, MEMORY_PLAIN);
    live.told = memory_new((size_t)count * sizeof *live.told, MEMORY_PLAIN);
    for (int log = 0; log < count; log++)
        live.seen[log].path = options->files[log];
    live.tails =
        tails_new((const char *const *)options->files, count, options->poll);
    live.tails->pause = pause_to_show;
    live.tails->told = &live;
    screen_begin(&live.screen);
    enum iter_status status = walk(&live, report, error);
    screen_clear(&live.screen);
    screen_end(&live.screen);
    for (int log = 0; log < count; log++) {
        if (!live.told[log].lines ||
            live.told[log].count < seen_unreadable(&live.seen[log]))
            tell_of_lines(&live, log);
        tally->nothing_read |= seen_nothing(&live.seen[log]);
    }
    tails_free(live.tails);
    memory_free(live.seen);
    memory_free(live.told);
    return status;
}
