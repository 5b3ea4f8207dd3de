/* Wrong: does not break, so the last index is found
 * Must: break | first | goes on */
enum iter_status index_of(struct iterable *source, struct value wanted,
                          struct value *out)
{
    int64_t index = 0, found = -1;
    struct loop_end end;
    FOR_EACH(item, source, end) {
        if (value_equal(item, wanted))
            found = index;
        index++;
    }
    if (end.status == ITER_ERROR) {
        *out = end.value;
        return ITER_ERROR;
    }
    if (found == -1) {
        *out = value_error("ValueError", "there is no such item");
        return ITER_ERROR;
    }
    *out = value_int(found);
    return ITER_NEXT;
}
