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
    if (numbers->a > numbers->top)
        return ITER_STOP;
    *out = value_int(numbers->a);
    numbers->a++;
    return ITER_NEXT;
}

static struct iterator *my_numbers_iter(struct iterable *self)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    /* TODO 2: whenever this is called, a is 1 afterwards, has_a is true, and
     * the result is self, held once more (iter_self does that part). */
    numbers->a = 1;
    numbers->has_a = true;
    return iter_self(self);
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
    struct iterator *it = iter_of(source);
    enum iter_status status;
    while ((status = iter_next(it, out)) == ITER_NEXT)
        list_append(list, *out);
    iter_drop(it);
    return status;
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
    if (end.status == ITER_NEXT) {
        *out = value_int(index);
        return ITER_NEXT;
    }
    if (end.status == ITER_ERROR)
        *out = end.value;
    else
        *out = value_error("ValueError", "there is no such item");
    return ITER_ERROR;
}

static enum iter_status counted_next(struct iterator *self, struct value *out)
{
    struct counted *walk = (struct counted *)self;
    /* TODO 5: hand out the items of walk->list. At the end the answer is
     * ITER_STOP and *out the number of items, from then on for good: walk->done
     * remembers it, even if the list grows. */
    if (walk->done || walk->index >= container_length(walk->list)) {
        walk->done = true;
        *out = value_int(walk->index);
        return ITER_STOP;
    }
    *out = list_get(walk->list, walk->index);
    walk->index++;
    return ITER_NEXT;
}

struct iterator *counted(struct iterable *list)
{
    static const struct iter_slots slots = {
        .name = "counted", .iter = iter_self, .next = counted_next};
    struct counted *walk = iter_new(sizeof *walk, &slots);
    walk->list = list;
    return &walk->base;
}
