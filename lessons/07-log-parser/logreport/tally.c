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
    *tally = (struct tally){.count_paths = options->top > 0};
    if (options->slow < 0)
        return;
    struct iterator *feed = iter_new(sizeof(struct feed), &slots);
    tally->feed = feed;
    tally->filter = slow_requests(ITERABLE(feed), options->slow * 1000);
}

/* Counts a line. Is it an error? */
static bool count(struct tally *tally, struct value line)
{
    struct log_line fields;
    enum log_step step = log_parse(line, &fields);
    tally->steps[step]++;
    if (step != LOG_PARSED)
        return false;
    tally->statuses[fields.status]++;
    if (tally->count_paths)
        paths_add(&tally->paths, path_of_request(fields.request));
    if (tally->filter)
        tally->slow += lets_through(tally, line);
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
    while ((status = iter_next(lines->source, out)) == ITER_NEXT)
        if (count(lines->tally, *out))
            break;
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
    for (int step = 0; step < LOG_STEPS; step++)
        all += tally->steps[step];
    return all;
}

int64_t tally_malformed(const struct tally *tally)
{
    return tally_all(tally) - tally->steps[LOG_PARSED] -
           tally->steps[LOG_BLANK];
}

void tally_end(struct tally *tally)
{
    iter_drop(tally->filter);
    iter_drop(tally->feed);
    paths_free(&tally->paths);
}
