/* Wrong: leaves out the pair of an item with itself
 * Must: itself */
int64_t equal_pairs(struct iterable *items)
{
    int64_t equal = 0, i = 0;
    struct loop_end outer, inner = {.status = ITER_STOP};
    FOR_EACH(a, items, outer) {
        int64_t j = 0;
        FOR_EACH(b, items, inner) {
            if (i != j && value_equal(a, b))
                equal++;
            j++;
        }
        i++;
        if (inner.status == ITER_ERROR)
            return -1;
    }
    return outer.status == ITER_ERROR ? -1 : equal;
}
