/* Lesson 3: how a walk ends. This is only the calling side: make example-3
 * links it with your file. */
#include "stop_iteration.h"

#include <stdio.h>

/* print(next(it)), or how the walk ended */
static void show(struct iterator *it)
{
    struct value item;
    enum iter_status status = iter_next(it, &item);
    if (status == ITER_STOP)
        printf("StopIteration ");
    value_print(item);
}

/* print(*source) */
static void print_row(struct iterable *source)
{
    const char *before = "";
    struct loop_end end;
    FOR_EACH(item, source, end) {
        char text[64];
        value_repr(item, text, sizeof text);
        printf("%s%s", before, text);
        before = " ";
    }
    printf("\n");
}

static void next_before_iter(void)
{
    /* [too_early] */
    struct iterator *numbers = my_numbers(20);
    show(numbers);
    my_numbers_set(numbers, 17);
    show(numbers);
    iter_drop(numbers);
    /* [too_early] */
}

static void by_hand_and_by_for(void)
{
    /* [by_hand] */
    struct iterator *numbers = my_numbers(20);
    struct iterator *it = iter_of(numbers);
    for (int i = 0; i < 5; i++)
        show(it);
    iter_drop(it);
    iter_drop(numbers);
    /* [by_hand] */

    /* [for] */
    numbers = my_numbers(20);
    struct loop_end end;
    FOR_EACH(x, numbers, end)
        value_print(x);
    iter_drop(numbers);
    /* [for] */
}

static void rewound(void)
{
    struct iterator *numbers = my_numbers(20);
    /* [rewind] */
    struct iterator *mine = iter_of(numbers);
    show(mine);
    show(mine);
    struct iterator *yours = iter_of(numbers);
    show(mine);
    /* [rewind] */
    print_row(ITERABLE(mine));
    iter_drop(yours);
    iter_drop(mine);
    iter_drop(numbers);
}

/* [flaky] */
struct flaky {
    struct iterator base;
    int64_t n;
};

static enum iter_status flaky_next(struct iterator *self, struct value *out)
{
    struct flaky *flaky = (struct flaky *)self;
    flaky->n++;
    if (flaky->n == 2) {
        *out = value_error("KeyError", "glitch");
        return ITER_ERROR;
    }
    if (flaky->n > 4)
        return ITER_STOP;
    *out = value_int(flaky->n);
    return ITER_NEXT;
}
/* [flaky] */

static void errors_are_not_ends(void)
{
    static const struct iter_slots slots = {
        .name = "Flaky", .iter = iter_self, .next = flaky_next};
    struct iterable *found = list_new(NULL, 0);
    struct value end;

    /* [broken] */
    struct iterator *flaky = iter_new(sizeof(struct flaky), &slots);
    if (extend(found, ITERABLE(flaky), &end) == ITER_ERROR)
        value_print(end);
    print_row(found);
    print_row(ITERABLE(flaky));
    iter_drop(flaky);
    /* [broken] */

    /* [zero_step] */
    struct iterator *range =
        iter_failed(value_error("ValueError", "step must not be zero"));
    extend(found, ITERABLE(range), &end);
    if (value_is_error(end, "ValueError"))
        printf("ValueError\n");
    iter_drop(range);
    /* [zero_step] */

    /* [growing] */
    struct iterable *squares =
        dict_of(value_int(1), value_int(1), value_int(2), value_int(4));
    struct iterator *it = iter_of(squares);
    show(it);
    dict_set(squares, value_int(3), value_int(9));
    if (extend(found, ITERABLE(it), &end) == ITER_ERROR)
        value_print(end);
    iter_drop(it);
    container_free(squares);
    /* [growing] */
    container_free(found);
}

static void searches(void)
{
    /* [search] */
    struct iterable *numbers =
        list_of(value_int(5), value_int(7), value_int(9), value_int(11));
    struct iterator *it = iter_of(numbers);
    struct value answer;
    if (index_of(ITERABLE(it), value_int(7), &answer) == ITER_NEXT)
        value_print(answer);
    print_row(ITERABLE(it));
    if (index_of(numbers, value_int(8), &answer) == ITER_ERROR)
        value_print(answer);
    iter_drop(it);
    container_free(numbers);
    /* [search] */
}

static void stopped_for_good(void)
{
    struct iterable *found = list_new(NULL, 0);
    struct value end;
    /* [stopped] */
    struct iterable *numbers = list_of(value_int(4), value_int(7));
    struct iterator *it = counted(numbers);
    if (extend(found, ITERABLE(it), &end) == ITER_STOP)
        value_print(end);
    list_append(numbers, value_int(9));
    show(it);
    iter_drop(it);
    it = iter_of(numbers);
    show(it);
    iter_drop(it);
    container_free(numbers);
    /* [stopped] */
    container_free(found);
}

static enum iter_status squares_get(int64_t index, struct value *out)
{
    if (index > 4) {
        *out = value_error("IndexError", "that is far enough");
        return ITER_ERROR;
    }
    *out = value_int(index * index);
    return ITER_NEXT;
}

static enum iter_status countdown_get(int64_t index, struct value *out)
{
    if (index > 2)
        return ITER_STOP;
    *out = value_int(3 - index);
    return ITER_NEXT;
}

/* [legacy] */
struct by_index {
    struct iterator base;
    enum iter_status (*get)(int64_t index, struct value *out);
    int64_t index;
    bool done;
};

static enum iter_status by_index_next(struct iterator *self, struct value *out)
{
    struct by_index *walk = (struct by_index *)self;
    if (walk->done)
        return ITER_STOP;
    enum iter_status status = walk->get(walk->index, out);
    if (status == ITER_NEXT)
        walk->index++;
    if (status == ITER_ERROR && value_is_error(*out, "IndexError")) {
        *out = value_none();
        status = ITER_STOP;
    }
    walk->done = status == ITER_STOP;
    return status;
}
/* [legacy] */

static void old_protocol(enum iter_status (*get)(int64_t, struct value *))
{
    static const struct iter_slots slots = {
        .name = "iterator", .iter = iter_self, .next = by_index_next};
    struct by_index *walk = iter_new(sizeof *walk, &slots);
    walk->get = get;
    print_row(ITERABLE(&walk->base));
    iter_drop(&walk->base);
}

int main(void)
{
    next_before_iter();
    by_hand_and_by_for();
    rewound();
    errors_are_not_ends();
    searches();
    stopped_for_good();
    old_protocol(squares_get);
    old_protocol(countdown_get);
    return 0;
}
