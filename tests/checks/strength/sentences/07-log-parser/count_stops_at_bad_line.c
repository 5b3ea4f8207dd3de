/* Wrong: returns at a line that can't be parsed
 * Must: go on | left out */
enum iter_status log_count(struct iterable *lines, struct log_report *report,
                           struct value *out)
{
    struct log_line fields;
    struct loop_end end = {.status = ITER_STOP};
    report->not_found = 0;
    report->server_errors = 0;
    FOR_EACH(line, lines, end) {
        if (log_parse(line, &fields) != LOG_PARSED)
            return ITER_STOP;
        if (fields.status == 404)
            report->not_found++;
        if (fields.status == 500)
            report->server_errors++;
    }
    *out = end.value;
    return end.status;
}
