#include "tally.h"

#include "../log_parser.h"

/* Hands out a single line whenever it is given one, and has none the rest of
 * the time. This is how a filter is asked about one line. */
struct feed {
    struct iterator base;
    struct value line;
    bool full;
};

static enum iter_status feed_next(struct iterator *self, struct value *out)
{
    struct feed *feed = (struct feed *)self;
    if (!feed->full) {
        /* As Python's non-blocking files say it. */
        *out = value_error("BlockingIOError", "no line yet");
        return ITER_ERROR;
    }
    feed->full = false;
    *out = feed->line;
    return ITER_NEXT;
}

static bool lets_through(struct tally *tally, struct value line)
{
    struct feed *feed = (struct feed *)tally->feed;
    struct value item;
    feed->line = line;
    feed->full = true;
    bool through = iter_next(tally->filter, &item) == ITER_NEXT;
    feed->full = false;
    return through;
}

void tally_begin(struct tally *tally, const struct options *options)
{
    static const struct iter_slots slots = {
        .name = "feed", .iter = iter_self, .next = feed_next};
    *tally = (struct tally){.options = options,
                            .reader = {.format = options->format},
                            .kept = {.most = options->invalid}};
    tally->log = &tally->one;
    if (options->slow < 0)
        return;
    struct iterator *feed = iter_new(sizeof(struct feed), &slots);
    tally->feed = feed;
    tally->filter = slow_requests(ITERABLE(feed), options->slow);
}

/* A line that could not be read, or is none that has to be. */
static void note(struct tally *tally, struct value line, int step)
{
    if (step == LOG_BLANK)
        return;
    seen_note(tally->log, line, step, tally->options->format, &tally->kept);
    const struct foreign *foreign = tally->log->foreign;
    if (foreign && foreign->certain && seen_nothing(tally->log))
        tally->stopped = true;
}

static void count_duration(struct tally *tally, struct value line,
                           const struct log_line *fields)
{
    int64_t duration = slow_duration(fields, &tally->options->slow_field);
    struct slice fed =
        slow_line(slice_of(line), fields, duration, &tally->slow_text);
    tally->durations += duration >= 0;
    tally->slow += lets_through(tally, slice_value(fed));
}

/* Counts a line, which becomes one that log_parse() reads. Is it an error? */
static bool count(struct tally *tally, struct value *line)
{
    struct log_line fields;
    int step = format_read(&tally->reader, line, &fields);
    tally->steps[step]++;
    tally->log->lines++;
    tally->log->steps[step]++;
    if (step != LOG_PARSED) {
        note(tally, *line, step);
        return false;
    }
    tally->statuses[fields.status]++;
    if (tally->options->top > 0)
        paths_add(&tally->paths, path_of_request(fields.request));
    if (tally->filter)
        count_duration(tally, *line, &fields);
    return fields.status == 404 || fields.status == 500;
}

struct tally_lines {
    struct iterator base;
    struct iterator *source;
    struct tally *tally;
};

static enum iter_status tally_lines_next(struct iterator *self,
                                         struct value *out)
{
    struct tally_lines *lines = (struct tally_lines *)self;
    enum iter_status status;
    while ((status = iter_next(lines->source, out)) == ITER_NEXT) {
        if (count(lines->tally, out))
            break;
        if (lines->tally->stopped) {
            *out = value_none();
            return ITER_STOP;
        }
    }
    return status;
}

static void tally_lines_finalize(struct iterator *self)
{
    iter_drop(((struct tally_lines *)self)->source);
}

struct iterator *tally_lines(struct iterator *source, struct tally *tally)
{
    static const struct iter_slots slots = {.name = "tally_lines",
                                            .iter = iter_self,
                                            .next = tally_lines_next,
                                            .finalize = tally_lines_finalize};
    struct tally_lines *lines = iter_new(sizeof *lines, &slots);
    lines->source = iter_of(source);
    lines->tally = tally;
    return &lines->base;
}

int64_t tally_all(const struct tally *tally)
{
    int64_t all = 0;
    for (int step = 0; step <= LOG_STEPS; step++)
        all += tally->steps[step];
    return all;
}

int64_t tally_malformed(const struct tally *tally)
{
    return tally_all(tally) - tally->steps[LOG_PARSED] -
           tally->steps[LOG_BLANK] - tally->steps[LOG_OTHER];
}

void tally_end(struct tally *tally)
{
    iter_drop(tally->filter);
    iter_drop(tally->feed);
    paths_free(&tally->paths);
    unreadables_free(&tally->kept);
    format_reader_free(&tally->reader);
    text_free(&tally->slow_text);
}
