/* Wrong: counts before it compares: one too high
 * Must: one too high
 * Never: ValueError */
enum iter_status index_of(struct iterable *source, struct value wanted,
                          struct value *out)
{
    struct iterator *it = iter_of(source);
    enum iter_status status;
    struct value item;
    int64_t i = 0;
    bool found = false;
    while (!found && (status = iter_next(it, &item)) == ITER_NEXT) {
        i++;
        found = value_equal(item, wanted);
    }
    iter_drop(it);
    if (found) {
        *out = value_int(i);
        return ITER_NEXT;
    }
    *out = status == ITER_ERROR ? item
                                : value_error("ValueError", "not in source");
    return ITER_ERROR;
}
