/* Wrong: takes the last byte only for the duration
 * Must: last field | last space | whole number */
static enum iter_status slow_requests_next(struct iterator *self,
                                           struct value *out)
{
    struct slow_requests *slow = (struct slow_requests *)self;
    struct log_line fields;
    enum iter_status status;
    while ((status = iter_next(slow->lines, out)) == ITER_NEXT) {
        if (log_parse(*out, &fields) != LOG_PARSED || fields.rest.size == 0)
            continue;
        int64_t took = fields.rest.bytes[fields.rest.size - 1] - '0';
        if (took >= slow->limit)
            return ITER_NEXT;
    }
    return status;
}
