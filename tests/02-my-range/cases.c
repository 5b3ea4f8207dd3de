/* Lesson 2: what iterators of your own show. */
#include "my_range.h"

#include "harness.h"

CASE(1, a_range_stops_before_its_end)
{
    DRAW(start, 1, 999);
    DRAW(end, start + 2, start + 5);
    MAKE(it, my_range(start, end));
    for (int64_t i = 0; i < end - start; i++)
        EXPECT_NEXT(it, value_int(start + i));
    EXPECT_STOP(it);
    DROP(it);
    MAKE(across, my_range(-1, 2));
    for (int i = 0; i < 3; i++)
        EXPECT_NEXT(across, value_int(i - 1));
    EXPECT_STOP(across);
    DROP(across);
    MAKE(far, my_range(INT64_MIN + start, INT64_MAX));
    EXPECT_NEXT(far, value_int(INT64_MIN + start));
    DROP(far);
    MAKE(high, my_range(INT64_MAX - 1, INT64_MAX));
    EXPECT_NEXT(high, value_int(INT64_MAX - 1));
    EXPECT_STOP(high);
    DROP(high);
}

CASE(1, a_range_that_stopped_stays_stopped)
{
    DRAW(start, -999, -9);
    DRAW(end, start + 1, start + 3);
    MAKE(it, my_range(start, end));
    for (int64_t i = 0; i < end - start; i++)
        EXPECT_NEXT(it, value_int(start + i));
    for (int i = 0; i < 3; i++)
        EXPECT_STOP(it);
    DROP(it);
}

SHOWN_CASE(1, a_range_without_numbers_stops_at_once)
{
    MAKE(none, my_range(3, 3));
    EXPECT_STOP(none);
    DROP(none);
    MAKE(backwards, my_range(5, 2));
    EXPECT_STOP(backwards);
    DROP(backwards);
    MAKE(far, my_range(INT64_MAX, INT64_MIN));
    EXPECT_STOP(far);
    DROP(far);
}

CASE(1, two_ranges_do_not_disturb_each_other)
{
    DRAW(low, 1, 900);
    DRAW(high, 1001, 1900);
    MAKE(a, my_range(low, 1000));
    MAKE(b, my_range(high, 2000));
    EXPECT_NEXT(a, value_int(low));
    EXPECT_NEXT(b, value_int(high));
    EXPECT_NEXT(b, value_int(high + 1));
    EXPECT_NEXT(a, value_int(low + 1));
    DROP(a);
    EXPECT_NEXT(b, value_int(high + 2));
    DROP(b);
}

SHOWN_CASE(1, all_who_hold_a_range_share_its_position)
{
    MAKE(range, my_range(1, 5));
    ITERATE(a, range);
    ITERATE(b, range);
    EXPECT_SAME(a, b, true);
    EXPECT_NEXT(a, value_int(1));
    EXPECT_NEXT(b, value_int(2));
    EXPECT_NEXT(a, value_int(3));
    EXPECT_NEXT(range, value_int(4));
    EXPECT_STOP(b);
    DROP(a);
    DROP(b);
    DROP(range);
}

CASE(2, my_iterator_gives_its_end_as_well)
{
    DRAW(start, -999, 999);
    DRAW(end, start + 1, start + 4);
    MAKE(it, my_iterator(start, end));
    for (int64_t i = 0; i < end - start + 1; i++)
        EXPECT_NEXT(it, value_int(start + i));
    for (int i = 0; i < 2; i++)
        EXPECT_STOP(it);
    DROP(it);
    MAKE(one, my_iterator(end, end));
    EXPECT_NEXT(one, value_int(end));
    EXPECT_STOP(one);
    DROP(one);
    MAKE(none, my_iterator(end, start));
    EXPECT_STOP(none);
    DROP(none);
    MAKE(walk, my_iterator(-1, 1));
    ITERATE(across, walk);
    for (int i = 0; i < 3; i++)
        EXPECT_NEXT(across, value_int(i - 1));
    EXPECT_STOP(across);
    DROP(across);
    DROP(walk);
}

CASE(2, my_iterator_stops_after_the_largest_number_there_is)
{
    DRAW(left, 1, 3);
    DRAW(small, -9999, 9999);
    DRAW(next, small + 1, small + 1);
    MAKE(a, my_iterator(INT64_MAX - left, INT64_MAX));
    MAKE(b, my_iterator(small, next));
    EXPECT_NEXT(b, value_int(small));
    for (int64_t i = 0; i < left + 1; i++)
        EXPECT_NEXT(a, value_int(INT64_MAX - left + i));
    for (int i = 0; i < 2; i++)
        EXPECT_STOP(a);
    EXPECT_NEXT(b, value_int(next));
    EXPECT_STOP(b);
    DROP(a);
    DROP(b);
}

CASE(2, the_edges_of_64_bits_are_numbers_like_any_other)
{
    MAKE(low, my_iterator(INT64_MIN, INT64_MIN));
    EXPECT_NEXT(low, value_int(INT64_MIN));
    EXPECT_STOP(low);
    DROP(low);
    DRAW(n, 1, 999);
    MAKE(wide, my_iterator(INT64_MIN + n, INT64_MAX));
    EXPECT_NEXT(wide, value_int(INT64_MIN + n));
    DROP(wide);
}

CASE(3, an_obj_iterator_gives_the_letters_of_its_word)
{
    DRAW_WORD(word, 6);
    MAKE(letters, obj_iterator(word));
    ITERATE(it, letters);
    for (int i = 0; i < 6; i++)
        EXPECT_NEXT(it, value_bytes(&word[i], 1));
    for (int i = 0; i < 3; i++)
        EXPECT_STOP(it);
    DROP(it);
    DROP(letters);
    MAKE(again, obj_iterator(word));
    struct value letter;
    RUN(iter_next(again, &letter));
    MAKE(bytes, obj_iterator("No 10!\xff\t\n~"));
    for (int i = 0; i < 10; i++)
        EXPECT_NEXT(bytes, value_bytes(&"No 10!\xff\t\n~"[i], 1));
    DROP(bytes);
    EXPECT_VALUE(letter, value_bytes(&word[0], 1));
    DROP(again);
    MAKE(none, obj_iterator(""));
    EXPECT_STOP(none);
    DROP(none);
}

CASE(4, an_obj_can_be_walked_again)
{
    DRAW_WORD(word, 3);
    struct obj obj;
    RUN(obj = obj_of(word));
    ITERATE(first, &obj.base);
    for (int i = 0; i < 3; i++)
        EXPECT_NEXT(first, value_bytes(&word[i], 1));
    EXPECT_STOP(first);
    DROP(first);
    ITERATE(second, &obj.base);
    for (int i = 0; i < 3; i++)
        EXPECT_NEXT(second, value_bytes(&word[i], 1));
    EXPECT_STOP(second);
    DROP(second);
}

CASE(4, two_walkers_over_one_obj_do_not_disturb_each_other)
{
    DRAW_WORD(word, 4);
    struct obj obj;
    RUN(obj = obj_of(word));
    ITERATE(a, &obj.base);
    EXPECT_NEXT(a, value_bytes(&word[0], 1));
    EXPECT_NEXT(a, value_bytes(&word[1], 1));
    ITERATE(b, &obj.base);
    EXPECT_SAME(a, b, false);
    EXPECT_NEXT(b, value_bytes(&word[0], 1));
    EXPECT_NEXT(a, value_bytes(&word[2], 1));
    EXPECT_NEXT(b, value_bytes(&word[1], 1));
    DROP(a);
    struct obj other;
    RUN(other = obj_of("!"));
    ITERATE(c, &other.base);
    EXPECT_NEXT(c, value_str("!"));
    DROP(c);
    EXPECT_NEXT(b, value_bytes(&word[2], 1));
    DROP(b);
}

SHOWN_CASE(5, my_range_step_gives_an_iterator_or_a_value_error)
{
    MAKE(zero, my_range_step(1, 5, 0));
    for (int i = 0; i < 2; i++)
        EXPECT_ERROR(zero, "ValueError");
    DROP(zero);
    MAKE(empty, my_range_step(5, 5, 0));
    EXPECT_ERROR(empty, "ValueError");
    DROP(empty);
    MAKE(it, my_range_step(1, 5, 2));
    ITERATE(again, it);
    EXPECT_SAME(again, it, true);
    DROP(again);
    DROP(it);
}

CASE(6, a_positive_step_counts_up_and_stops_before_the_end)
{
    DRAW(count, 2, 4);
    DRAW(step, 2, 9);
    DRAW(start, -999, 999);
    DRAW(end, start + step * (count - 1) + 1, start + step * count);
    MAKE(it, my_range_step(start, end, step));
    for (int64_t i = 0; i < count; i++)
        EXPECT_NEXT(it, value_int(start + i * step));
    for (int i = 0; i < 2; i++)
        EXPECT_STOP(it);
    DROP(it);
    MAKE(exact, my_range_step(-1, 1, 1));
    for (int i = 0; i < 2; i++)
        EXPECT_NEXT(exact, value_int(i - 1));
    EXPECT_STOP(exact);
    DROP(exact);
}

CASE(6, a_negative_step_counts_down_and_stops_before_the_end)
{
    DRAW(count, 2, 4);
    DRAW(step, -9, -2);
    DRAW(start, -999, 999);
    DRAW(end, start + step * count, start + step * (count - 1) - 1);
    MAKE(range, my_range_step(start, end, step));
    ITERATE(it, range);
    for (int64_t i = 0; i < count; i++)
        EXPECT_NEXT(it, value_int(start + i * step));
    for (int i = 0; i < 2; i++)
        EXPECT_STOP(it);
    DROP(it);
    DROP(range);
    MAKE(exact, my_range_step(1, -1, -1));
    for (int i = 0; i < 2; i++)
        EXPECT_NEXT(exact, value_int(1 - i));
    EXPECT_STOP(exact);
    DROP(exact);
}

SHOWN_CASE(6, a_step_away_from_the_end_gives_nothing)
{
    MAKE(down, my_range_step(0, 5, -1));
    EXPECT_STOP(down);
    DROP(down);
    MAKE(up, my_range_step(5, 0, 1));
    EXPECT_STOP(up);
    DROP(up);
}

CASE(6, a_step_out_of_64_bits_ends_the_walk)
{
    DRAW(step, 1501, 1999);
    DRAW(high, INT64_MAX - 3000, INT64_MAX - 2000);
    DRAW(low, INT64_MIN + 2000, INT64_MIN + 3000);
    MAKE(up, my_range_step(high, INT64_MAX, step));
    MAKE(down, my_range_step(low, INT64_MIN, -step));
    EXPECT_NEXT(up, value_int(high));
    EXPECT_NEXT(up, value_int(high + step));
    EXPECT_NEXT(down, value_int(low));
    EXPECT_NEXT(down, value_int(low - step));
    for (int i = 0; i < 2; i++)
        EXPECT_STOP(up);
    for (int i = 0; i < 2; i++)
        EXPECT_STOP(down);
    DROP(up);
    DROP(down);
    MAKE(far, my_range_step(INT64_MIN, INT64_MAX, INT64_MAX));
    EXPECT_NEXT(far, value_int(INT64_MIN));
    EXPECT_NEXT(far, value_int(-1));
    EXPECT_NEXT(far, value_int(INT64_MAX - 1));
    EXPECT_STOP(far);
    DROP(far);
    MAKE(back, my_range_step(INT64_MAX, INT64_MIN, INT64_MIN));
    EXPECT_NEXT(back, value_int(INT64_MAX));
    EXPECT_NEXT(back, value_int(-1));
    EXPECT_STOP(back);
    DROP(back);
}
