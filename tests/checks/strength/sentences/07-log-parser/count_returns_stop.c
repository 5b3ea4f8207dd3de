/* Wrong: always returns ITER_STOP
 * Must: return end.status */
enum iter_status log_count(struct iterable *lines, struct log_report *report,
                           struct value *out)
{
    struct log_line fields;
    struct loop_end end = {.status = ITER_STOP};
    report->not_found = report->server_errors = 0;
    FOR_EACH(line, lines, end) {
        if (log_parse(line, &fields) == LOG_PARSED) {
            if (fields.status == 404)
                report->not_found += 1;
            if (fields.status == 500)
                report->server_errors += 1;
        }
    }
    *out = value_none();
    return ITER_STOP;
}
