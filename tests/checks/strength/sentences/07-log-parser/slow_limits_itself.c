/* Wrong: sets the limit to the slowest so far
 * Must: limit */
static enum iter_status slow_requests_next(struct iterator *self,
                                           struct value *out)
{
    struct slow_requests *slow = (struct slow_requests *)self;
    struct log_line fields;
    enum iter_status status;
    while ((status = iter_next(slow->lines, out)) == ITER_NEXT) {
        if (log_parse(*out, &fields) != LOG_PARSED)
            continue;
        const char *end = fields.rest.bytes + fields.rest.size, *start = end;
        while (start > fields.rest.bytes && start[-1] != ' ')
            start--;
        struct slice last = {.bytes = start, .size = (size_t)(end - start)};
        int64_t took = log_number(last);
        if (took >= slow->limit) {
            slow->limit = took;
            return ITER_NEXT;
        }
    }
    return status;
}
