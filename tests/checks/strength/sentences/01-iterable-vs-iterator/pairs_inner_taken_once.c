/* Wrong: the inner iterator is taken once, before the loop: used up after the
 * first round
 * Must: used up */
int64_t equal_pairs(struct iterable *items)
{
    struct iterator *outer = iter_of(items);
    struct iterator *inner = iter_of(items);
    struct value a, b;
    int64_t result = 0;
    enum iter_status s1, s2 = ITER_STOP;
    while ((s1 = iter_next(outer, &a)) == ITER_NEXT) {
        while ((s2 = iter_next(inner, &b)) == ITER_NEXT) {
            if (value_equal(a, b))
                result++;
        }
        if (s2 == ITER_ERROR)
            break;
    }
    iter_drop(inner);
    iter_drop(outer);
    if (s1 == ITER_ERROR || s2 == ITER_ERROR)
        return -1;
    return result;
}
