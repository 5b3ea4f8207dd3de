/* Wrong: the slot table has no iter
 * Must: slot table
 * Never: sizeof */
struct iterator *my_range_step(int64_t start, int64_t end, int64_t step)
{
    static const struct iter_slots slots = {.name = "my_range_step",
                                            .next = my_range_step_next};
    struct my_range_step *range;
    if (step == 0) {
        return iter_failed(value_error("ValueError", "step is zero"));
    } else {
        range = iter_new(sizeof(*range), &slots);
        range->current = start;
        range->end = end;
        range->step = step;
    }
    return &range->base;
}
