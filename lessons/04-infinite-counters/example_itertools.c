/* Lesson 4: three of Python's itertools, to read. */
#include "example.h"

/* Python's itertools.count(start, step): hands out first, adds afterwards. */
/* [count] */
struct count {
    struct iterator base;
    int64_t next, step;
    bool over; /* the next number does not fit into 64 bits */
};

static enum iter_status count_next(struct iterator *self, struct value *out)
{
    struct count *count = (struct count *)self;
    if (count->over) {
        *out = value_error("OverflowError", "the next number does not fit");
        return ITER_ERROR;
    }
    *out = value_int(count->next);
    count->over = !int64_add(count->next, count->step, &count->next);
    return ITER_NEXT;
}
/* [count] */

static struct iterator *count(int64_t start, int64_t step)
{
    static const struct iter_slots slots = {
        .name = "count", .iter = iter_self, .next = count_next};
    struct count *count = iter_new(sizeof *count, &slots);
    count->next = start;
    count->step = step;
    return &count->base;
}

void more_counters(void)
{
    /* MyNumbers without a top: its a is the number that comes next. */
    struct iterator *numbers = count(1, 1);
    for (int i = 0; i < 5; i++)
        print_next(numbers);
    iter_drop(numbers);
}

void counting_down(void)
{
    struct iterator *numbers = count(10, -2);
    print_and_drop(take(ITERABLE(numbers), 4));
    iter_drop(numbers);
}

/* An iterable that says when it is asked for an iterator. */
struct box {
    struct iterable base;
    const char *name;
    struct iterable *items;
};

static struct iterator *box_iter(struct iterable *self)
{
    struct box *box = (struct box *)self;
    printf("open %s\n", box->name);
    return iter_of(box->items);
}

static const struct iter_slots box_slots = {.name = "Box", .iter = box_iter};

/* Python's itertools.chain(a, b): takes the iterator of a source only when it
 * gets there, and holds one at a time. */
/* [chain] */
struct chain {
    struct iterator base;
    struct iterable *sources[2]; /* not held: they must outlive this */
    struct iterator *current;    /* held, unless it is NULL */
    int index;
};

static enum iter_status chain_next(struct iterator *self, struct value *out)
{
    struct chain *chain = (struct chain *)self;
    for (; chain->index < 2; chain->index++) {
        if (!chain->current)
            chain->current = iter_of(chain->sources[chain->index]);
        enum iter_status status = iter_next(chain->current, out);
        if (status != ITER_STOP)
            return status;
        iter_drop(chain->current);
        chain->current = NULL;
    }
    *out = value_none();
    return ITER_STOP;
}

static void chain_finalize(struct iterator *self)
{
    iter_drop(((struct chain *)self)->current);
}
/* [chain] */

static struct iterator *chain(struct iterable *a, struct iterable *b)
{
    static const struct iter_slots slots = {.name = "chain",
                                            .iter = iter_self,
                                            .next = chain_next,
                                            .finalize = chain_finalize};
    struct chain *chain = iter_new(sizeof *chain, &slots);
    chain->sources[0] = a;
    chain->sources[1] = b;
    return &chain->base;
}

void opened_late(void)
{
    struct iterable *one_two = list_of(value_int(1), value_int(2));
    struct iterable *three = list_of(value_int(3));
    struct box a = {{&box_slots}, "a", one_two}, b = {{&box_slots}, "b", three};
    struct iterator *both = chain(&a.base, &b.base);
    printf("made\n");
    struct loop_end end;
    FOR_EACH(item, both, end)
        value_print(item);
    iter_drop(both);
    container_free(one_two);
    container_free(three);
}

/* Python's itertools.cycle(source): asks its source once, and then needs all
 * the items again. Of endless streams it is the one that remembers. */
/* [cycle] */
struct cycle {
    struct iterator base;
    struct iterator *source; /* held, until it has stopped: then NULL */
    struct iterable *seen;
    int64_t index;
};

static enum iter_status cycle_next(struct iterator *self, struct value *out)
{
    struct cycle *cycle = (struct cycle *)self;
    if (cycle->source) {
        enum iter_status status = iter_next(cycle->source, out);
        if (status == ITER_NEXT)
            list_append(cycle->seen, *out);
        if (status != ITER_STOP)
            return status;
        iter_drop(cycle->source);
        cycle->source = NULL;
    }
    if (container_length(cycle->seen) == 0)
        return ITER_STOP;
    *out = list_get(cycle->seen, cycle->index);
    cycle->index = (cycle->index + 1) % container_length(cycle->seen);
    return ITER_NEXT;
}

static void cycle_finalize(struct iterator *self)
{
    struct cycle *cycle = (struct cycle *)self;
    iter_drop(cycle->source);
    container_free(cycle->seen);
}
/* [cycle] */

static struct iterator *cycle(struct iterable *source)
{
    static const struct iter_slots slots = {.name = "cycle",
                                            .iter = iter_self,
                                            .next = cycle_next,
                                            .finalize = cycle_finalize};
    struct cycle *cycle = iter_new(sizeof *cycle, &slots);
    cycle->source = iter_of(source);
    cycle->seen = list_new(NULL, 0);
    return &cycle->base;
}

void round_and_round(void)
{
    struct iterable *lights = list_of(value_str("red"), value_str("green"));
    struct iterator *again = cycle(lights);
    print_and_drop(take(ITERABLE(again), 5));
    iter_drop(again);
    container_free(lights);
}
