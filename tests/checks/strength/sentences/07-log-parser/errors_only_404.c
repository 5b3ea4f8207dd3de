/* Wrong: forgets 500
 * Must: status 500 are left out */
static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *me = (struct log_errors *)self;
    struct log_line fields;
    enum iter_status status = iter_next(me->lines, out);
    while (status == ITER_NEXT) {
        if (log_parse(*out, &fields) == LOG_PARSED && fields.status == 404)
            break;
        status = iter_next(me->lines, out);
    }
    return status;
}
