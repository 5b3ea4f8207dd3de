/* Wrong: "is 404, or 500": a 500 alone is always true
 * Must: always true
 * Never: 500 are left out */
static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *errors = (struct log_errors *)self;
    struct log_line fields;
    for (;;) {
        enum iter_status status = iter_next(errors->lines, out);
        if (status != ITER_NEXT)
            return status;
        if (log_parse(*out, &fields) != LOG_PARSED)
            continue;
        if (fields.status == 404 || 500)
            return ITER_NEXT;
    }
}
