/* Wrong: breaks off the inner walk at the first that is equal
 * Must: break | first that is equal | at most one */
int64_t equal_pairs(struct iterable *items)
{
    int64_t equal = 0;
    struct loop_end outer, inner = {.status = ITER_STOP};
    FOR_EACH(a, items, outer) {
        FOR_EACH(b, items, inner) {
            if (value_equal(a, b)) {
                equal++;
                break;
            }
        }
        if (inner.status == ITER_ERROR)
            return -1;
    }
    return outer.status == ITER_ERROR ? -1 : equal;
}
