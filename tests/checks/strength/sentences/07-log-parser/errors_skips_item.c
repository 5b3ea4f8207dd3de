/* Wrong: asks twice in a round
 * Must: twice | asked for | lost */
static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *errors = (struct log_errors *)self;
    struct log_line fields;
    while (iter_next(errors->lines, out) == ITER_NEXT) {
        if (log_parse(*out, &fields) == LOG_PARSED &&
            (fields.status == 404 || fields.status == 500))
            return iter_next(errors->lines, out);
    }
    return ITER_STOP;
}
