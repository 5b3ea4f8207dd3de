#include "glance.h"

struct glance_lines {
    struct iterator base;
    struct iterator *source;
    struct glance *glance;
    struct value line; /* what was handed out last; None before that */
    int64_t counted;   /* how many errors there were by then */
};

/* Has the last line been counted, so that there is no need to look? If the
 * counts are written only in the end, it has not, and all are looked at. */
static bool was_counted(const struct glance_lines *lines)
{
    const struct log_report *report = lines->glance->report;
    return report->not_found + report->server_errors > lines->counted;
}

static bool is_readable(struct value line)
{
    struct log_line fields;
    return line.kind != VALUE_STR || log_parse(line, &fields) <= LOG_BLANK;
}

static enum iter_status glance_lines_next(struct iterator *self,
                                          struct value *out)
{
    struct glance_lines *lines = (struct glance_lines *)self;
    const struct log_report *report = lines->glance->report;
    if (!was_counted(lines) && !is_readable(lines->line)) {
        lines->glance->failed = true;
        *out = value_none();
        return ITER_STOP;
    }
    lines->counted = report->not_found + report->server_errors;
    enum iter_status status = iter_next(lines->source, out);
    lines->line = status == ITER_NEXT ? *out : value_none();
    return status;
}

static void glance_lines_finalize(struct iterator *self)
{
    iter_drop(((struct glance_lines *)self)->source);
}

struct iterator *glance_lines(struct iterator *source, struct glance *glance)
{
    static const struct iter_slots slots = {.name = "glance_lines",
                                            .iter = iter_self,
                                            .next = glance_lines_next,
                                            .finalize = glance_lines_finalize};
    struct glance_lines *lines = iter_new(sizeof *lines, &slots);
    lines->source = iter_of(source);
    lines->glance = glance;
    lines->line = value_none();
    return &lines->base;
}
