/* Wrong: *out is the sum of both counts
 * Must: value that came along | end.value | what came along */
enum iter_status log_count(struct iterable *lines, struct log_report *report,
                           struct value *out)
{
    struct log_line fields;
    struct loop_end end = {.status = ITER_STOP};
    *report = (struct log_report){.not_found = 0, .server_errors = 0};
    FOR_EACH(line, lines, end) {
        if (log_parse(line, &fields) != LOG_PARSED)
            continue;
        report->not_found += fields.status == 404;
        report->server_errors += fields.status == 500;
    }
    *out = value_int(report->not_found + report->server_errors);
    return end.status;
}
