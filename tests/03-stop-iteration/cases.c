/* Lesson 3: how a walk ends, and how it does not. */
#include "stop_iteration.h"

#include "harness.h"

CASE(1, my_numbers_count_up_to_their_top_and_stop)
{
    DRAW(a, 100, 999);
    DRAW(more, 1, 4);
    MAKE(numbers, my_numbers(a + more));
    RUN(my_numbers_set(numbers, a));
    for (int64_t i = 0; i < more; i++)
        EXPECT_NEXT(numbers, value_int(a + i));
    MAKE(low, my_numbers(0));
    RUN(my_numbers_set(low, INT64_MIN));
    EXPECT_NEXT(low, value_int(INT64_MIN));
    RUN(my_numbers_set(low, -1));
    EXPECT_NEXT(low, value_int(-1));
    EXPECT_NEXT(low, value_int(0));
    EXPECT_STOP(low);
    DROP(low);
    EXPECT_NEXT(numbers, value_int(a + more));
    for (int i = 0; i < 3; i++)
        EXPECT_STOP(numbers);
    RUN(my_numbers_set(numbers, 2 * a + more));
    EXPECT_STOP(numbers);
    DROP(numbers);
}

SHOWN_CASE(1, next_before_iter_is_an_attribute_error)
{
    MAKE(numbers, my_numbers(20));
    EXPECT_ERROR(numbers, "AttributeError");
    EXPECT_ERROR(numbers, "AttributeError");
    RUN(my_numbers_set(numbers, 20));
    EXPECT_NEXT(numbers, value_int(20));
    EXPECT_STOP(numbers);
    DROP(numbers);
    MAKE(none, my_numbers(-1));
    EXPECT_ERROR(none, "AttributeError");
    DROP(none);
}

SHOWN_CASE(2, iter_gives_my_numbers_itself_held_once_more)
{
    MAKE(numbers, my_numbers(20));
    ITERATE(it, numbers);
    EXPECT_SAME(it, numbers, true);
    DROP(numbers);
    EXPECT_NEXT(it, value_int(1));
    DROP(it);
}

SHOWN_CASE(2, a_loop_over_half_used_my_numbers_starts_over)
{
    MAKE(numbers, my_numbers(4));
    ITERATE(it, numbers);
    EXPECT_NEXT(it, value_int(1));
    EXPECT_NEXT(it, value_int(2));
    ITERATE(loop, it);
    for (int64_t i = 0; i < 4; i++)
        EXPECT_NEXT(loop, value_int(i + 1));
    EXPECT_STOP(loop);
    EXPECT_STOP(it);
    DROP(loop);
    DROP(it);
    DROP(numbers);
}

CASE(2, iter_rewinds_my_numbers_for_all_who_hold_it)
{
    DRAW(a, 100, 499);
    DRAW(b, 100, 499);
    MAKE(numbers, my_numbers(500));
    ITERATE(it, numbers);
    EXPECT_NEXT(it, value_int(1));
    RUN(my_numbers_set(numbers, a));
    EXPECT_NEXT(it, value_int(a));
    ITERATE(again, numbers);
    EXPECT_NEXT(it, value_int(1));
    EXPECT_NEXT(again, value_int(2));
    RUN(my_numbers_set(numbers, b));
    EXPECT_NEXT(again, value_int(b));
    EXPECT_NEXT(it, value_int(b + 1));
    RUN(my_numbers_set(numbers, 501));
    EXPECT_STOP(it);
    ITERATE(anew, it);
    EXPECT_NEXT(it, value_int(1));
    DROP(anew);
    DROP(again);
    DROP(it);
    DROP(numbers);
}

CASE(3, extend_appends_every_item_of_a_walk)
{
    DRAW(first, 100, 999);
    DRAW(length, 2, 4);
    DRAW(there, -99, 99);
    CONTAINER(list, list_of(value_int(there)));
    MAKE(source, spy(first, length));
    EXPECT_STATUS(extend(list, ITERABLE(source), &v), ITER_STOP, value_none());
    EXPECT_PULLS(source, length + 1);
    DROP(source);
    ITERATE(it, list);
    EXPECT_NEXT(it, value_int(there));
    for (int64_t i = 0; i < length; i++)
        EXPECT_NEXT(it, value_int(first + i));
    EXPECT_STOP(it);
    DROP(it);
    DRAW(many, 100000, 120000);
    MAKE(river, spy(first, many));
    EXPECT_STATUS(extend(list, ITERABLE(river), &v), ITER_STOP, value_none());
    EXPECT_INT(container_length(list), 1 + length + many);
    DROP(river);
}

CASE(3, an_error_ends_the_loop_and_is_passed_on)
{
    DRAW(first, 100, 999);
    DRAW(bad, 1, 3);
    CONTAINER(list, list_new(NULL, 0));
    MAKE(source, flaky(first, 6, bad));
    EXPECT_STATUS(extend(list, ITERABLE(source), &v), ITER_ERROR,
                  value_error("KeyError", ""));
    ITERATE(it, list);
    for (int64_t i = 0; i < bad; i++)
        EXPECT_NEXT(it, value_int(first + i));
    EXPECT_STOP(it);
    DROP(it);
    EXPECT_NEXT(source, value_int(first + bad + 1));
    DROP(source);
    MAKE(early, flaky(first, 2, 0));
    EXPECT_STATUS(extend(list, ITERABLE(early), &v), ITER_ERROR,
                  value_error("KeyError", ""));
    EXPECT_NEXT(early, value_int(first + 1));
    DROP(early);
}

CASE(3, none_is_an_item_like_any_other)
{
    DRAW(n, 100, 999);
    CONTAINER(list, list_new(NULL, 0));
    CONTAINER(items, list_of(value_int(0), value_none(), value_int(n)));
    EXPECT_STATUS(extend(list, items, &v), ITER_STOP, value_none());
    EXPECT_INT(container_length(list), 3);
    for (int64_t i = 0; i < 3; i++)
        EXPECT_VALUE(list_get(list, i), list_get(items, i));
    MAKE(over, stopped(value_int(n)));
    EXPECT_STATUS(extend(list, ITERABLE(over), &v), ITER_STOP, value_int(n));
    DROP(over);
}

SHOWN_CASE(3, a_list_that_grows_is_walked_to_its_new_end)
{
    CONTAINER(numbers, list_of(value_int(1), value_int(2)));
    CONTAINER(list, list_new(NULL, 0));
    ITERATE(it, numbers);
    EXPECT_NEXT(it, value_int(1));
    RUN(list_append(numbers, value_int(3)));
    EXPECT_STATUS(extend(list, ITERABLE(it), &v), ITER_STOP, value_none());
    EXPECT_INT(container_length(list), 2);
    RUN(list_append(numbers, value_int(4)));
    EXPECT_STATUS(extend(list, ITERABLE(it), &v), ITER_STOP, value_none());
    EXPECT_INT(container_length(list), 2);
    DROP(it);
}

SHOWN_CASE(3, a_dict_that_grows_breaks_the_walk)
{
    CONTAINER(squares,
              dict_of(value_int(1), value_int(1), value_int(2), value_int(4)));
    CONTAINER(list, list_new(NULL, 0));
    ITERATE(it, squares);
    EXPECT_NEXT(it, value_int(1));
    RUN(dict_set(squares, value_int(3), value_int(9)));
    EXPECT_STATUS(extend(list, ITERABLE(it), &v), ITER_ERROR,
                  value_error("RuntimeError", ""));
    EXPECT_INT(container_length(list), 0);
    DROP(it);
}

CASE(4, index_of_stops_at_the_first_that_is_equal)
{
    DRAW(first, -99, 99);
    DRAW(offset, 50, 349);
    MAKE(source, spy(first, 400));
    EXPECT_STATUS(index_of(ITERABLE(source), value_int(first + offset), &v),
                  ITER_NEXT, value_int(offset));
    EXPECT_PULLS(source, offset + 1);
    EXPECT_NEXT(source, value_int(first + offset + 1));
    EXPECT_STATUS(index_of(ITERABLE(source), value_int(first + offset + 2), &v),
                  ITER_NEXT, value_int(0));
    DROP(source);
    CONTAINER(items, list_of(value_int(0), value_none()));
    EXPECT_STATUS(index_of(items, value_none(), &v), ITER_NEXT, value_int(1));
    DRAW_WORD(word, 7);
    TEXT(twin, "%s", word);
    CONTAINER(kinds, list_of(value_str("a"), value_int(7), value_str(word)));
    EXPECT_STATUS(index_of(kinds, value_str(twin), &v), ITER_NEXT,
                  value_int(2));
    EXPECT_STATUS(index_of(kinds, value_real(7), &v), ITER_NEXT, value_int(1));
}

CASE(4, what_is_not_found_is_a_value_error)
{
    DRAW(first, 100, 999);
    DRAW(length, 5, 200);
    DRAW(wanted, 10, 99);
    MAKE(source, spy(first, length));
    EXPECT_STATUS(index_of(ITERABLE(source), value_int(wanted), &v), ITER_ERROR,
                  value_error("ValueError", ""));
    EXPECT_PULLS(source, length + 1);
    DROP(source);
    MAKE(over, stopped(value_int(wanted)));
    EXPECT_STATUS(index_of(ITERABLE(over), value_int(wanted), &v), ITER_ERROR,
                  value_error("ValueError", ""));
    DROP(over);
    CONTAINER(nothing, list_new(NULL, 0));
    EXPECT_STATUS(index_of(nothing, value_none(), &v), ITER_ERROR,
                  value_error("ValueError", ""));
}

CASE(4, index_of_passes_an_error_on)
{
    DRAW(first, 100, 999);
    DRAW(bad, 1, 200);
    DRAW(more, 1, 200);
    MAKE(source, flaky(first, 500, bad));
    EXPECT_STATUS(index_of(ITERABLE(source), value_int(0), &v), ITER_ERROR,
                  value_error("KeyError", ""));
    EXPECT_NEXT(source, value_int(first + bad + 1));
    EXPECT_STATUS(
        index_of(ITERABLE(source), value_int(first + bad + 1 + more), &v),
        ITER_NEXT, value_int(more - 1));
    DROP(source);
    MAKE(broken, iter_failed(value_error("RuntimeError", "broken pipe")));
    EXPECT_STATUS(index_of(ITERABLE(broken), value_int(0), &v), ITER_ERROR,
                  value_error("RuntimeError", ""));
    DROP(broken);
}

CASE(5, a_counted_walk_that_stopped_stays_stopped)
{
    DRAW(length, 2, 5);
    DRAW_LIST(numbers, length, -99, 99);
    DRAW(late, 100, 999);
    MAKE(it, counted(numbers));
    for (int64_t i = 0; i < length; i++)
        EXPECT_NEXT(it, list_get(numbers, i));
    EXPECT_STOP_VALUE(it, value_int(length));
    RUN(list_append(numbers, value_int(late)));
    EXPECT_STOP_VALUE(it, value_int(length));
    MAKE(other, counted(numbers));
    EXPECT_NEXT(other, list_get(numbers, 0));
    EXPECT_STOP_VALUE(it, value_int(length));
    DROP(other);
    DROP(it);
}

CASE(5, a_list_may_grow_until_the_walk_has_stopped)
{
    DRAW(a, 100, 999);
    DRAW(b, 100, 999);
    CONTAINER(numbers, list_of(value_int(a)));
    MAKE(it, counted(numbers));
    EXPECT_NEXT(it, value_int(a));
    RUN(list_append(numbers, value_int(b)));
    EXPECT_NEXT(it, value_int(b));
    RUN(list_append(numbers, value_none()));
    EXPECT_NEXT(it, value_none());
    RUN(list_cut(numbers, 1));
    EXPECT_STOP_VALUE(it, value_int(3));
    DROP(it);
    CONTAINER(nothing, list_new(NULL, 0));
    MAKE(none, counted(nothing));
    EXPECT_STOP_VALUE(none, value_int(0));
    DROP(none);
}

SHOWN_CASE(5, the_loop_is_told_what_the_stop_carries)
{
    CONTAINER(fruit, list_of(value_str("apple"), value_str("fig")));
    CONTAINER(list, list_new(NULL, 0));
    MAKE(it, counted(fruit));
    EXPECT_STATUS(extend(list, ITERABLE(it), &v), ITER_STOP, value_int(2));
    DROP(it);
}
