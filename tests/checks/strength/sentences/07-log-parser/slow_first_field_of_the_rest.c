/* Wrong: takes what stands behind the first space of the rest, not the last
 * Must: last space */
static enum iter_status slow_requests_next(struct iterator *self,
                                           struct value *out)
{
    struct slow_requests *slow = (struct slow_requests *)self;
    struct log_line fields;
    enum iter_status status;
    while ((status = iter_next(slow->lines, out)) == ITER_NEXT) {
        if (log_parse(*out, &fields) != LOG_PARSED)
            continue;
        if (fields.rest.size == 0)
            continue;
        /* the rest begins with a space */
        struct slice duration = fields.rest;
        duration.bytes++;
        duration.size--;
        if (log_number(duration) >= slow->limit)
            return ITER_NEXT;
    }
    return status;
}
