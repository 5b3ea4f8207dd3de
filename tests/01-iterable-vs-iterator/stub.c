/* Lesson 1: iterable and iterator. The page beside this file explains it;
 * make lesson-1 judges it. */
#include "iterable_vs_iterator.h"

enum iter_status first(struct iterable *items, struct value *out)
{
    struct iterator *it = iter_of(items);
    /* TODO 1: ask `it` for its next item. The item goes into *out, and the
     * answer into status. */
    enum iter_status status = TODO_STATUS(1, out);

    iter_drop(it);
    return status;
}

int64_t count(struct iterable *items)
{
    /* TODO 2: walk along items and return how many there are, or -1 if the walk
     * ends with ITER_ERROR. What you take with iter_of, you drop. */
    return TODO_NUMBER(2);
}

enum iter_status next_or(struct iterator *it, struct value fallback,
                         struct value *out)
{
    /* TODO 3: put the next item of `it` into *out, or fallback if there is
     * none; both are ITER_NEXT. An ITER_ERROR is passed on as it is. */
    return TODO_STATUS(3, out);
}

int64_t equal_pairs(struct iterable *items)
{
    /* TODO 4: for every item a, walk along all items b, and return how often
     * value_equal(a, b) is true; -1 if a walk ends with ITER_ERROR. */
    return TODO_NUMBER(4);
}

static enum iter_status list_next(struct iterator *self, struct value *out)
{
    struct list_walk *walk = (struct list_walk *)self;
    /* TODO 5: put the item at walk->index into *out, move the index on, and
     * return ITER_NEXT. Behind the last item return ITER_STOP. */
    (void)walk;
    return TODO_STATUS(5, out);
}

struct iterator *list_walk(struct iterable *list)
{
    static const struct iter_slots slots = {
        .name = "list_walk", .iter = iter_self, .next = list_next};
    struct list_walk *walk = iter_new(sizeof *walk, &slots);
    walk->list = list;
    return &walk->base;
}
