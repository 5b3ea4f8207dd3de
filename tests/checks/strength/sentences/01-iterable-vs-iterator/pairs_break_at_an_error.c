/* Wrong: an error of the inner walk only breaks the outer loop
 * Must: inner walk | inner loop */
int64_t equal_pairs(struct iterable *items)
{
    int64_t equal = 0;
    struct loop_end outer, inner = {.status = ITER_STOP};
    FOR_EACH(a, items, outer) {
        FOR_EACH(b, items, inner)
            equal += value_equal(a, b);
        if (inner.status == ITER_ERROR)
            break;
    }
    return outer.status == ITER_ERROR ? -1 : equal;
}
