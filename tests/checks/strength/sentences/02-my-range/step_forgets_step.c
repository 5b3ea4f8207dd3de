/* Wrong: the step is not stored
 * Must: step */
struct iterator *my_range_step(int64_t start, int64_t end, int64_t step)
{
    static const struct iter_slots slots = {
        .name = "my_range_step", .iter = iter_self, .next = my_range_step_next};
    if (step == 0)
        return iter_failed(value_error("ValueError", "step must not be zero"));
    struct my_range_step *range = iter_new(sizeof *range, &slots);
    range->current = start;
    range->end = end;
    return &range->base;
}
