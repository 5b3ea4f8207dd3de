/* 1 */
static enum iter_status log_lines_body(struct generator *self)
{
    struct log_lines *frame = (struct log_lines *)self;
    GEN_BEGIN(self);
    frame->reader = block_open(frame->input);
    for (;;) {
        frame->status = block_line(frame->reader, &frame->line);
        if (frame->status == ITER_ERROR)
            GEN_RAISE(self, block_error(frame->reader));
        if (frame->status == ITER_STOP)
            break;
        size_t size = frame->line.size;
        if (size > 0 && frame->line.bytes[size - 1] == '\r')
            frame->line.size = size - 1;
        GEN_YIELD(self, slice_value(frame->line));
    }
    GEN_FINALLY(self);
    block_close(frame->reader);

    GEN_END(self);
}

/* 1 */
static struct slice without_return(struct slice line)
{
    if (line.size > 0 && line.bytes[line.size - 1] == '\r')
        line.size--;
    return line;
}

static enum iter_status log_lines_body(struct generator *self)
{
    struct log_lines *frame = (struct log_lines *)self;
    GEN_BEGIN(self);
    frame->reader = block_open(frame->input);
    frame->status = block_line(frame->reader, &frame->line);
    while (frame->status == ITER_NEXT) {
        GEN_YIELD(self, slice_value(without_return(frame->line)));
        frame->status = block_line(frame->reader, &frame->line);
    }
    if (frame->status == ITER_ERROR)
        GEN_RAISE(self, block_error(frame->reader));
    GEN_FINALLY(self);
    block_close(frame->reader);

    GEN_END(self);
}

/* 4 */
static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *errors = (struct log_errors *)self;
    struct log_line fields;
    for (;;) {
        enum iter_status status = iter_next(errors->lines, out);
        if (status != ITER_NEXT)
            return status;
        if (!log_may_be_error(*out))
            continue;
        if (log_parse(*out, &fields) != LOG_PARSED)
            continue;
        if (fields.status == 404 || fields.status == 500)
            return ITER_NEXT;
    }
}

/* 4 */
static bool is_error(struct value line)
{
    struct log_line fields;
    if (!log_may_be_error(line) || log_parse(line, &fields) != LOG_PARSED)
        return false;
    return fields.status == 404 || fields.status == 500;
}

static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *errors = (struct log_errors *)self;
    enum iter_status status = iter_next(errors->lines, out);
    while (status == ITER_NEXT && !is_error(*out))
        status = iter_next(errors->lines, out);
    return status;
}

/* 4 */
static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *errors = (struct log_errors *)self;
    struct log_line fields;
    enum iter_status status;
    do {
        status = iter_next(errors->lines, out);
        if (status == ITER_NEXT && log_may_be_error(*out)) {
            enum log_step step = log_parse(*out, &fields);
            if (step == LOG_PARSED &&
                (fields.status == 500 || fields.status == 404))
                return ITER_NEXT;
        }
    } while (status == ITER_NEXT);
    return status;
}

/* 5 */
enum iter_status log_count(struct iterable *lines, struct log_report *report,
                           struct value *out)
{
    struct log_line fields;
    struct loop_end end = {.status = ITER_STOP};
    report->not_found = 0;
    report->server_errors = 0;
    FOR_EACH(line, lines, end) {
        if (log_parse(line, &fields) == LOG_PARSED) {
            if (fields.status == 404)
                report->not_found++;
            else if (fields.status == 500)
                report->server_errors++;
        }
    }
    *out = end.value;
    return end.status;
}

/* 5 */
enum iter_status log_count(struct iterable *lines, struct log_report *report,
                           struct value *out)
{
    struct log_line fields;
    struct loop_end end = {.status = ITER_STOP};
    int64_t missing = 0, failed = 0;
    FOR_EACH(line, lines, end) {
        if (log_parse(line, &fields) != LOG_PARSED)
            continue;
        if (fields.status == 404)
            missing++;
        if (fields.status == 500)
            failed++;
    }
    report->not_found = missing;
    report->server_errors = failed;
    *out = end.value;
    return end.status;
}

/* 5 */
enum iter_status log_count(struct iterable *lines, struct log_report *report,
                           struct value *out)
{
    struct log_line fields;
    struct iterator *it = iter_of(lines);
    enum iter_status status;
    report->server_errors = 0;
    report->not_found = 0;
    while ((status = iter_next(it, out)) == ITER_NEXT) {
        if (log_parse(*out, &fields) != LOG_PARSED)
            continue;
        switch (fields.status) {
        case 404:
            report->not_found++;
            break;
        case 500:
            report->server_errors++;
            break;
        default:
            break;
        }
    }
    iter_drop(it);
    return status;
}

/* 6 */
static struct slice last_field(struct slice rest)
{
    size_t start = rest.size;
    while (start > 0 && rest.bytes[start - 1] != ' ')
        start--;
    struct slice last = {.bytes = rest.bytes + start,
                         .size = rest.size - start};
    return last;
}

static enum iter_status slow_requests_next(struct iterator *self,
                                           struct value *out)
{
    struct slow_requests *slow = (struct slow_requests *)self;
    struct log_line fields;
    for (;;) {
        enum iter_status status = iter_next(slow->lines, out);
        if (status != ITER_NEXT)
            return status;
        if (log_parse(*out, &fields) == LOG_PARSED &&
            log_number(last_field(fields.rest)) >= slow->limit)
            return ITER_NEXT;
    }
}

/* 6 */
static enum iter_status slow_requests_next(struct iterator *self,
                                           struct value *out)
{
    struct slow_requests *slow = (struct slow_requests *)self;
    struct log_line fields;
    enum iter_status status = iter_next(slow->lines, out);
    for (; status == ITER_NEXT; status = iter_next(slow->lines, out)) {
        if (log_parse(*out, &fields) != LOG_PARSED)
            continue;
        struct slice field = fields.rest;
        for (size_t i = 0; i < fields.rest.size; i++)
            if (fields.rest.bytes[i] == ' ') {
                field.bytes = fields.rest.bytes + i + 1;
                field.size = fields.rest.size - i - 1;
            }
        int64_t took = log_number(field);
        if (took >= slow->limit)
            return ITER_NEXT;
    }
    return status;
}
