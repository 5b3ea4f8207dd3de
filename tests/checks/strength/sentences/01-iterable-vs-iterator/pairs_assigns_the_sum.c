/* Wrong: stores the last comparison in place of adding it
 * Must: add it up | += */
int64_t equal_pairs(struct iterable *items)
{
    int64_t result = 0;
    struct loop_end outer, inner = {.status = ITER_STOP};
    FOR_EACH(x, items, outer) {
        FOR_EACH(y, items, inner) {
            result = value_equal(x, y);
        }
        if (inner.status == ITER_ERROR)
            return -1;
    }
    if (outer.status == ITER_ERROR)
        return -1;
    return result;
}
