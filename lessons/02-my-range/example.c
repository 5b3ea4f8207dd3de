/* Lesson 2: iterators of your own. This is only the calling side: make
 * example-2 links it with your file. */
#include "my_range.h"

#include <stdio.h>

/* print(*items) */
static void print_all(struct iterable *items)
{
    const char *gap = "";
    char text[64];
    struct loop_end end;
    FOR_EACH(item, items, end) {
        value_repr(item, text, sizeof text);
        printf("%s%s", gap, text);
        gap = " ";
    }
    printf("\n");
}

/* print(next(it, "StopIteration")) */
static void print_next(struct iterator *it)
{
    struct value item;
    if (iter_next(it, &item) == ITER_STOP)
        item = value_str("StopIteration");
    value_print(item);
}

/* Python's range(start, end): an iterable, whose iterators are a my_range. */
/* [range] */
struct range {
    struct iterable base;
    int64_t start, end;
};

static struct iterator *range_iter(struct iterable *self)
{
    struct range *range = (struct range *)self;
    return my_range(range->start, range->end);
}

static const struct iter_slots range_slots = {.name = "range",
                                              .iter = range_iter};
/* [range] */

static void a_range(void)
{
    /* [my_range] */
    struct iterator *range = my_range(1, 5);
    struct loop_end end;
    FOR_EACH(number, range, end)
        value_print(number);
    iter_drop(range);
    /* [my_range] */
}

static void once_or_again(void)
{
    /* [once] */
    struct iterator *mine = my_range(1, 5);
    print_all(ITERABLE(mine));
    print_all(ITERABLE(mine));
    iter_drop(mine);
    struct range numbers = {.base.slots = &range_slots, .start = 1, .end = 5};
    print_all(&numbers.base);
    print_all(&numbers.base);
    /* [once] */
}

static void a_shared_position(void)
{
    /* [shared] */
    struct iterator *r = my_range(1, 6);
    struct iterator *a = iter_of(r), *b = iter_of(r);
    print_next(a);
    print_next(b);
    print_next(a);
    printf("%s\n", a == b ? "True" : "False");
    iter_drop(a);
    iter_drop(b);
    iter_drop(r);
    /* [shared] */
}

static void a_closed_range(void)
{
    /* [my_iterator] */
    struct iterator *it = my_iterator(1, 3);
    struct loop_end end;
    FOR_EACH(num, it, end)
        value_print(num);
    iter_drop(it);
    /* [my_iterator] */
}

static void an_obj(void)
{
    /* [obj] */
    struct obj obj = obj_of("sergey");
    struct iterator *it = iter_of(&obj.base);
    for (int i = 0; i < 6; i++)
        print_next(it);
    iter_drop(it);
    /* [obj] */
}

static void two_walkers(void)
{
    /* [walkers] */
    struct obj ab = obj_of("ab");
    struct loop_end outer, inner;
    FOR_EACH(x, &ab.base, outer)
        FOR_EACH(y, &ab.base, inner)
            printf("%.*s%.*s ", (int)x.size, x.as.text, (int)y.size, y.as.text);
    printf("\n");
    /* [walkers] */
}

/* Prints a walk and drops it. */
static void print_and_drop(struct iterator *it)
{
    print_all(ITERABLE(it));
    iter_drop(it);
}

static void steps(void)
{
    /* [step] */
    print_and_drop(my_range_step(0, 10, 3));
    print_and_drop(my_range_step(10, 0, -3));
    print_and_drop(my_range_step(-3, 3, 2));
    print_and_drop(my_range_step(0, 1, 100));
    /* [step] */
}

static void a_step_of_zero(void)
{
    /* [zero] */
    struct value item;
    struct iterator *it = my_range_step(1, 5, 0);
    if (iter_next(it, &item) == ITER_ERROR &&
        value_is_error(item, "ValueError"))
        printf("ValueError\n");
    iter_drop(it);
    /* [zero] */
}

/* A walk by index, which never lets go of its list. */
/* [alive] */
struct over_data {
    struct iterator base;
    struct iterable *data;
    int64_t index;
};

static enum iter_status over_data_next(struct iterator *self, struct value *out)
{
    struct over_data *walk = (struct over_data *)self;
    if (walk->index >= container_length(walk->data))
        return ITER_STOP;
    *out = list_get(walk->data, walk->index++);
    return ITER_NEXT;
}
/* [alive] */

static struct iterator *over_data(struct iterable *data)
{
    static const struct iter_slots slots = {
        .name = "over_data", .iter = iter_self, .next = over_data_next};
    struct over_data *walk = iter_new(sizeof *walk, &slots);
    walk->data = data;
    return &walk->base;
}

static void back_to_life(void)
{
    struct iterable *data = list_of(value_int(1));
    struct iterator *mine = over_data(data), *real = iter_of(data);
    print_all(ITERABLE(mine));
    print_all(ITERABLE(real));
    list_append(data, value_int(2));
    print_next(mine);
    print_next(real);
    iter_drop(mine);
    iter_drop(real);
    container_free(data);
}

int main(void)
{
    a_range();
    once_or_again();
    a_shared_position();
    a_closed_range();
    an_obj();
    two_walkers();
    steps();
    a_step_of_zero();
    back_to_life();
    return 0;
}
