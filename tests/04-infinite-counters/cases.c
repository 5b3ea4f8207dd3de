/* Lesson 4: what counters and their users show. */
#include "infinite_counters.h"

#include "harness.h"

/* The tuple (a, b). */
#define PAIR(a, b) value_pair((const struct value[]){(a), (b)})

/* Python's `lambda item: item != unwanted`, which counts its calls. It keeps
 * everything but one number, also what comes after that number. */
static int64_t unwanted, calls_of_keep;

static bool keep(struct value item)
{
    calls_of_keep++;
    return value_as_int(item) != unwanted;
}

CASE(1, an_infinite_counter_begins_one_above_its_start)
{
    DRAW(start, -999, 999);
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
    DRAW(low, -9999, -99);
    MAKE(it, infinite_counter(INT64_MAX - left));
    MAKE(small, infinite_counter(low));
    for (int64_t i = 0; i < left; i++)
        EXPECT_NEXT(it, value_int(INT64_MAX - left + 1 + i));
    for (int i = 0; i < 3; i++)
        EXPECT_ERROR(it, "OverflowError");
    EXPECT_NEXT(small, value_int(low + 1));
    DROP(it);
    DROP(small);
}

CASE(2, making_a_take_holds_the_source_and_asks_for_nothing)
{
    DRAW(first, 100, 999);
    DRAW(below, -99, -1);
    MAKE(source, spy(first, -1));
    MAKE(none, take(ITERABLE(source), below));
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
    EXPECT_NEXT(source, value_int(first + n));
    DROP(it);
    DROP(source);
}

SHOWN_CASE(3, take_of_nothing_asks_for_nothing)
{
    MAKE(source, spy(1, -1));
    MAKE(it, take(ITERABLE(source), 0));
    EXPECT_STOP(it);
    EXPECT_PULLS(source, 0);
    DROP(it);
    DROP(source);
}

CASE(3, take_passes_on_the_end_and_the_errors_of_its_source)
{
    DRAW(first, 100, 999);
    DRAW(length, 2, 4);
    MAKE(source, spy(first, length));
    MAKE(it, take(ITERABLE(source), 9));
    DROP(source);
    for (int64_t i = 0; i < length; i++)
        EXPECT_NEXT(it, value_int(first + i));
    for (int i = 0; i < 3; i++)
        EXPECT_STOP(it);
    EXPECT_PULLS(source, length + 1);
    DROP(it);
    MAKE(broken, flaky(first, 9, 1));
    MAKE(two, take(ITERABLE(broken), 2));
    EXPECT_NEXT(two, value_int(first));
    EXPECT_ERROR(two, "KeyError");
    DROP(two);
    DROP(broken);
}

CASE(4, takewhile_takes_one_item_too_many)
{
    DRAW(first, 100, 999);
    DRAW(kept, 1, 4);
    RUN(unwanted = first + kept);
    RUN(calls_of_keep = 0);
    MAKE(source, spy(first, -1));
    MAKE(it, takewhile(keep, ITERABLE(source)));
    EXPECT_PULLS(source, 0);
    for (int64_t i = 0; i < kept; i++)
        EXPECT_NEXT(it, value_int(first + i));
    for (int i = 0; i < 3; i++)
        EXPECT_STOP(it);
    EXPECT_PULLS(source, kept + 1);
    EXPECT_INT(calls_of_keep, kept + 1);
    DROP(it);
    EXPECT_NEXT(source, value_int(first + kept + 1));
    DROP(source);
}

CASE(4, takewhile_may_not_find_what_ends_it)
{
    DRAW(first, 100, 999);
    DRAW(length, 2, 4);
    RUN(unwanted = 0);
    RUN(calls_of_keep = 0);
    MAKE(source, spy(first, length));
    MAKE(it, takewhile(keep, ITERABLE(source)));
    for (int64_t i = 0; i < length; i++)
        EXPECT_NEXT(it, value_int(first + i));
    for (int i = 0; i < 2; i++)
        EXPECT_STOP(it);
    EXPECT_PULLS(source, length + 1);
    EXPECT_INT(calls_of_keep, length);
    DROP(it);
    DROP(source);
}

CASE(4, an_error_goes_through_takewhile_and_does_not_end_it)
{
    DRAW(first, 100, 999);
    DRAW(bad, 1, 3);
    RUN(unwanted = first + 5);
    MAKE(source, flaky(first, 9, bad));
    MAKE(it, takewhile(keep, ITERABLE(source)));
    for (int64_t i = 0; i < bad; i++)
        EXPECT_NEXT(it, value_int(first + i));
    EXPECT_ERROR(it, "KeyError");
    EXPECT_NEXT(it, value_int(first + bad + 1));
    DROP(it);
    DROP(source);
}

CASE(5, a_zip_lets_go_of_both_its_sources)
{
    DRAW(low, 100, 999);
    DRAW(high, 1000, 9999);
    MAKE(a, spy(low, -1));
    MAKE(b, spy(high, -1));
    MAKE(same, zip(ITERABLE(a), ITERABLE(a)));
    EXPECT_HOLDERS(a, 3);
    DROP(same);
    EXPECT_HOLDERS(a, 1);
    MAKE(it, zip(ITERABLE(a), ITERABLE(b)));
    EXPECT_HOLDERS(b, 2);
    DROP(it);
    EXPECT_HOLDERS(a, 1);
    EXPECT_HOLDERS(b, 1);
    EXPECT_NEXT(a, value_int(low));
    EXPECT_NEXT(b, value_int(high));
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
    DRAW_LIST(numbers, 2, 100, 999);
    CONTAINER(letters, list_of(value_str("a"), value_str("b")));
    MAKE(mine, zip(numbers, letters));
    MAKE(yours, zip(letters, numbers));
    struct value pair, other;
    RUN(iter_next(mine, &pair));
    RUN(iter_next(yours, &other));
    EXPECT_VALUE(pair, PAIR(list_get(numbers, 0), value_str("a")));
    EXPECT_VALUE(other, PAIR(value_str("a"), list_get(numbers, 0)));
    EXPECT_NEXT(mine, PAIR(list_get(numbers, 1), value_str("b")));
    DROP(mine);
    DROP(yours);
}

CASE(6, zip_with_itself_makes_pairs_and_passes_errors_on)
{
    DRAW(first, 100, 9999);
    MAKE(source, flaky(first, 6, 3));
    MAKE(it, zip(ITERABLE(source), ITERABLE(source)));
    EXPECT_NEXT(it, PAIR(value_int(first), value_int(first + 1)));
    EXPECT_ERROR(it, "KeyError");
    EXPECT_NEXT(it, PAIR(value_int(first + 4), value_int(first + 5)));
    EXPECT_STOP(it);
    DROP(it);
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

/* Python's 5, which can't be walked. */
static const struct iter_slots int_slots = {.name = "int"};

SHOWN_CASE(7, enumerate_of_a_number_is_a_type_error)
{
    struct iterable five = {.slots = &int_slots};
    MAKE(it, enumerate(&five, 0));
    EXPECT_ERROR(it, "TypeError");
    DROP(it);
    CONTAINER(fruit, list_of(value_str("apple"), value_str("fig")));
    MAKE(half, enumerate(fruit, 0));
    EXPECT_NEXT(half, PAIR(value_int(0), value_str("apple")));
    DROP(half);
}
