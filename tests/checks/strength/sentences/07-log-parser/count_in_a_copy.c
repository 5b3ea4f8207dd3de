/* Wrong: counts in a copy of the report, which nobody gets
 * Must: report itself
 * Never: garbage */
enum iter_status log_count(struct iterable *lines, struct log_report *report,
                           struct value *out)
{
    struct log_report result = *report;
    struct loop_end end;
    result.not_found = 0;
    result.server_errors = 0;
    FOR_EACH(line, lines, end) {
        struct log_line fields;
        if (log_parse(line, &fields) == LOG_PARSED) {
            if (fields.status == 404) {
                result.not_found++;
            } else if (fields.status == 500) {
                result.server_errors++;
            }
        }
    }
    *out = end.value;
    return end.status;
}
