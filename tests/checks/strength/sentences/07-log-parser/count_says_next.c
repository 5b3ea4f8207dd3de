/* Wrong: returns ITER_NEXT when all went well
 * Must: how the walk ended | ITER_STOP | end.status */
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
    *out = end.value;
    return end.status == ITER_ERROR ? ITER_ERROR : ITER_NEXT;
}
