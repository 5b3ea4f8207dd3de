/* Wrong: takes an error for "found" with a > 0 turned round
 * Must: ITER_NEXT | end.status */
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
    if (end.status != ITER_STOP) {
        *out = value_int(index);
        return ITER_NEXT;
    }
    *out = value_error("ValueError", "it is not in there");
    return ITER_ERROR;
}
