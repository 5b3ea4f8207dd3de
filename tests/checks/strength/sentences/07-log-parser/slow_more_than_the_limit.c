/* Wrong: the limit itself is left out
 * Must: limit or longer */
static enum iter_status slow_requests_next(struct iterator *self,
                                           struct value *out)
{
    struct slow_requests *me = (struct slow_requests *)self;
    struct log_line fields;
    enum iter_status status;
    while ((status = iter_next(me->lines, out)) == ITER_NEXT) {
        if (log_parse(*out, &fields) != LOG_PARSED)
            continue;
        size_t at = fields.rest.size;
        while (at > 0 && fields.rest.bytes[at - 1] != ' ')
            at--;
        struct slice last = {fields.rest.bytes + at, fields.rest.size - at};
        if (log_number(last) <= me->limit)
            continue;
        return ITER_NEXT;
    }
    return status;
}
