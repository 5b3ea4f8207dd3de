/* Wrong: not found gives the length as an index
 * Must: ValueError */
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
    *out = end.status == ITER_ERROR ? end.value : value_int(index);
    return end.status == ITER_ERROR ? ITER_ERROR : ITER_NEXT;
}
