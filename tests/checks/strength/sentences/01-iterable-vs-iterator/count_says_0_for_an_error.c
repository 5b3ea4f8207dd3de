/* Wrong: a walk that fails gives 0
 * Must: -1 */
int64_t count(struct iterable *items)
{
    int64_t total = 0;
    struct loop_end end;
    FOR_EACH(item, items, end) {
        (void)item;
        total++;
    }
    if (end.status == ITER_ERROR)
        return 0;
    return total;
}
