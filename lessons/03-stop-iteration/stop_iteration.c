/* Lesson 3: StopIteration. The page beside this file explains it;
 * make lesson-3 judges it. */
#include "stop_iteration.h"

static enum iter_status my_numbers_next(struct iterator *self,
                                        struct value *out)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    if (!numbers->has_a) {
        *out = value_error("AttributeError",
                           "'MyNumbers' object has no attribute 'a'");
        return ITER_ERROR;
    }
    /* TODO 1: hand out a, one more each time, as long as it is not greater
     * than top. After that, the answer is ITER_STOP. */
    return TODO_STATUS(1, out);
}

static struct iterator *my_numbers_iter(struct iterable *self)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    /* TODO 2: whenever this is called, a is 1 afterwards, has_a is true, and
     * the result is self, held once more (iter_self does that part). */
    (void)numbers;
    return TODO_ITERATOR(2);
}

struct iterator *my_numbers(int64_t top)
{
    static const struct iter_slots slots = {
        .name = "MyNumbers", .iter = my_numbers_iter, .next = my_numbers_next};
    struct my_numbers *numbers = iter_new(sizeof *numbers, &slots);
    numbers->top = top;
    return &numbers->base;
}

void my_numbers_set(struct iterator *numbers, int64_t a)
{
    struct my_numbers *self = (struct my_numbers *)numbers;
    self->a = a;
    self->has_a = true;
}

enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    /* TODO 3: append every item of source to list. Return how the walk ended,
     * ITER_STOP or ITER_ERROR, with the value that came along in *out. */
    return TODO_STATUS(3, out);
}

enum iter_status index_of(struct iterable *source, struct value wanted,
                          struct value *out)
{
    int64_t index = 0;
    struct loop_end end;
    FOR_EACH(item, source, end) {
        if (value_equal(item, wanted))
            break;
        index++;
    }
    /* TODO 4: if the loop was left by break, *out is the index, and that is
     * ITER_NEXT. If it ran to its end, this is its else: a ValueError. An
     * error of source is passed on as it is. */
    (void)index;
    return TODO_STATUS(4, out);
}

static enum iter_status counted_next(struct iterator *self, struct value *out)
{
    struct counted *walk = (struct counted *)self;
    /* TODO 5: hand out the items of walk->list. At the end the answer is
     * ITER_STOP and *out the number of items, from then on for good: walk->done
     * remembers it, even if the list grows. */
    (void)walk;
    return TODO_STATUS(5, out);
}

struct iterator *counted(struct iterable *list)
{
    static const struct iter_slots slots = {
        .name = "counted", .iter = iter_self, .next = counted_next};
    struct counted *walk = iter_new(sizeof *walk, &slots);
    walk->list = list;
    return &walk->base;
}
