/* Wrong: takes 404 and everything from 500 on
 * Must: about 404 and 500 alone | only 404 and 500 | More than 404 and 500 */
static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *errors = (struct log_errors *)self;
    struct log_line fields;
    enum iter_status status;
    while ((status = iter_next(errors->lines, out)) == ITER_NEXT) {
        if (log_parse(*out, &fields) == LOG_PARSED &&
            (fields.status == 404 || fields.status >= 500))
            return ITER_NEXT;
    }
    return status;
}
