/* Wrong: refuses negative steps as well as 0
 * Must: negative step | only a step of 0 | counts down
 * May: The error says */
struct iterator *my_range_step(int64_t start, int64_t end, int64_t step)
{
    static const struct iter_slots slots = {
        .name = "my_range_step", .iter = iter_self, .next = my_range_step_next};
    if (step <= 0)
        return iter_failed(value_error("ValueError", "step must not be zero"));
    struct my_range_step *range = iter_new(sizeof *range, &slots);
    range->current = start;
    range->end = end;
    range->step = step;
    return &range->base;
}
