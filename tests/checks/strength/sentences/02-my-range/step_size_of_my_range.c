/* Wrong: asks for a struct my_range, which is smaller than a my_range_step
 * Must: smaller
 * Never: a struct iterator only */
struct iterator *my_range_step(int64_t start, int64_t end, int64_t step)
{
    static const struct iter_slots slots = {
        .name = "my_range_step", .iter = iter_self, .next = my_range_step_next};
    if (step == 0)
        return iter_failed(value_error("ValueError", "step is 0"));
    struct my_range_step *new_range = iter_new(sizeof(struct my_range), &slots);
    new_range->current = start;
    new_range->end = end;
    new_range->step = step;
    return &new_range->base;
}
