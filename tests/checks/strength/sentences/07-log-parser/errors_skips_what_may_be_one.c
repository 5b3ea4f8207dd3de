/* Wrong: the quick look is turned round: what may be an error is left out
 * Must: log_may_be_error
 * Never: log_parse() refuses */
static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *errors = (struct log_errors *)self;
    struct log_line fields;
    for (;;) {
        enum iter_status status = iter_next(errors->lines, out);
        if (status != ITER_NEXT)
            return status;
        if (log_may_be_error(*out))
            continue;
        if (log_parse(*out, &fields) != LOG_PARSED)
            continue;
        if (fields.status == 404 || fields.status == 500)
            return ITER_NEXT;
    }
}
