/* Wrong: takes all from 400 to 599
 * Must: these two only | 404 and 500 alone */
static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *me = (struct log_errors *)self;
    struct log_line fields;
    for (;;) {
        enum iter_status status = iter_next(me->lines, out);
        if (status != ITER_NEXT)
            return status;
        if (log_parse(*out, &fields) != LOG_PARSED)
            continue;
        if (fields.status >= 400 && fields.status < 600)
            return ITER_NEXT;
    }
}
