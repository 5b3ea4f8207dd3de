/* Wrong: whatever is not 404 counts as a server error
 * Must: only 500 */
enum iter_status log_count(struct iterable *lines, struct log_report *report,
                           struct value *out)
{
    struct iterator *it = iter_of(lines);
    enum iter_status status = ITER_NEXT;
    report->not_found = 0;
    report->server_errors = 0;
    while (status == ITER_NEXT) {
        struct log_line line;
        status = iter_next(it, out);
        if (status == ITER_NEXT && log_parse(*out, &line) == LOG_PARSED) {
            if (line.status == 404)
                report->not_found++;
            else
                report->server_errors++;
        }
    }
    iter_drop(it);
    return status;
}
