/* Wrong: a plain text in place of the error value
 * Must: value_error */
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
    if (end.status == ITER_NEXT) {
        *out = value_int(index);
        return ITER_NEXT;
    }
    if (end.status == ITER_ERROR) {
        *out = end.value;
        return ITER_ERROR;
    }
    *out = value_str("ValueError");
    return ITER_ERROR;
}
