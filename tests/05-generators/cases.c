/* Lesson 5: what generators show. */
#include "generators.h"

#include "helpers.h"

CASE(1, a_start_signal_says_three_words_and_stays_silent)
{
    DRAW_WORD(word, 12);
    MAKE(it, start_signal(word));
    EXPECT_NEXT(it, value_str("ready"));
    ITERATE(again, it);
    EXPECT_NEXT(again, value_str("steady"));
    EXPECT_NEXT(it, value_str(word));
    for (int i = 0; i < 9; i++)
        EXPECT_STOP_AND_DROP(it);
    DROP(again);
}

CASE(1, two_start_signals_each_have_a_state)
{
    DRAW_WORD(word, 5);
    MAKE(a, start_signal(word));
    EXPECT_NEXT(a, value_str("ready"));
    EXPECT_NEXT(a, value_str("steady"));
    MAKE(b, start_signal(""));
    EXPECT_NEXT(b, value_str("ready"));
    struct value last;
    RUN(iter_next(a, &last));
    EXPECT_NEXT(b, value_str("steady"));
    EXPECT_NEXT(b, value_str(""));
    EXPECT_VALUE(last, value_str(word));
    EXPECT_STOP_AND_DROP(a);
    DROP(b);
}

SHOWN_CASE(2, my_range_runs_from_yield_to_yield)
{
    MAKE_GENERATOR(g, my_range(3));
    EXPECT_VALUE(state_of(g), value_str("GEN_CREATED"));
    EXPECT_NEXT(g, value_int(0));
    EXPECT_VALUE(state_of(g), value_str("GEN_SUSPENDED"));
    EXPECT_NEXT(g, value_int(1));
    EXPECT_NEXT(g, value_int(2));
    EXPECT_VALUE(state_of(g), value_str("GEN_SUSPENDED"));
    EXPECT_STOP(g);
    EXPECT_VALUE(state_of(g), value_str("GEN_CLOSED"));
    DROP(g);
    MAKE_GENERATOR(none, my_range(-1));
    EXPECT_STOP_AND_DROP(none);
}

CASE(2, my_range_that_stopped_stays_stopped)
{
    DRAW(some, 100, 999);
    MAKE_GENERATOR(g, my_range(some + 2));
    RUN(skip(g, some));
    EXPECT_NEXT(g, value_int(some));
    EXPECT_NEXT(g, value_int(some + 1));
    for (int i = 0; i < 3; i++)
        EXPECT_STOP_AND_DROP(g);
}

CASE(2, two_generators_of_one_function_are_independent)
{
    DRAW(few, 10, 99);
    DRAW(many, 100, 999);
    MAKE_GENERATOR(a, my_range(few + 3));
    MAKE_GENERATOR(b, my_range(INT64_MAX));
    EXPECT_NEXT(a, value_int(0));
    RUN(skip(b, many));
    EXPECT_NEXT(b, value_int(many));
    EXPECT_NEXT(a, value_int(1));
    RUN(skip(a, few));
    EXPECT_NEXT(a, value_int(few + 2));
    EXPECT_STOP(a);
    EXPECT_NEXT(b, value_int(many + 1));
    DROP(a);
    DROP(b);
}

SHOWN_CASE(3, fibonacci_begins_with_0_1_1_2_3)
{
    MAKE_GENERATOR(g, fibonacci(5));
    EXPECT_NEXT(g, value_int(0));
    EXPECT_NEXT(g, value_int(1));
    EXPECT_NEXT(g, value_int(1));
    EXPECT_NEXT(g, value_int(2));
    EXPECT_NEXT(g, value_int(3));
    EXPECT_STOP_AND_DROP(g);
    MAKE_GENERATOR(one, fibonacci(1));
    EXPECT_NEXT(one, value_int(0));
    EXPECT_STOP_AND_DROP(one);
    MAKE_GENERATOR(none, fibonacci(-1));
    EXPECT_STOP_AND_DROP(none);
}

CASE(3, two_fibonaccis_each_remember_their_numbers)
{
    DRAW(some, 3, 33);
    DRAW(n, some + 2, some + 2);
    DRAW(other, 3, 33);
    DRAW(m, other + 2, other + 2);
    MAKE_GENERATOR(a, fibonacci(n));
    MAKE_GENERATOR(b, fibonacci(m));
    RUN(skip(a, some));
    RUN(skip(b, other));
    EXPECT_NEXT(a, value_int(number(some)));
    EXPECT_NEXT(b, value_int(number(other)));
    EXPECT_NEXT(a, value_int(number(n - 1)));
    EXPECT_STOP(a);
    EXPECT_NEXT(b, value_int(number(m - 1)));
    EXPECT_STOP(b);
    DROP(a);
    DROP(b);
}

CASE(3, number_92_is_the_last_that_fits)
{
    DRAW(some, 40, 90);
    DRAW(other, 40, 90);
    MAKE_GENERATOR(a, fibonacci(93));
    RUN(skip(a, some));
    EXPECT_NEXT(a, value_int(number(some)));
    RUN(skip(a, 91 - some));
    EXPECT_NEXT(a, value_int(number(92)));
    EXPECT_STOP_AND_DROP(a);
    MAKE_GENERATOR(b, fibonacci(INT64_MAX));
    RUN(skip(b, other));
    EXPECT_NEXT(b, value_int(number(other)));
    RUN(skip(b, 91 - other));
    EXPECT_NEXT(b, value_int(number(92)));
    EXPECT_ERROR(b, "OverflowError");
    EXPECT_STOP_AND_DROP(b);
    MAKE_GENERATOR(c, fibonacci(94));
    RUN(skip(c, 93));
    EXPECT_ERROR(c, "OverflowError");
    DROP(c);
}

CASE(4, nothing_is_asked_for_before_it_is_needed)
{
    DRAW(first, 100, 999);
    DRAW(many, 100, 900);
    MAKE(data, spy(first, many + 2));
    MAKE_GENERATOR(g, my_generator_over(ITERABLE(data)));
    EXPECT_PULLS(data, 0);
    EXPECT_HOLDERS(data, 1);
    EXPECT_NEXT(g, value_int(first));
    EXPECT_PULLS(data, 1);
    MEASURE(memory);
    RUN(skip(g, many));
    EXPECT_NEXT(g, value_int(first + many + 1));
    EXPECT_PULLS(data, many + 2);
    EXPECT_GROWTH(memory, 0);
    EXPECT_STOP_AND_DROP(g);
    DROP(data);
}

SHOWN_CASE(4, a_generator_over_a_list_keeps_the_list_and_no_copy)
{
    CONTAINER(data, list_of(value_int(1), value_int(2), value_none()));
    CONTAINER(letters, string_of("a"));
    MAKE_GENERATOR(g, my_generator_over(data));
    MAKE_GENERATOR(another, my_generator_over(letters));
    EXPECT_NEXT(g, value_int(1));
    RUN(list_append(data, value_int(0)));
    RUN(list_set(data, 1, value_str("new")));
    EXPECT_NEXT(g, value_str("new"));
    EXPECT_NEXT(another, value_str("a"));
    EXPECT_STOP_AND_DROP(another);
    EXPECT_NEXT(g, value_none());
    EXPECT_NEXT(g, value_int(0));
    EXPECT_STOP_AND_DROP(g);
}

CASE(4, an_error_of_the_data_ends_the_generator)
{
    DRAW(first, 100, 999);
    DRAW(bad, 0, 4);
    MAKE(data, flaky(first, 6, bad));
    MAKE_GENERATOR(g, my_generator_over(ITERABLE(data)));
    for (int64_t i = 0; i < bad; i++)
        EXPECT_NEXT(g, value_int(first + i));
    EXPECT_ERROR(g, "KeyError");
    EXPECT_HOLDERS(data, 1);
    EXPECT_STOP_AND_DROP(g);
    EXPECT_NEXT(data, value_int(first + bad + 1));
    DROP(data);
}

SHOWN_CASE(4, a_running_generator_can_not_be_asked_and_lives_on)
{
    MAKE(data, nosy());
    MAKE_GENERATOR(g, my_generator_over(ITERABLE(data)));
    RUN(let_ask(data, g));
    EXPECT_NEXT(g, value_error("ValueError", "generator already executing"));
    EXPECT_NEXT(g, value_str("alive"));
    EXPECT_STOP_AND_DROP(g);
    MAKE_GENERATOR(none, my_generator_over(ITERABLE(data)));
    EXPECT_STOP_AND_DROP(none);
    DROP(data);
}

CASE(5, a_generator_left_half_way_lets_go_of_its_iterator)
{
    DRAW(first, 100, 999);
    DRAW(many, 100, 900);
    MAKE(data, spy(first, 1000));
    MAKE_GENERATOR(unused, my_generator_over(ITERABLE(data)));
    MAKE_GENERATOR(g, my_generator_over(ITERABLE(data)));
    RUN(skip(g, many));
    EXPECT_HOLDERS(data, 2);
    DROP(g);
    DROP(unused);
    EXPECT_HOLDERS(data, 1);
    EXPECT_NEXT(data, value_int(first + many));
    DROP(data);
}

CASE(6, only_keeps_what_it_should_and_cleans_up_at_the_end)
{
    DRAW(n, 100, 9999);
    CONTAINER(items,
              list_of(value_none(), value_int(0), value_int(n), value_str("")));
    struct journal mine = {.cleanups = 0}, yours = {.cleanups = 0};
    MAKE(source, spy_on(items));
    MAKE_GENERATOR(numbers, only(ITERABLE(source), is_int, &mine));
    MAKE_GENERATOR(others, only(items, is_no_int, &yours));
    EXPECT_PULLS(source, 0);
    EXPECT_NEXT(numbers, value_int(0));
    EXPECT_NEXT(others, value_none());
    EXPECT_NEXT(numbers, value_int(n));
    EXPECT_NEXT(others, value_str(""));
    EXPECT_INT(mine.cleanups, 0);
    EXPECT_STOP_VALUE(numbers, value_int(2));
    EXPECT_INT(mine.cleanups, 1);
    EXPECT_INT(yours.cleanups, 0);
    EXPECT_STOP_AND_DROP(numbers);
    DROP(others);
    MAKE_GENERATOR(none, only(ITERABLE(source), is_int, &mine));
    EXPECT_STOP_VALUE(none, value_int(0));
    EXPECT_INT(mine.cleanups, 2);
    DROP(none);
    DROP(source);
}

CASE(6, an_error_passes_through_the_finally_part)
{
    DRAW_EVEN(even);
    DRAW(bad, 0, 2);
    struct journal journal = {.cleanups = 0};
    MAKE(source, flaky(even, 9, 2 * bad));
    MAKE_GENERATOR(g, only(ITERABLE(source), is_even, &journal));
    for (int64_t i = 0; i < bad; i++)
        EXPECT_NEXT(g, value_int(even + 2 * i));
    EXPECT_ERROR(g, "KeyError");
    EXPECT_INT(journal.cleanups, 1);
    EXPECT_STOP_AND_DROP(g);
    EXPECT_NEXT(source, value_int(even + 2 * bad + 1));
    DROP(source);
}

CASE(6, close_runs_the_finally_part_once)
{
    DRAW_EVEN(even);
    struct journal journal = {.cleanups = 0};
    MAKE(source, spy(even, -1));
    MAKE_GENERATOR(g, only(ITERABLE(source), is_even, &journal));
    EXPECT_NEXT(g, value_int(even));
    EXPECT_NEXT(g, value_int(even + 2));
    for (int i = 0; i < 2; i++)
        EXPECT_STATUS(gen_close(g, &v), ITER_STOP, value_none());
    EXPECT_INT(journal.cleanups, 1);
    EXPECT_HOLDERS(source, 1);
    DROP(g);
    EXPECT_NEXT(source, value_int(even + 3));
    DROP(source);
}

CASE(6, the_last_drop_cleans_up_but_not_after_a_generator_that_never_started)
{
    DRAW_EVEN(even);
    struct journal journal = {.cleanups = 0};
    MAKE(source, spy(even, 9));
    MAKE_GENERATOR(unused, only(ITERABLE(source), is_even, &journal));
    DROP(unused);
    EXPECT_INT(journal.cleanups, 0);
    MAKE_GENERATOR(g, only(ITERABLE(source), is_even, &journal));
    ITERATE(again, g);
    EXPECT_NEXT(g, value_int(even));
    DROP(g);
    EXPECT_INT(journal.cleanups, 0);
    EXPECT_NEXT(again, value_int(even + 2));
    DROP(again);
    EXPECT_INT(journal.cleanups, 1);
    EXPECT_PULLS(source, 3);
    DROP(source);
}
