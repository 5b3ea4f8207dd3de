/* Wrong: *out is the item and not its index
 * Must: index goes there | the item and not | value_int(index) */
enum iter_status index_of(struct iterable *source, struct value wanted,
                          struct value *out)
{
    int64_t index = 0;
    struct loop_end end;
    FOR_EACH(item, source, end) {
        if (value_equal(item, wanted))
            break;
        index++;
    }
    *out = end.value;
    if (end.status == ITER_STOP) {
        *out = value_error("ValueError", "it is not in there");
        return ITER_ERROR;
    }
    return end.status;
}
