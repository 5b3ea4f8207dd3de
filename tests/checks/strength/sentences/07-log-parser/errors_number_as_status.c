/* Wrong: returns the status of the line as its own
 * Must: ITER_NEXT | status of the line */
static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *errors = (struct log_errors *)self;
    struct log_line fields;
    enum iter_status status;
    while ((status = iter_next(errors->lines, out)) == ITER_NEXT) {
        if (log_parse(*out, &fields) == LOG_PARSED &&
            (fields.status == 404 || fields.status == 500))
            return (enum iter_status)fields.status;
    }
    return status;
}
