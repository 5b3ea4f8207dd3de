/* Wrong: compares kinds only
 * Must: value_equal */
int64_t equal_pairs(struct iterable *items)
{
    int64_t same = 0;
    struct loop_end outer, inner = {.status = ITER_STOP};
    FOR_EACH(x, items, outer) {
        FOR_EACH(y, items, inner) {
            if (x.kind == y.kind)
                same++;
        }
        if (inner.status == ITER_ERROR)
            return -1;
    }
    return outer.status == ITER_ERROR ? -1 : same;
}
