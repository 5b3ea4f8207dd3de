/* Wrong: returns -1 whenever the outer loop has not been left by break
 * Must: ITER_STOP | only ITER_ERROR */
int64_t equal_pairs(struct iterable *items)
{
    int64_t equal = 0;
    struct loop_end outer, inner = {.status = ITER_STOP};
    FOR_EACH(a, items, outer) {
        FOR_EACH(b, items, inner)
            equal += value_equal(a, b);
    }
    if (outer.status != ITER_NEXT)
        return -1;
    return equal;
}
