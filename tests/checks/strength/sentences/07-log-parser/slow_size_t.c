/* Wrong: the search counts a size_t down below 0
 * Must: no end of its own */
static enum iter_status slow_requests_next(struct iterator *self,
                                           struct value *out)
{
    struct slow_requests *slow = (struct slow_requests *)self;
    struct log_line fields;
    enum iter_status status;
    while ((status = iter_next(slow->lines, out)) == ITER_NEXT) {
        if (log_parse(*out, &fields) != LOG_PARSED)
            continue;
        size_t i = fields.rest.size - 1;
        while (fields.rest.bytes[i] != ' ')
            i--;
        struct slice last = {.bytes = fields.rest.bytes + i + 1,
                             .size = fields.rest.size - i - 1};
        if (log_number(last) >= slow->limit)
            return ITER_NEXT;
    }
    return status;
}
