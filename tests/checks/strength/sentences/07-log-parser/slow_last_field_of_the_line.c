/* Wrong: searches the whole line, not fields.rest: the size is taken for the
 * duration where there is none
 * Must: size
 * Never: space */
static enum iter_status slow_requests_next(struct iterator *self,
                                           struct value *out)
{
    struct slow_requests *slow = (struct slow_requests *)self;
    struct log_line fields;
    enum iter_status status = iter_next(slow->lines, out);
    while (status == ITER_NEXT) {
        if (log_parse(*out, &fields) == LOG_PARSED) {
            struct slice line = slice_of(*out);
            size_t i = line.size;
            while (i > 0 && line.bytes[i - 1] != ' ')
                i--;
            struct slice field = {line.bytes + i, line.size - i};
            int64_t took = log_number(field);
            if (took >= 0 && took >= slow->limit)
                return ITER_NEXT;
        }
        status = iter_next(slow->lines, out);
    }
    return status;
}
