/* Wrong: begins at -1 and adds after the comparison
 * Must: one too low | begin at 0 | first item stands at index 0 */
enum iter_status index_of(struct iterable *source, struct value wanted,
                          struct value *out)
{
    int64_t index = -1;
    struct loop_end end;
    FOR_EACH(item, source, end) {
        if (value_equal(item, wanted))
            break;
        index++;
    }
    if (end.status == ITER_STOP) {
        *out = value_error("ValueError", "not there");
        return ITER_ERROR;
    }
    *out = end.status == ITER_NEXT ? value_int(index) : end.value;
    return end.status;
}
