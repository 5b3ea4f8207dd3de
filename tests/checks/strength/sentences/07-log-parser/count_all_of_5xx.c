/* Wrong: counts every status from 500 on as a server error
 * Must: only 500 */
enum iter_status log_count(struct iterable *lines, struct log_report *report,
                           struct value *out)
{
    struct log_line fields;
    struct loop_end end;
    report->not_found = report->server_errors = 0;
    FOR_EACH(line, lines, end) {
        if (log_parse(line, &fields) != LOG_PARSED)
            continue;
        switch (fields.status / 100) {
        case 4:
            report->not_found += fields.status == 404;
            break;
        case 5:
            report->server_errors++;
            break;
        default:
            break;
        }
    }
    *out = end.value;
    return end.status;
}
