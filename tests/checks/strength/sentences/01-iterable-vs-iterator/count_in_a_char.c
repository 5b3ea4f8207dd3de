/* Wrong: counts in a char, which holds numbers up to 127
 * Must: int64_t */
int64_t count(struct iterable *items)
{
    signed char how_many = 0;
    struct loop_end end;
    FOR_EACH(thing, items, end) {
        (void)thing;
        how_many++;
    }
    return end.status == ITER_ERROR ? -1 : how_many;
}
