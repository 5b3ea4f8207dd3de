/* Wrong: asks for one line to look at and for another to hand out
 * Must: is lost | next line | twice */
static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *errors = (struct log_errors *)self;
    struct log_line fields;
    struct value line;
    enum iter_status status;
    while ((status = iter_next(errors->lines, &line)) == ITER_NEXT) {
        if (log_parse(line, &fields) == LOG_PARSED &&
            (fields.status == 404 || fields.status == 500))
            return iter_next(errors->lines, out);
    }
    *out = line;
    return status;
}
