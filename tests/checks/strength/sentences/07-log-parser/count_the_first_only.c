/* Wrong: leaves the loop at the first error line
 * Must: break | first | goes on | go on */
enum iter_status log_count(struct iterable *lines, struct log_report *report,
                           struct value *out)
{
    struct log_line fields;
    struct loop_end end = {.status = ITER_STOP};
    *report = (struct log_report){.not_found = 0, .server_errors = 0};
    FOR_EACH(line, lines, end) {
        if (log_parse(line, &fields) != LOG_PARSED)
            continue;
        if (fields.status == 404) {
            report->not_found++;
            break;
        }
        if (fields.status == 500) {
            report->server_errors++;
            break;
        }
    }
    *out = end.value;
    return end.status == ITER_ERROR ? ITER_ERROR : ITER_STOP;
}
