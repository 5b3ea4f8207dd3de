/* Wrong: atoll() takes a number out of what is none, such as 12ms, and reads
 * on where the line ends
 * Must: digits only
 * May: reads past the end */
static int64_t duration_of(struct slice rest)
{
    size_t i = rest.size;
    while (i > 0 && rest.bytes[i - 1] != ' ')
        i--;
    if (i == rest.size)
        return -1;
    return atoll(rest.bytes + i);
}

static enum iter_status slow_requests_next(struct iterator *self,
                                           struct value *out)
{
    struct slow_requests *slow = (struct slow_requests *)self;
    struct log_line fields;
    enum iter_status status;
    while ((status = iter_next(slow->lines, out)) == ITER_NEXT) {
        if (log_parse(*out, &fields) != LOG_PARSED)
            continue;
        if (duration_of(fields.rest) >= slow->limit)
            return ITER_NEXT;
    }
    return status;
}
