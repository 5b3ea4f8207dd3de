/* Wrong: returns ITER_STOP at a line that can't be parsed
 * Must: go on | left out | continue */
static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *errors = (struct log_errors *)self;
    struct log_line fields;
    enum iter_status status;
    while ((status = iter_next(errors->lines, out)) == ITER_NEXT) {
        if (log_parse(*out, &fields) != LOG_PARSED)
            return ITER_STOP;
        if (fields.status == 404 || fields.status == 500)
            return ITER_NEXT;
    }
    return status;
}
