/* Wrong: searches the text for " 404 " and " 500 ", wherever they stand, as
 * if a NUL ended the line
 * Must: fields.status
 * May: reads past the end */
static bool contains(struct value line, const char *code)
{
    return strstr(line.as.text, code) != NULL;
}

static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *errors = (struct log_errors *)self;
    enum iter_status status = iter_next(errors->lines, out);
    while (status == ITER_NEXT) {
        if (contains(*out, " 404 ") || contains(*out, " 500 ")) {
            return ITER_NEXT;
        }
        status = iter_next(errors->lines, out);
    }
    return status;
}
