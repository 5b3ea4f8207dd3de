/* Lesson 4: what counters and their users show. */
#include "infinite_counters.h"

#include "helpers.h"

CASE(1, an_infinite_counter_begins_one_above_its_start)
{
    DRAW(start, -3, -1);
    DRAW(high, 1000, 9999);
    MAKE(a, infinite_counter(start));
    MAKE(b, infinite_counter(high));
    EXPECT_NEXT(a, value_int(start + 1));
    EXPECT_NEXT(a, value_int(start + 2));
    EXPECT_NEXT(b, value_int(high + 1));
    EXPECT_NEXT(a, value_int(start + 3));
    DROP(a);
    EXPECT_NEXT(b, value_int(high + 2));
    DROP(b);
}

CASE(1, after_the_largest_number_comes_an_overflow_error)
{
    DRAW(left, 1, 3);
    DRAW(low, 0, 9999);
    MAKE(it, infinite_counter(INT64_MAX - left));
    MAKE(small, infinite_counter(INT64_MIN + low));
    for (int64_t i = 0; i < left; i++)
        EXPECT_NEXT(it, value_int(INT64_MAX - left + 1 + i));
    for (int i = 0; i < 3; i++)
        EXPECT_ERROR(it, "OverflowError");
    EXPECT_NEXT(small, value_int(INT64_MIN + low + 1));
    DROP(it);
    DROP(small);
}

CASE(2, making_a_take_holds_the_source_and_asks_for_nothing)
{
    DRAW(first, 100, 999);
    MAKE(source, spy(first, -1));
    MAKE(none, take(ITERABLE(source), -1));
    for (int i = 0; i < 2; i++)
        EXPECT_ERROR(none, "ValueError");
    DROP(none);
    EXPECT_HOLDERS(source, 1);
    MAKE(it, take(ITERABLE(source), 4));
    EXPECT_HOLDERS(source, 2);
    EXPECT_PULLS(source, 0);
    ITERATE(again, it);
    EXPECT_SAME(again, it, true);
    DROP(again);
    DROP(it);
    EXPECT_HOLDERS(source, 1);
    EXPECT_NEXT(source, value_int(first));
    DROP(source);
}

CASE(3, take_asks_for_exactly_so_many_and_then_stays_stopped)
{
    DRAW(first, 100, 999);
    DRAW(n, 2, 4);
    MAKE(source, spy(first, -1));
    MAKE(it, take(ITERABLE(source), n));
    for (int64_t i = 0; i < n; i++) {
        EXPECT_NEXT(it, value_int(first + i));
        EXPECT_PULLS(source, i + 1);
    }
    for (int i = 0; i < 3; i++)
        EXPECT_STOP(it);
    EXPECT_PULLS(source, n);
    EXPECT_HOLDERS(source, 2);
    EXPECT_NEXT(source, value_int(first + n));
    DROP(it);
    DROP(source);
}

CASE(3, take_passes_on_the_end_and_the_errors_of_its_source)
{
    DRAW(n, 100, 9999);
    CONTAINER(items, list_of(value_none(), value_int(0), value_int(n)));
    MAKE(source, spy_on(items));
    MAKE(nothing, take(ITERABLE(source), 0));
    MAKE(it, take(ITERABLE(source), 4294967296));
    MAKE(two, take(items, 2));
    DROP(source);
    EXPECT_STOP(nothing);
    for (int i = 0; i < 3; i++)
        EXPECT_NEXT(it, list_get(items, i));
    for (int i = 0; i < 2; i++)
        EXPECT_NEXT(two, list_get(items, i));
    for (int i = 0; i < 3; i++)
        EXPECT_STOP(it);
    EXPECT_PULLS(source, 4);
    EXPECT_HOLDERS(source, 2);
    DROP(nothing);
    DROP(it);
    DROP(two);
    MAKE(broken, flaky(n, 9, 1));
    MAKE(three, take(ITERABLE(broken), 3));
    EXPECT_NEXT(three, value_int(n));
    EXPECT_ERROR(three, "KeyError");
    DROP(three);
    DROP(broken);
    MAKE(no_walk, take(five(), 1));
    EXPECT_ERROR(no_walk, "TypeError");
    DROP(no_walk);
}

CASE(4, takewhile_takes_one_item_too_many)
{
    DRAW(first, 100, 999);
    DRAW(kept, 0, 4);
    RUN(want_all_but(value_int(first + kept)));
    MAKE(source, spy(first, -1));
    MAKE(it, takewhile(keep, ITERABLE(source)));
    MAKE(all, takewhile(keep_all, ITERABLE(source)));
    EXPECT_PULLS(source, 0);
    for (int64_t i = 0; i < kept; i++)
        EXPECT_NEXT(it, value_int(first + i));
    for (int i = 0; i < 3; i++)
        EXPECT_STOP(it);
    EXPECT_PULLS(source, kept + 1);
    EXPECT_INT(calls_of_keep, kept + 1);
    EXPECT_NEXT(all, value_int(first + kept + 1));
    EXPECT_HOLDERS(source, 3);
    DROP(it);
    DROP(all);
    DROP(source);
}

CASE(4, takewhile_may_not_find_what_ends_it)
{
    DRAW(n, 100, 9999);
    CONTAINER(items, list_of(value_int(0), value_none(), value_int(n)));
    RUN(want_all_but(value_int(n + 1)));
    MAKE(source, spy_on(items));
    MAKE(it, takewhile(keep, ITERABLE(source)));
    ITERATE(again, it);
    for (int i = 0; i < 3; i++)
        EXPECT_NEXT(again, list_get(items, i));
    for (int i = 0; i < 2; i++)
        EXPECT_STOP(it);
    EXPECT_PULLS(source, 4);
    EXPECT_INT(calls_of_keep, 3);
    DROP(it);
    DROP(again);
    DROP(source);
}

CASE(4, an_error_goes_through_takewhile_and_does_not_end_it)
{
    DRAW(n, 100, 9999);
    CONTAINER(items, list_of(KEY_ERROR, value_int(n), OS_ERROR, value_int(-n)));
    RUN(want_all_but(value_int(-n)));
    MAKE(source, spy_on(items));
    MAKE(it, takewhile(keep, ITERABLE(source)));
    EXPECT_ERROR(it, "KeyError");
    EXPECT_NEXT(it, value_int(n));
    EXPECT_ERROR(it, "OSError");
    EXPECT_STOP(it);
    EXPECT_INT(calls_of_keep, 2);
    DROP(it);
    DROP(source);
}

CASE(5, a_zip_lets_go_of_both_its_sources)
{
    DRAW(first, 100, 999);
    MAKE(a, spy(first, -1));
    MAKE(b, spy(first, -1));
    MAKE(same, zip(ITERABLE(a), ITERABLE(a)));
    EXPECT_HOLDERS(a, 3);
    DROP(same);
    EXPECT_HOLDERS(a, 1);
    MAKE(it, zip(ITERABLE(a), ITERABLE(b)));
    EXPECT_HOLDERS(b, 2);
    DROP(it);
    EXPECT_HOLDERS(a, 1);
    EXPECT_HOLDERS(b, 1);
    EXPECT_NEXT(a, value_int(first));
    DROP(a);
    DROP(b);
}

CASE(6, zip_stops_with_the_shorter_source)
{
    DRAW(low, 100, 999);
    DRAW(high, 1000, 9999);
    DRAW(length, 1, 3);
    MAKE(a, spy(low, -1));
    MAKE(b, spy(high, length));
    MAKE(it, zip(ITERABLE(a), ITERABLE(b)));
    for (int64_t i = 0; i < length; i++)
        EXPECT_NEXT(it, PAIR(value_int(low + i), value_int(high + i)));
    for (int i = 0; i < 3; i++)
        EXPECT_STOP(it);
    EXPECT_PULLS(a, length + 1);
    EXPECT_PULLS(b, length + 1);
    EXPECT_HOLDERS(b, 2);
    EXPECT_NEXT(a, value_int(low + length + 1));
    DROP(it);
    DROP(a);
    DROP(b);
}

CASE(6, zip_does_not_ask_right_when_left_has_stopped)
{
    DRAW(low, 100, 999);
    DRAW(high, 1000, 9999);
    MAKE(a, spy(low, 1));
    MAKE(b, spy(high, -1));
    MAKE(it, zip(ITERABLE(a), ITERABLE(b)));
    EXPECT_NEXT(it, PAIR(value_int(low), value_int(high)));
    for (int i = 0; i < 2; i++)
        EXPECT_STOP(it);
    EXPECT_PULLS(a, 2);
    EXPECT_PULLS(b, 1);
    EXPECT_NEXT(b, value_int(high + 1));
    DROP(it);
    DROP(a);
    DROP(b);
}

CASE(6, every_zip_has_a_pair_of_its_own)
{
    DRAW(n, 100, 9999);
    CONTAINER(some, list_of(value_int(n), value_none()));
    CONTAINER(others, list_of(value_none(), value_str("b")));
    MAKE(mine, zip(some, others));
    MAKE(yours, zip(others, some));
    struct value pair;
    RUN(iter_next(mine, &pair));
    EXPECT_NEXT(yours, PAIR(value_none(), value_int(n)));
    EXPECT_NEXT(yours, PAIR(value_str("b"), value_none()));
    EXPECT_STOP(yours);
    EXPECT_VALUE(pair, PAIR(value_int(n), value_none()));
    EXPECT_NEXT(mine, PAIR(value_none(), value_str("b")));
    DROP(mine);
    DROP(yours);
}

CASE(6, zip_with_itself_makes_pairs_and_passes_errors_on)
{
    DRAW(n, 100, 9999);
    CONTAINER(row, list_of(KEY_ERROR, value_int(n), value_int(1), value_int(2),
                           OS_ERROR, value_int(3), value_int(4)));
    MAKE(source, spy_on(row));
    MAKE(it, zip(ITERABLE(source), ITERABLE(source)));
    ITERATE(again, it);
    EXPECT_ERROR(it, "KeyError");
    EXPECT_NEXT(it, PAIR(value_int(n), value_int(1)));
    EXPECT_ERROR(it, "OSError");
    EXPECT_NEXT(it, PAIR(value_int(3), value_int(4)));
    EXPECT_STOP(again);
    DROP(it);
    DROP(again);
    DROP(source);
}

CASE(7, enumerate_counts_from_its_start)
{
    DRAW(start, -999, 999);
    DRAW(first, 1000, 9999);
    DRAW(length, 2, 4);
    MAKE(source, spy(first, length));
    MAKE(it, enumerate(ITERABLE(source), start));
    EXPECT_PULLS(source, 0);
    for (int64_t i = 0; i < length; i++)
        EXPECT_NEXT(it, PAIR(value_int(start + i), value_int(first + i)));
    for (int i = 0; i < 2; i++)
        EXPECT_STOP(it);
    EXPECT_PULLS(source, length + 1);
    DROP(it);
    EXPECT_HOLDERS(source, 1);
    DROP(source);
}

CASE(7, after_the_largest_index_comes_an_overflow_error)
{
    DRAW(first, 100, 9999);
    MAKE(source, flaky(first, 9, 0));
    MAKE(it, enumerate(ITERABLE(source), INT64_MAX - 1));
    EXPECT_ERROR(it, "KeyError");
    EXPECT_NEXT(it, PAIR(value_int(INT64_MAX), value_int(first + 1)));
    for (int i = 0; i < 2; i++)
        EXPECT_ERROR(it, "OverflowError");
    EXPECT_NEXT(source, value_int(first + 2));
    DROP(it);
    DROP(source);
}

SHOWN_CASE(7, enumerate_of_a_number_is_a_type_error)
{
    MAKE(it, enumerate(five(), 0));
    EXPECT_ERROR(it, "TypeError");
    DROP(it);
    CONTAINER(fruit, list_of(value_str("apple"), value_str("fig")));
    MAKE(half, enumerate(fruit, 0));
    EXPECT_NEXT(half, PAIR(value_int(0), value_str("apple")));
    DROP(half);
}
