/* Wrong: swaps the two counts
 * Must: mixed up */
enum iter_status log_count(struct iterable *lines, struct log_report *report,
                           struct value *out)
{
    struct log_line fields;
    struct loop_end end = {.status = ITER_STOP};
    report->not_found = 0;
    report->server_errors = 0;
    FOR_EACH(line, lines, end) {
        if (log_parse(line, &fields) != LOG_PARSED)
            continue;
        switch (fields.status) {
        case 404:
            report->server_errors++;
            break;
        case 500:
            report->not_found++;
            break;
        }
    }
    *out = end.value;
    return end.status;
}
