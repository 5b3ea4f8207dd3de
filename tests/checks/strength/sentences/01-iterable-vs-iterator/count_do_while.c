/* Wrong: do ... while counts the stop as well
 * Must: one too high
 * Never: -1 */
int64_t count(struct iterable *items)
{
    struct iterator *walk = iter_of(items);
    struct value v;
    enum iter_status s;
    int n = 0;
    do {
        s = iter_next(walk, &v);
        n++;
    } while (s == ITER_NEXT);
    iter_drop(walk);
    if (s == ITER_ERROR)
        return -1;
    return n;
}
