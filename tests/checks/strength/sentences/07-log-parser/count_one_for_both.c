/* Wrong: counts both in not_found
 * Must: not_found is for | server_errors */
enum iter_status log_count(struct iterable *lines, struct log_report *report,
                           struct value *out)
{
    struct log_line fields;
    struct loop_end end = {.status = ITER_STOP};
    *report = (struct log_report){.not_found = 0, .server_errors = 0};
    FOR_EACH(line, lines, end) {
        if (log_parse(line, &fields) == LOG_PARSED &&
            (fields.status == 404 || fields.status == 500))
            report->not_found++;
    }
    *out = end.value;
    return end.status;
}
