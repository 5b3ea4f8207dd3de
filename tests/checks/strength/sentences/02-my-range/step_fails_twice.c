/* Wrong: makes the failing iterator and then another one
 * Must: call it once
 * May: never dropped */
struct iterator *my_range_step(int64_t start, int64_t end, int64_t step)
{
    static const struct iter_slots slots = {
        .name = "my_range_step", .iter = iter_self, .next = my_range_step_next};
    if (step == 0) {
        struct value e = value_error("ValueError", "step must not be zero");
        iter_failed(e);
        return iter_failed(e);
    }
    struct my_range_step *range = iter_new(sizeof *range, &slots);
    range->current = start;
    range->end = end;
    range->step = step;
    return &range->base;
}
