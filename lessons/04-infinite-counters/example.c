/* Lesson 4: counters without an end. This is only the calling side, and a few
 * iterators to read: make example-4 links it with your file. */
#include "example.h"

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
