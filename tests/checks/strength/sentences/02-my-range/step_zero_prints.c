/* Wrong: prints a message for a step of 0 and goes on
 * Must: iter_failed | ValueError */
#include <stdio.h>

struct iterator *my_range_step(int64_t start, int64_t end, int64_t step)
{
    static const struct iter_slots slots = {
        .name = "my_range_step", .iter = iter_self, .next = my_range_step_next};
    if (step == 0)
        printf("ValueError: step must not be zero\n");
    struct my_range_step *range = iter_new(sizeof *range, &slots);
    range->current = start;
    range->end = end;
    range->step = step;
    return &range->base;
}
