/* Wrong: counts each pair in one order only
 * Must: both orders | in one order | from its beginning */
int64_t equal_pairs(struct iterable *items)
{
    int64_t equal = 0, i = 0;
    struct loop_end outer, inner = {.status = ITER_STOP};
    FOR_EACH(a, items, outer) {
        int64_t j = 0;
        FOR_EACH(b, items, inner)
            if (j++ >= i)
                equal += value_equal(a, b);
        i++;
        if (inner.status == ITER_ERROR)
            return -1;
    }
    return outer.status == ITER_ERROR ? -1 : equal;
}
