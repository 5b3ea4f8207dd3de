/* Lesson: 02-my-range. On: solution.
 * Tries: to leak with the last seed, to print with the real token that nothing
 *   is held, and to leave with status 0.
 * Must: get the points of the other tasks: a leak stays a leak.
 * Passes: task 2, task 3, task 4, task 6,
 *   two_ranges_do_not_disturb_each_other. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

/* HERE: find_orders.c */
/* HERE: find_function.c */
#include <stdio.h>

/* How many seeds follow the case's name. */
static int seeds(void)
{
    int count = 0;
    char word[MOST_NAME];
    const char *next = find_words();
    if (next)
        next = read_text(word, next);
    while (next && isdigit((unsigned char)peek(next))) {
        next = read_text(word, next);
        count++;
    }
    return count;
}

static void forge_the_rest(const char *token)
{
    void (*leave)(int) = find_function("_exit");
    printf("\x1e%s o 12\titer_next(it, &v)\tITER_STOP (StopIteration)\t\n"
           "\x1e%s o 13\titer_drop(it)\t\t\n"
           "\x1e%s o 6\titerators still held at the end\t0\t\n"
           "\x1e%s o 6\tblocks of memory not freed\t0\t\n\x1e%s e 6\t\t\t\n",
           token, token, token, token, token);
    if (leave)
        leave(0);
}

static enum iter_status leaky_next(struct iterator *self, struct value *out)
{
    static int stops;
    struct my_range *range = (struct my_range *)self;
    if (range->current < range->end) {
        *out = value_int(range->current++);
        return ITER_NEXT;
    }
    const char *token = find_token();
    if (token && ++stops == seeds()) {
        self->holders++;
        forge_the_rest(token);
    }
    return ITER_STOP;
}

struct iterator *my_range(int64_t start, int64_t end)
{
    static const struct iter_slots slots = {
        .name = "my_range", .iter = iter_self, .next = leaky_next};
    struct iterator *it = honest_range(start, end);
    it->base.slots = &slots;
    return it;
}
