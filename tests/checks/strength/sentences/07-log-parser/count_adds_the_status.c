/* Wrong: adds the status to the count
 * Must: add one | add 1 | count lines */
enum iter_status log_count(struct iterable *lines, struct log_report *report,
                           struct value *out)
{
    struct log_line fields;
    struct loop_end end = {.status = ITER_STOP};
    *report = (struct log_report){.not_found = 0, .server_errors = 0};
    FOR_EACH(line, lines, end) {
        if (log_parse(line, &fields) != LOG_PARSED)
            continue;
        if (fields.status == 404)
            report->not_found += fields.status;
        if (fields.status == 500)
            report->server_errors += fields.status;
    }
    *out = end.value;
    return end.status;
}
