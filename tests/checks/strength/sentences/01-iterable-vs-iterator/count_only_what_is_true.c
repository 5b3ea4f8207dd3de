/* Wrong: counts an item only if its number is not 0
 * Must: 0 is an item | None is an item | item like any other */
int64_t count(struct iterable *items)
{
    int64_t total = 0;
    struct loop_end end;
    FOR_EACH(item, items, end)
        if (item.as.integer)
            total++;
    return end.status == ITER_ERROR ? -1 : total;
}
