/* Wrong: the comparison is returned
 * Must: comparison | ITER_NEXT | status */
static enum iter_status slow_requests_next(struct iterator *self,
                                           struct value *out)
{
    struct slow_requests *slow = (struct slow_requests *)self;
    struct log_line fields;
    enum iter_status status = iter_next(slow->lines, out);
    if (status != ITER_NEXT)
        return status;
    log_parse(*out, &fields);
    const char *end = fields.rest.bytes + fields.rest.size, *start = end;
    while (start > fields.rest.bytes && start[-1] != ' ')
        start--;
    struct slice last = {.bytes = start, .size = (size_t)(end - start)};
    return log_number(last) >= slow->limit;
}
