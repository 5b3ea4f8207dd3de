/* Wrong: a line that was quick enough ends the walk
 * Must: ends the walk */
static enum iter_status slow_requests_next(struct iterator *self,
                                           struct value *out)
{
    struct slow_requests *slow = (struct slow_requests *)self;
    struct log_line fields;
    enum iter_status status = iter_next(slow->lines, out);
    if (status != ITER_NEXT)
        return status;
    if (log_parse(*out, &fields) == LOG_PARSED) {
        const char *end = fields.rest.bytes + fields.rest.size;
        const char *start = end;
        while (start > fields.rest.bytes && start[-1] != ' ')
            start--;
        struct slice last = {start, (size_t)(end - start)};
        if (log_number(last) >= slow->limit)
            return ITER_NEXT;
    }
    *out = value_none();
    return ITER_STOP;
}
