/* Wrong: only the stop is looked for: an error is parsed like a line
 * Must: error ... passed on
 * May: must be a string */
static bool is_error_line(struct value line)
{
    struct log_line f;
    if (log_parse(line, &f) != LOG_PARSED)
        return false;
    return f.status == 404 || f.status == 500;
}

static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *e = (struct log_errors *)self;
    while (true) {
        enum iter_status s = iter_next(e->lines, out);
        if (s == ITER_STOP)
            break;
        if (is_error_line(*out))
            return ITER_NEXT;
    }
    return ITER_STOP;
}
