/* Wrong: hands out the lines that are no errors
 * Must: turned round | wrong way round | only 404 and 500 | other status */
static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *errors = (struct log_errors *)self;
    struct log_line fields;
    enum iter_status status;
    while ((status = iter_next(errors->lines, out)) == ITER_NEXT) {
        if (log_parse(*out, &fields) == LOG_PARSED && fields.status != 404 &&
            fields.status != 500)
            return ITER_NEXT;
    }
    return status;
}
