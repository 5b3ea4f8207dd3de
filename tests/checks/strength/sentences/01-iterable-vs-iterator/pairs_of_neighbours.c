/* Wrong: compares each item with the one before only
 * Must: with all | walk along all | walk all items | every other */
int64_t equal_pairs(struct iterable *items)
{
    int64_t equal = 0;
    struct value before = value_none();
    struct loop_end end;
    FOR_EACH(item, items, end) {
        if (value_equal(item, before))
            equal++;
        before = item;
    }
    return end.status == ITER_ERROR ? -1 : equal;
}
