/* Wrong: takes the limit for milliseconds
 * Must: microseconds | 1000 */
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
        if (log_number(last) >= slow->limit * 1000)
            return ITER_NEXT;
    }
    return status;
}
