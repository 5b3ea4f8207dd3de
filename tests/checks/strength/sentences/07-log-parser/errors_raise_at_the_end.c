/* Wrong: no more errors is an error of its own
 * Must: pass on | ITER_STOP | a stop */
static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *errors = (struct log_errors *)self;
    struct log_line fields;
    while (iter_next(errors->lines, out) == ITER_NEXT) {
        if (log_parse(*out, &fields) == LOG_PARSED &&
            (fields.status == 404 || fields.status == 500))
            return ITER_NEXT;
    }
    *out = value_error("StopIteration", "");
    return ITER_ERROR;
}
