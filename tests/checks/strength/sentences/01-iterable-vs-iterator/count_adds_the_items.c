/* Wrong: adds the items up in place of counting them
 * Must: adds up | sum of the items | add 1 */
int64_t count(struct iterable *items)
{
    int64_t total = 0;
    struct loop_end end;
    FOR_EACH(item, items, end) {
        total += value_as_int(item);
    }
    return end.status == ITER_ERROR ? -1 : total;
}
