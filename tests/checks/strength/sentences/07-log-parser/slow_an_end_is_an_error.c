/* Wrong: the end of the lines becomes an error
 * Must: passed on | ITER_STOP | no error */
static enum iter_status slow_requests_next(struct iterator *self,
                                           struct value *out)
{
    struct slow_requests *slow = (struct slow_requests *)self;
    struct log_line fields;
    while (iter_next(slow->lines, out) == ITER_NEXT) {
        if (log_parse(*out, &fields) != LOG_PARSED)
            continue;
        const char *end = fields.rest.bytes + fields.rest.size, *start = end;
        while (start > fields.rest.bytes && start[-1] != ' ')
            start--;
        struct slice last = {.bytes = start, .size = (size_t)(end - start)};
        if (log_number(last) >= slow->limit)
            return ITER_NEXT;
    }
    return ITER_ERROR;
}
