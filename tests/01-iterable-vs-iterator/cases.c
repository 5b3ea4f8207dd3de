/* Lesson 1: what a walk shows. */
#include "iterable_vs_iterator.h"

#include "harness.h"

CASE(1, first_gives_the_first_item)
{
    DRAW_LIST(numbers, 4, -99, 99);
    EXPECT_STATUS(first(numbers, &v), ITER_NEXT, list_get(numbers, 0));
}

SHOWN_CASE(1, first_of_an_empty_list_is_a_stop)
{
    CONTAINER(nothing, list_new(NULL, 0));
    EXPECT_STATUS(first(nothing, &v), ITER_STOP, value_none());
}

CASE(2, count_counts_every_item)
{
    DRAW(start, -50, 50);
    DRAW(length, 0, 250);
    MAKE(source, spy(start, length));
    EXPECT_INT(count(ITERABLE(source)), length);
    EXPECT_PULLS(source, length + 1);
    DROP(source);
}

SHOWN_CASE(2, a_list_can_be_counted_again)
{
    CONTAINER(word, string_of("qwerty"));
    EXPECT_INT(count(word), 6);
    EXPECT_INT(count(word), 6);
}

SHOWN_CASE(2, an_iterator_is_used_up_by_counting)
{
    CONTAINER(word, string_of("banana"));
    ITERATE(it, word);
    EXPECT_NEXT(it, value_str("b"));
    EXPECT_INT(count(ITERABLE(it)), 5);
    EXPECT_INT(count(ITERABLE(it)), 0);
    DROP(it);
}

SHOWN_CASE(2, a_walk_that_fails_is_not_counted)
{
    MAKE(broken, iter_failed(value_error("KeyError", "glitch")));
    EXPECT_INT(count(ITERABLE(broken)), -1);
    DROP(broken);
}

CASE(3, next_or_gives_the_items_and_then_the_fallback)
{
    DRAW_LIST(numbers, 2, -99, 99);
    DRAW(fallback, 100, 999);
    ITERATE(it, numbers);
    for (int64_t i = 0; i < 2; i++)
        EXPECT_STATUS(next_or(it, value_int(fallback), &v), ITER_NEXT,
                      list_get(numbers, i));
    for (int64_t i = 0; i < 2; i++)
        EXPECT_STATUS(next_or(it, value_int(fallback), &v), ITER_NEXT,
                      value_int(fallback));
    DROP(it);
}

SHOWN_CASE(3, next_or_passes_an_error_on)
{
    MAKE(broken, iter_failed(value_error("KeyError", "glitch")));
    EXPECT_STATUS(next_or(broken, value_int(0), &v), ITER_ERROR,
                  value_error("KeyError", ""));
    DROP(broken);
}

#ifdef REFERENCE
static int64_t pairs_in(const struct iterable *list)
{
    int64_t pairs = 0, length = container_length(list);
    for (int64_t i = 0; i < length; i++)
        for (int64_t j = 0; j < length; j++)
            pairs += value_equal(list_get(list, i), list_get(list, j));
    return pairs;
}
#else
int64_t pairs_in(const struct iterable *list);
#endif

CASE(4, equal_pairs_walks_the_list_twice_at_once)
{
    DRAW_LIST(few, 4, 1, 4);
    DRAW_LIST(some, 10, 1, 6);
    DRAW_LIST(many, 16, 1, 9);
    EXPECT_INT(equal_pairs(few), pairs_in(few));
    EXPECT_INT(equal_pairs(some), pairs_in(some));
    EXPECT_INT(equal_pairs(many), pairs_in(many));
}

SHOWN_CASE(4, equal_pairs_of_an_iterator_meets_a_used_up_walk)
{
    CONTAINER(ones, list_of(value_int(1), value_int(1), value_int(1)));
    ITERATE(it, ones);
    EXPECT_INT(equal_pairs(ITERABLE(it)), 2);
    DROP(it);
}

SHOWN_CASE(4, equal_pairs_of_a_walk_that_fails)
{
    MAKE(broken, iter_failed(value_error("KeyError", "glitch")));
    EXPECT_INT(equal_pairs(ITERABLE(broken)), -1);
    DROP(broken);
}

CASE(5, a_list_walk_gives_the_items_in_order)
{
    DRAW(length, 3, 6);
    DRAW_LIST(numbers, length, -99, 99);
    MAKE(it, list_walk(numbers));
    for (int64_t i = 0; i < length; i++)
        EXPECT_NEXT(it, list_get(numbers, i));
    EXPECT_STOP(it);
    DROP(it);
}

CASE(5, two_list_walks_do_not_disturb_each_other)
{
    DRAW_LIST(numbers, 3, -99, 99);
    MAKE(a, list_walk(numbers));
    MAKE(b, list_walk(numbers));
    EXPECT_NEXT(a, list_get(numbers, 0));
    EXPECT_NEXT(a, list_get(numbers, 1));
    EXPECT_NEXT(b, list_get(numbers, 0));
    EXPECT_NEXT(a, list_get(numbers, 2));
    EXPECT_NEXT(b, list_get(numbers, 1));
    DROP(a);
    EXPECT_NEXT(b, list_get(numbers, 2));
    DROP(b);
}

SHOWN_CASE(5, a_list_walk_that_stopped_stays_stopped)
{
    CONTAINER(fruit, list_of(value_str("apple"), value_str("fig")));
    MAKE(it, list_walk(fruit));
    EXPECT_NEXT(it, value_str("apple"));
    EXPECT_NEXT(it, value_str("fig"));
    for (int i = 0; i < 3; i++)
        EXPECT_STOP(it);
    DROP(it);
}

SHOWN_CASE(5, a_list_walk_is_its_own_iterator)
{
    CONTAINER(letters, list_of(value_str("a"), value_str("b")));
    MAKE(it, list_walk(letters));
    EXPECT_NEXT(it, value_str("a"));
    ITERATE(again, it);
    EXPECT_SAME(again, it, true);
    EXPECT_NEXT(again, value_str("b"));
    EXPECT_STOP(it);
    DROP(again);
    DROP(it);
}
