/* Wrong: compares the addresses of the loop variables
 * Must: address | value_equal */
int64_t equal_pairs(struct iterable *items)
{
    int64_t n = 0;
    struct loop_end end, inner = {.status = ITER_STOP};
    FOR_EACH(a, items, end) {
        FOR_EACH(b, items, inner) {
            if (&a == &b)
                n++;
        }
        if (inner.status == ITER_ERROR)
            return -1;
    }
    return end.status == ITER_ERROR ? -1 : n;
}
