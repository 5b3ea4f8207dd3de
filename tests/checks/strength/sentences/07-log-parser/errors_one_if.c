/* Wrong: one if and no loop
 * Must: loop */
static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *errors = (struct log_errors *)self;
    struct log_line fields;
    enum iter_status status = iter_next(errors->lines, out);
    if (status == ITER_NEXT && log_parse(*out, &fields) == LOG_PARSED &&
        (fields.status == 404 || fields.status == 500))
        return ITER_NEXT;
    return status;
}
