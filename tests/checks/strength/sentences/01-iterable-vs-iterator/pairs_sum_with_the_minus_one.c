/* Wrong: the helper's -1 for an error is added to the sum like a number
 * Must: error of the inner */
static int64_t how_often(struct iterable *items, struct value wanted)
{
    int64_t n = 0;
    struct loop_end end;
    FOR_EACH(x, items, end) {
        if (value_equal(x, wanted))
            n++;
    }
    if (end.status == ITER_ERROR)
        return -1;
    return n;
}

int64_t equal_pairs(struct iterable *items)
{
    int64_t total = 0;
    struct loop_end end;
    FOR_EACH(a, items, end) {
        total += how_often(items, a);
    }
    if (end.status == ITER_ERROR)
        return -1;
    return total;
}
