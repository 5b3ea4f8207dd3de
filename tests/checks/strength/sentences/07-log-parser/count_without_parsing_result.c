/* Wrong: counts what could not be parsed
 * Must: LOG_PARSED */
enum iter_status log_count(struct iterable *lines, struct log_report *report,
                           struct value *out)
{
    struct log_line fields;
    struct loop_end end = {.status = ITER_STOP};
    report->not_found = report->server_errors = 0;
    FOR_EACH(line, lines, end) {
        log_parse(line, &fields);
        if (fields.status == 404)
            report->not_found++;
        else if (fields.status == 500)
            report->server_errors++;
    }
    *out = end.value;
    return end.status;
}
