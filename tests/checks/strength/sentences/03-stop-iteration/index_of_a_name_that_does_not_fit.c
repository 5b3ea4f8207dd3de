/* Wrong: the exception is called KeyError
 * Must: ValueError | IndexError is what
 * May: The error says */
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
    *out = end.value;
    if (end.status == ITER_STOP)
        *out = value_error("KeyError", "it is not in there");
    return ITER_ERROR;
}
