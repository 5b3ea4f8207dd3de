/* Lesson 4: counters without an end. This is only the calling side, and a few
 * iterators to read: make example-4 links it with your file. */
#include "infinite_counters.h"

#include <stdio.h>

/* print(item, end=end) */
static void print_item(struct value item, const char *end)
{
    char text[64];
    if (item.kind == VALUE_STR)
        snprintf(text, sizeof text, "%.*s", (int)item.size, item.as.text);
    else
        value_repr(item, text, sizeof text);
    printf("%s%s", text, end);
}

/* print(next(it)) */
static void print_next(struct iterator *it)
{
    struct value item;
    iter_next(it, &item);
    print_item(item, "\n");
}

/* print(*it), and then nobody needs it any more */
static void print_and_drop(struct iterator *it)
{
    bool first = true;
    struct loop_end end;
    FOR_EACH(item, it, end) {
        printf("%s", first ? "" : " ");
        print_item(item, "");
        first = false;
    }
    printf("\n");
    iter_drop(it);
}

/* for index, item in it: print(index, item) */
static void print_numbered_and_drop(struct iterator *it)
{
    struct loop_end end;
    FOR_EACH(pair, it, end) {
        print_item(pair.as.pair[0], " ");
        print_item(pair.as.pair[1], "\n");
    }
    iter_drop(it);
}

static void counters(void)
{
    /* [infinite_counter] */
    struct iterator *counter = infinite_counter(0);
    print_next(counter);
    print_next(counter);
    print_next(counter);
    iter_drop(counter);
    /* [infinite_counter] */

    /* [five] */
    struct iterator *five = infinite_counter(5);
    print_next(five);
    iter_drop(five);
    /* [five] */
}

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

static void more_counters(void)
{
    /* MyNumbers without a top: its a is the number that comes next. */
    struct iterator *numbers = count(1, 1);
    for (int i = 0; i < 5; i++)
        print_next(numbers);
    iter_drop(numbers);
}

static void counting_down(void)
{
    struct iterator *numbers = count(10, -2);
    print_and_drop(take(ITERABLE(numbers), 4));
    iter_drop(numbers);
}

static bool is_below_6(struct value number)
{
    return value_as_int(number) < 6;
}

static void what_is_left_over(void)
{
    /* [left_over] */
    struct iterator *counter = infinite_counter(0);
    print_and_drop(take(ITERABLE(counter), 3));
    print_and_drop(takewhile(is_below_6, ITERABLE(counter)));
    print_next(counter);
    iter_drop(counter);
    /* [left_over] */
}

static void zips(void)
{
    /* [zip] */
    struct iterable *numbers =
        list_of(value_int(1), value_int(2), value_int(3));
    struct iterable *letters =
        list_of(value_str("a"), value_str("b"), value_str("c"));
    struct iterator *pairs = zip(numbers, letters);
    struct loop_end end;
    FOR_EACH(pair, pairs, end)
        value_print(pair);
    iter_drop(pairs);
    /* [zip] */
    container_free(numbers);
    container_free(letters);
}

static void the_shortest(void)
{
    /* [shortest] */
    struct iterator *counter = infinite_counter(0);
    struct iterable *letters = string_of("ab");
    print_and_drop(zip(ITERABLE(counter), letters));
    print_next(counter);
    container_free(letters);
    iter_drop(counter);
    /* [shortest] */
}

static void by_twos(void)
{
    struct iterable *numbers = list_of(value_int(1), value_int(2), value_int(3),
                                       value_int(4), value_int(5));
    /* [by_twos] */
    struct iterator *it = iter_of(numbers);
    print_and_drop(zip(ITERABLE(it), ITERABLE(it)));
    iter_drop(it);
    /* [by_twos] */
    container_free(numbers);
}

static void numbered(void)
{
    /* [enumerate] */
    struct iterable *words =
        list_of(value_str("apple"), value_str("banana"), value_str("cherry"));
    print_numbered_and_drop(enumerate(words, 0));
    container_free(words);
    /* [enumerate] */
}

/* An endless stream that looks random, and is the same every time: a linear
 * congruential generator (Park and Miller, 1988), used as a die. */
struct dice {
    struct iterator base;
    int64_t state;
};

static enum iter_status dice_next(struct iterator *self, struct value *out)
{
    struct dice *dice = (struct dice *)self;
    dice->state = dice->state * 16807 % 2147483647;
    *out = value_int(dice->state % 6 + 1);
    return ITER_NEXT;
}

static struct iterator *dice(int64_t state)
{
    static const struct iter_slots slots = {
        .name = "dice", .iter = iter_self, .next = dice_next};
    struct dice *dice = iter_new(sizeof *dice, &slots);
    dice->state = state;
    return &dice->base;
}

static bool is_no_six(struct value eyes)
{
    return value_as_int(eyes) != 6;
}

static void a_pipeline(void)
{
    /* [pipeline] */
    struct iterator *source = dice(10);
    struct iterator *throws = takewhile(is_no_six, ITERABLE(source));
    iter_drop(source);
    struct iterator *numbered = enumerate(ITERABLE(throws), 1);
    iter_drop(throws);
    print_numbered_and_drop(numbered);
    /* [pipeline] */
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

static void opened_late(void)
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

static void round_and_round(void)
{
    struct iterable *lights = list_of(value_str("red"), value_str("green"));
    struct iterator *again = cycle(lights);
    print_and_drop(take(ITERABLE(again), 5));
    iter_drop(again);
    container_free(lights);
}

/* Python's reversed(list): needs a length and an index, which an iterator has
 * not. (Here only a list or a tuple will do.) */
/* [reversed] */
struct reversed {
    struct iterator base;
    struct iterable *list;
    int64_t left;
};

static enum iter_status reversed_next(struct iterator *self, struct value *out)
{
    struct reversed *walk = (struct reversed *)self;
    if (walk->left > container_length(walk->list))
        walk->left = 0; /* the list was cut below this place */
    if (walk->left == 0)
        return ITER_STOP;
    walk->left--;
    *out = list_get(walk->list, walk->left);
    return ITER_NEXT;
}
/* [reversed] */

static struct iterator *reversed(struct iterable *source)
{
    static const struct iter_slots slots = {
        .name = "reversed", .iter = iter_self, .next = reversed_next};
    if (source->slots->next)
        return iter_failed(
            value_error("TypeError", "an iterator is not reversible"));
    struct reversed *walk = iter_new(sizeof *walk, &slots);
    walk->list = source;
    walk->left = container_length(source);
    return &walk->base;
}

static void backwards(void)
{
    struct iterable *numbers =
        list_of(value_int(1), value_int(2), value_int(3));
    print_and_drop(reversed(numbers));
    struct iterator *it = iter_of(numbers), *broken = reversed(ITERABLE(it));
    struct value error;
    if (iter_next(broken, &error) == ITER_ERROR &&
        value_is_error(error, "TypeError"))
        printf("TypeError\n");
    iter_drop(broken);
    iter_drop(it);
    container_free(numbers);
}

int main(void)
{
    counters();
    more_counters();
    what_is_left_over();
    zips();
    the_shortest();
    by_twos();
    numbered();
    a_pipeline();
    counting_down();
    opened_late();
    round_and_round();
    backwards();
    return 0;
}
