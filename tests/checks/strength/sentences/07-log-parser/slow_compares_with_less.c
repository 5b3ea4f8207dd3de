/* Wrong: hands out the fast ones
 * Must: wrong way round */
static enum iter_status slow_requests_next(struct iterator *self,
                                           struct value *out)
{
    struct slow_requests *me = (struct slow_requests *)self;
    struct log_line fields;
    for (;;) {
        enum iter_status status = iter_next(me->lines, out);
        if (status != ITER_NEXT)
            return status;
        if (log_parse(*out, &fields) != LOG_PARSED)
            continue;
        const char *end = fields.rest.bytes + fields.rest.size;
        const char *start = end;
        while (start > fields.rest.bytes && start[-1] != ' ')
            start--;
        struct slice last = {.bytes = start, .size = (size_t)(end - start)};
        if (log_number(last) <= me->limit)
            return ITER_NEXT;
    }
}
