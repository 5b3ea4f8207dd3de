/* Wrong: begins at 1, as people count
 * Must: one too high */
int64_t count(struct iterable *items)
{
    int64_t how_many = 1;
    struct loop_end end;
    FOR_EACH(item, items, end) {
        (void)item;
        how_many = how_many + 1;
    }
    if (end.status == ITER_ERROR)
        return -1;
    return how_many;
}
