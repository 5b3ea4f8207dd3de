/* Lesson 1: what a walk shows. */
#include "iterable_vs_iterator.h"

#include "harness.h"

CASE(1, first_gives_the_first_item)
{
    DRAW_LIST(numbers, 4, -99, 99);
    EXPECT_STATUS(first(numbers, &v), ITER_NEXT, list_get(numbers, 0));
    DRAW(last, 100, 999);
    CONTAINER(more, list_of(value_none(), value_int(0), value_int(last)));
    ITERATE(it, more);
    EXPECT_STATUS(first(ITERABLE(it), &v), ITER_NEXT, value_none());
    EXPECT_STATUS(first(ITERABLE(it), &v), ITER_NEXT, value_int(0));
    EXPECT_NEXT(it, value_int(last));
    DROP(it);
}

CASE(1, first_passes_a_stop_or_an_error_on)
{
    DRAW(start, 100, 999);
    CONTAINER(nothing, list_new(NULL, 0));
    EXPECT_STATUS(first(nothing, &v), ITER_STOP, value_none());
    MAKE(source, flaky(start, 3, 0));
    EXPECT_STATUS(first(ITERABLE(source), &v), ITER_ERROR,
                  value_error("KeyError", ""));
    EXPECT_NEXT(source, value_int(start + 1));
    DROP(source);
}

CASE(2, count_counts_every_item)
{
    DRAW(start, -50, 50);
    DRAW(length, 0, 250);
    MAKE(source, spy(start, length));
    EXPECT_INT(count(ITERABLE(source)), length);
    EXPECT_PULLS(source, length + 1);
    DROP(source);
    DRAW(many, 100000, 200000);
    MAKE(river, spy(start, many));
    EXPECT_INT(count(ITERABLE(river)), many);
    DROP(river);
    CONTAINER(bare, list_of(value_none(), value_int(0), value_str("")));
    EXPECT_INT(count(bare), 3);
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

CASE(2, a_walk_that_fails_is_not_counted)
{
    MAKE(broken, iter_failed(value_error("KeyError", "glitch")));
    EXPECT_INT(count(ITERABLE(broken)), -1);
    DROP(broken);
    DRAW(start, 100, 999);
    DRAW(bad, 1, 9);
    MAKE(source, flaky(start, bad + 2, bad));
    EXPECT_INT(count(ITERABLE(source)), -1);
    EXPECT_NEXT(source, value_int(start + bad + 1));
    DROP(source);
}

CASE(3, next_or_gives_the_items_and_then_the_fallback)
{
    DRAW_LIST(numbers, 2, -99, 99);
    DRAW(fallback, 100, 999);
    RUN(list_append(numbers, value_none()));
    ITERATE(it, numbers);
    for (int64_t i = 0; i < 3; i++)
        EXPECT_STATUS(next_or(it, value_int(fallback), &v), ITER_NEXT,
                      list_get(numbers, i));
    for (int64_t i = 0; i < 2; i++)
        EXPECT_STATUS(next_or(it, value_int(fallback), &v), ITER_NEXT,
                      value_int(fallback));
    EXPECT_STATUS(next_or(it, value_none(), &v), ITER_NEXT, value_none());
    DROP(it);
    MAKE(over, stopped(value_int(0)));
    EXPECT_STATUS(next_or(over, value_int(fallback), &v), ITER_NEXT,
                  value_int(fallback));
    DROP(over);
}

CASE(3, next_or_passes_an_error_on)
{
    DRAW(start, 100, 999);
    MAKE(source, flaky(start, 2, 0));
    EXPECT_STATUS(next_or(source, value_int(0), &v), ITER_ERROR,
                  value_error("KeyError", ""));
    EXPECT_STATUS(next_or(source, value_int(0), &v), ITER_NEXT,
                  value_int(start + 1));
    DROP(source);
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
    CONTAINER(word, string_of("banana"));
    EXPECT_INT(equal_pairs(word), 14);
    CONTAINER(kinds, list_of(value_int(1), value_real(1), value_none(),
                             value_int(0), value_none()));
    EXPECT_INT(equal_pairs(kinds), 9);
    CONTAINER(nothing, list_new(NULL, 0));
    EXPECT_INT(equal_pairs(nothing), 0);
}

SHOWN_CASE(4, equal_pairs_of_an_iterator_meets_a_used_up_walk)
{
    CONTAINER(ones, list_of(value_int(1), value_int(1), value_int(1)));
    ITERATE(it, ones);
    EXPECT_INT(equal_pairs(ITERABLE(it)), 2);
    DROP(it);
}

CASE(4, equal_pairs_of_a_walk_that_fails)
{
    MAKE(broken, iter_failed(value_error("KeyError", "glitch")));
    EXPECT_INT(equal_pairs(ITERABLE(broken)), -1);
    DROP(broken);
    DRAW(start, 100, 999);
    DRAW(bad, 2, 4);
    MAKE(source, flaky(start, bad + 1, bad));
    EXPECT_NEXT(source, value_int(start));
    EXPECT_INT(equal_pairs(ITERABLE(source)), -1);
    DROP(source);
    MAKE(longer, flaky(start, bad + 3, bad));
    EXPECT_INT(equal_pairs(ITERABLE(longer)), -1);
    DROP(longer);
    CONTAINER(twins, list_of(value_int(bad), value_int(bad),
                             value_error("KeyError", "glitch"), value_int(bad),
                             value_int(bad)));
    MAKE(pairs, spy_on(twins));
    EXPECT_INT(equal_pairs(ITERABLE(pairs)), -1);
    DROP(pairs);
}

CASE(5, a_list_walk_gives_the_items_in_order)
{
    DRAW(length, 3, 6);
    DRAW_LIST(numbers, length, -99, 99);
    MAKE(it, list_walk(numbers));
    for (int64_t i = 0; i < length; i++)
        EXPECT_NEXT(it, list_get(numbers, i));
    RUN(list_append(numbers, value_none()));
    EXPECT_NEXT(it, value_none());
    EXPECT_STOP(it);
    DROP(it);
    MAKE(half, list_walk(numbers));
    for (int64_t i = 0; i < 2; i++)
        EXPECT_NEXT(half, list_get(numbers, i));
    RUN(list_cut(numbers, 1));
    EXPECT_STOP(half);
    DROP(half);
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
    CONTAINER(nothing, list_new(NULL, 0));
    MAKE(none, list_walk(nothing));
    EXPECT_STOP(none);
    DROP(none);
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
