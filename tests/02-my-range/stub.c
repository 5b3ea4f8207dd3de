/* Lesson 2: iterators of your own. The page beside this file explains it;
 * make lesson-2 judges it. */
#include "my_range.h"

static enum iter_status my_range_next(struct iterator *self, struct value *out)
{
    struct my_range *range = (struct my_range *)self;
    /* TODO 1: hand out the current number: ITER_NEXT, and *out is that number.
     * The next call gives the next one. From end on, ITER_STOP. */
    (void)range;
    return TODO_STATUS(1, out);
}

struct iterator *my_range(int64_t start, int64_t end)
{
    static const struct iter_slots slots = {
        .name = "my_range", .iter = iter_self, .next = my_range_next};
    struct my_range *range = iter_new(sizeof *range, &slots);
    range->current = start;
    range->end = end;
    return &range->base;
}

static enum iter_status my_iterator_next(struct iterator *self,
                                         struct value *out)
{
    /* TODO 2: the same for a struct my_iterator, whose end is still inside. It
     * stops after the largest number there is, INT64_MAX, too. */
    return TODO_STATUS(2, out);
}

struct iterator *my_iterator(int64_t start, int64_t end)
{
    static const struct iter_slots slots = {
        .name = "my_iterator", .iter = iter_self, .next = my_iterator_next};
    struct my_iterator *walk = iter_new(sizeof *walk, &slots);
    walk->current = start;
    walk->end = end;
    return &walk->base;
}

static enum iter_status obj_iterator_next(struct iterator *self,
                                          struct value *out)
{
    /* TODO 3: hand out the letters of the word, one by one, each a string of
     * one byte. The word ends with the byte '\0', which is no letter. */
    return TODO_STATUS(3, out);
}

struct iterator *obj_iterator(const char *word)
{
    static const struct iter_slots slots = {
        .name = "obj_iterator", .iter = iter_self, .next = obj_iterator_next};
    struct obj_iterator *walk = iter_new(sizeof *walk, &slots);
    walk->word = word;
    return &walk->base;
}

static struct iterator *obj_iter(struct iterable *self)
{
    /* TODO 4: return a new obj_iterator() over this object's word. */
    return TODO_ITERATOR(4);
}

struct obj obj_of(const char *word)
{
    static const struct iter_slots slots = {.name = "obj", .iter = obj_iter};
    return (struct obj){.base.slots = &slots, .word = word};
}

/* The step of such a range; its body is below. */
static enum iter_status my_range_step_next(struct iterator *self,
                                           struct value *out);

struct iterator *my_range_step(int64_t start, int64_t end, int64_t step)
{
    /* TODO 5: return a new struct my_range_step, with a slot table that makes
     * it its own iterator and my_range_step_next its next. If step is 0, return
     * iter_failed() with a ValueError instead. */
    (void)my_range_step_next;
    return TODO_ITERATOR(5);
}

static enum iter_status my_range_step_next(struct iterator *self,
                                           struct value *out)
{
    /* TODO 6: hand out current, then step further, and stop before end. A
     * negative step counts down. A step out of 64 bits ends the walk. */
    return TODO_STATUS(6, out);
}
