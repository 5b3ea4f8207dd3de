/* Lesson @NUMBER@. The page beside this file explains it;
 * make lesson-@NUMBER@ judges it. */
#include "@NAME@.h"

struct countdown {
    struct iterator base;
    int64_t left; /* what comes next, down to 1 */
};

static enum iter_status countdown_next(struct iterator *self,
                                       struct value *out)
{
    struct countdown *countdown = (struct countdown *)self;
    /* TODO 1: put what is left into *out, count down, and return ITER_NEXT; at
     * 0 return ITER_STOP. */
    if (countdown->left <= 0)
        return ITER_STOP;
    *out = value_int(countdown->left--);
    return ITER_NEXT;
}

struct iterator *countdown(int64_t start)
{
    static const struct iter_slots slots = {
        .name = "countdown", .iter = iter_self, .next = countdown_next};
    struct countdown *countdown = iter_new(sizeof *countdown, &slots);
    countdown->left = start;
    return &countdown->base;
}
