/* Wrong: the call stores end - 1: the last number is missing
 * Must: last number */
struct iterator *my_range(int64_t start, int64_t end)
{
    static const struct iter_slots slots = {
        .name = "my_range", .iter = iter_self, .next = my_range_next};
    struct my_range *range = iter_new(sizeof *range, &slots);
    range->current = start;
    range->end = end - 1;
    return &range->base;
}
