/* Lesson 8: what is kept, when to wait, where a file ends, what is recent. */
#include "live_logs.h"

#include "harness.h"
#include "many_times.h"
#include "script_tail.h"

CASE(1, a_buffer_holds_a_copy_of_what_it_is_given)
{
    DRAW_WORD(a, 5);
    DRAW_WORD(b, 7);
    char lent[8];
    struct buffer buffer = buffer_new();
    RUN(strcpy(lent, a));
    EXPECT_INT(buffer_add(&buffer, value_str(lent)), 5);
    RUN(strcpy(lent, b));
    EXPECT_INT(buffer_add(&buffer, value_str(lent)), 12);
    EXPECT_VALUE(value_bytes(buffer.bytes, 5), value_str(a));
    EXPECT_VALUE(value_bytes(buffer.bytes + 5, 7), value_str(b));
    RUN(buffer_free(&buffer));
}

SHOWN_CASE(1, a_buffer_holds_any_byte)
{
    struct buffer buffer = buffer_new();
    EXPECT_INT(buffer_add(&buffer, value_bytes("\0a\n", 3)), 3);
    EXPECT_INT(buffer_add(&buffer, value_bytes("\xff\0", 2)), 5);
    EXPECT_VALUE(value_bytes(buffer.bytes, 5), value_bytes("\0a\n\xff\0", 5));
    RUN(buffer.used = 1);
    EXPECT_INT(buffer_add(&buffer, value_str("b")), 5);
    EXPECT_VALUE(value_bytes(buffer.bytes, 5), value_bytes("a\n\xff\0b", 5));
    RUN(buffer_free(&buffer));
}

CASE(2, a_line_is_taken_out_when_it_is_whole)
{
    DRAW_WORD(half, 5);
    DRAW_WORD(rest, 5);
    DRAW_WORD(line, 5);
    TEXT(pieces, "%s\n%s%s\n%s", line, half, rest, half);
    struct buffer buffer = buffer_new();
    EXPECT_STATUS(buffer_line(&buffer, &v), ITER_STOP, value_none());
    EXPECT_INT(buffer_add(&buffer, value_bytes(pieces, 11)), 11);
    EXPECT_STATUS(buffer_line(&buffer, &v), ITER_NEXT, value_str(line));
    for (int i = 0; i < 2; i++)
        EXPECT_STATUS(buffer_line(&buffer, &v), ITER_STOP, value_none());
    EXPECT_INT(buffer_add(&buffer, value_str(&pieces[11])), 16);
    EXPECT_STATUS(buffer_line(&buffer, &v), ITER_NEXT,
                  value_bytes(&pieces[6], 10));
    EXPECT_STATUS(buffer_line(&buffer, &v), ITER_STOP, value_none());
    EXPECT_STATUS(buffer_rest(&buffer, &v), ITER_NEXT, value_str(half));
    EXPECT_INT((int64_t)(buffer.size - buffer.used), 0);
    RUN(buffer_free(&buffer));
}

CASE(2, a_piece_may_hold_many_lines_and_each_ends_at_a_line_feed)
{
    DRAW_WORD(a, 5);
    DRAW_WORD(b, 5);
    TEXT(piece, "%s\n\n\r\n\r%s \r\r\n%s\r", a, b, a);
    struct buffer buffer = buffer_new();
    EXPECT_INT(buffer_add(&buffer, value_str(piece)), 25);
    EXPECT_STATUS(buffer_line(&buffer, &v), ITER_NEXT, value_str(a));
    for (int i = 0; i < 2; i++)
        EXPECT_STATUS(buffer_line(&buffer, &v), ITER_NEXT, value_str(""));
    EXPECT_STATUS(buffer_line(&buffer, &v), ITER_NEXT,
                  value_bytes(&piece[9], 8));
    EXPECT_STATUS(buffer_line(&buffer, &v), ITER_STOP, value_none());
    EXPECT_INT(buffer_add(&buffer, value_bytes("\n\0\n", 3)), 9);
    EXPECT_STATUS(buffer_line(&buffer, &v), ITER_NEXT, value_str(a));
    EXPECT_STATUS(buffer_line(&buffer, &v), ITER_NEXT, value_bytes("\0", 1));
    EXPECT_STATUS(buffer_rest(&buffer, &v), ITER_STOP, value_str("never set"));
    RUN(buffer_free(&buffer));
}

CASE(3, half_a_line_is_held_back_until_it_is_whole)
{
    DRAW_WORD(a, 5);
    DRAW_WORD(b, 5);
    TEXT(first, "%s\n%s", a, b);
    TEXT(last, "%s\n", a);
    TEXT(both, "%s%s", b, a);
    CONTAINER(list, list_of(value_str(first), value_str("\r"), value_str(""),
                            value_str("\n\n"), value_str(b), value_str(last)));
    MAKE(pieces, spy_on(list));
    MAKE(lines, whole_lines(ITERABLE(pieces)));
    EXPECT_PULLS(pieces, 0);
    EXPECT_NEXT(lines, value_str(a));
    EXPECT_PULLS(pieces, 1);
    EXPECT_NEXT(lines, value_str(b));
    EXPECT_NEXT(lines, value_str(""));
    EXPECT_PULLS(pieces, 4);
    ITERATE(again, lines);
    EXPECT_NEXT(again, value_str(both));
    for (int i = 0; i < 3; i++)
        EXPECT_STOP(lines);
    EXPECT_HOLDERS(pieces, 2);
    DROP(again);
    DROP(lines);
    DROP(pieces);
}

CASE(3, an_error_is_passed_on_and_what_was_held_back_is_not_lost)
{
    DRAW_WORD(half, 5);
    DRAW_WORD(rest, 5);
    DRAW(code, 1000, 9999);
    TEXT(whole, "%s%s", half, rest);
    CONTAINER(list, list_of(value_str(half), value_error("OSError", "glitch"),
                            value_str(rest), value_str("\r")));
    MAKE(pieces, spy_on(list));
    MAKE(lines, whole_lines(ITERABLE(pieces)));
    EXPECT_ERROR(lines, "OSError");
    EXPECT_PULLS(pieces, 2);
    EXPECT_NEXT(lines, value_str(whole));
    EXPECT_STOP(lines);
    DROP(lines);
    DROP(pieces);
    MAKE(nothing, stopped(value_int(code)));
    MAKE(none, whole_lines(ITERABLE(nothing)));
    EXPECT_STOP_VALUE(none, value_int(code));
    DROP(none);
    DROP(nothing);
}

CASE(3, each_walk_has_a_buffer_of_its_own)
{
    DRAW_WORD(a, 5);
    DRAW_WORD(b, 5);
    DRAW(many, 90000, 99999);
    TEXT(lines, "%s\n%s", a, b);
    CONTAINER(list, list_of(value_str(lines)));
    CONTAINER(more, list_of(value_str(lines)));
    RUN(add_many(more, value_str(""), many));
    MAKE(one, whole_lines(list));
    MAKE(two, whole_lines(more));
    MAKE(three, whole_lines(list));
    EXPECT_NEXT(one, value_str(a));
    EXPECT_NEXT(two, value_str(a));
    EXPECT_NEXT(two, value_str(b));
    DROP(two);
    DROP(three);
    EXPECT_NEXT(one, value_str(b));
    DROP(one);
}

CASE(4, pieces_come_as_they_are_written)
{
    DRAW_WORD(a, 5);
    DRAW_WORD(b, 5);
    TEXT(lines, "%s\n\r%s\n", a, b);
    TAIL(log, written(a), a_pause, written(lines), written("\n"), a_pause,
         a_pause, written(b));
    MAKE_GENERATOR(pieces, follow(log));
    EXPECT_READ(log, 0);
    EXPECT_NEXT(pieces, value_str(a));
    EXPECT_READ(log, 1);
    EXPECT_NEXT(pieces, value_str(lines));
    EXPECT_NEXT(pieces, value_str("\n"));
    EXPECT_READ(log, 4);
    EXPECT_NEXT(pieces, value_str(b));
    for (int i = 0; i < 3; i++)
        EXPECT_STOP(pieces);
    DROP(pieces);
}

CASE(4, it_waits_for_ever_if_it_must)
{
    DRAW_WORD(a, 5);
    DRAW_WORD(b, 5);
    TAIL(quiet, a_pause, a_pause, a_pause, a_pause, written(a));
    TAIL(busy, written(b), written(a));
    TAIL(silent, a_pause);
    MAKE_GENERATOR(one, follow(quiet));
    MAKE_GENERATOR(two, follow(busy));
    EXPECT_NEXT(two, value_str(b));
    EXPECT_NEXT(one, value_str(a));
    EXPECT_NEXT(two, value_str(a));
    EXPECT_STOP(one);
    EXPECT_STATUS(gen_close(two, &v), ITER_STOP, value_none());
    EXPECT_STOP(two);
    DROP(two);
    DROP(one);
    MAKE_GENERATOR(nothing, follow(silent));
    for (int i = 0; i < 2; i++)
        EXPECT_STOP(nothing);
    DROP(nothing);
}

CASE(4, a_log_that_cannot_be_read_is_an_error)
{
    DRAW_WORD(a, 5);
    DRAW_WORD(b, 5);
    TAIL(log, written(a), a_pause, written(b), a_failure);
    MAKE_GENERATOR(pieces, follow(log));
    EXPECT_NEXT(pieces, value_str(a));
    EXPECT_NEXT(pieces, value_str(b));
    EXPECT_ERROR(pieces, "OSError");
    for (int i = 0; i < 3; i++)
        EXPECT_STOP(pieces);
    DROP(pieces);
}

CASE(5, another_file_is_a_none_among_the_pieces)
{
    DRAW_WORD(a, 5);
    DRAW_WORD(b, 5);
    TAIL(log, a_pause, a_new_file, written(a), a_new_file, a_new_file,
         written(b), a_pause, a_new_file);
    MAKE_GENERATOR(pieces, follow(log));
    EXPECT_NEXT(pieces, value_none());
    EXPECT_NEXT(pieces, value_str(a));
    EXPECT_READ(log, 3);
    for (int i = 0; i < 2; i++)
        EXPECT_NEXT(pieces, value_none());
    EXPECT_NEXT(pieces, value_str(b));
    EXPECT_NEXT(pieces, value_none());
    EXPECT_STOP(pieces);
    DROP(pieces);
}

CASE(5, a_half_line_ends_where_its_file_ends)
{
    DRAW_WORD(a, 5);
    DRAW_WORD(b, 5);
    DRAW(many, 90000, 99999);
    CONTAINER(list, list_of(value_none(), value_str(a), value_none(),
                            value_str(b), value_str("\r"), value_none(),
                            value_str("\n"), value_str(b), value_str("\n")));
    RUN(add_many(list, value_none(), many));
    RUN(list_append(list, value_str(a)));
    RUN(list_append(list, value_none()));
    MAKE(pieces, spy_on(list));
    MAKE(lines, whole_lines(ITERABLE(pieces)));
    EXPECT_NEXT(lines, value_str(a));
    EXPECT_PULLS(pieces, 3);
    EXPECT_NEXT(lines, value_str(b));
    EXPECT_NEXT(lines, value_str(""));
    EXPECT_NEXT(lines, value_str(b));
    EXPECT_NEXT(lines, value_str(a));
    EXPECT_PULLS(pieces, many + 11);
    EXPECT_STOP(lines);
    DROP(lines);
    DROP(pieces);
}

CASE(6, an_error_counts_for_less_than_a_minute)
{
    DRAW(t, 3000000000, 3999999999);
    DRAW(a, 100, 999);
    DRAW(b, 100, 999);
    MAKE_GENERATOR(counts, last_minute());
    EXPECT_NEXT(counts, value_int(0));
    EXPECT_STATUS(sends(counts, 0, a, &v), ITER_NEXT, value_int(a));
    EXPECT_STATUS(sends(counts, t, b, &v), ITER_NEXT, value_int(b));
    EXPECT_STATUS(sends(counts, t + 1, 2, &v), ITER_NEXT, value_int(b + 2));
    EXPECT_STATUS(sends(counts, t + 59, a, &v), ITER_NEXT,
                  value_int(b + 2 + a));
    EXPECT_STATUS(sends(counts, t + 60, 1, &v), ITER_NEXT, value_int(3 + a));
    EXPECT_NEXT(counts, value_int(3 + a));
    EXPECT_STATUS(sends(counts, t + 119, 1, &v), ITER_NEXT, value_int(2));
    EXPECT_STATUS(sends(counts, t + 999, 1, &v), ITER_NEXT, value_int(1));
    DROP(counts);
}

CASE(6, a_clock_that_is_set_back_stands_still)
{
    DRAW(t, 3000000000, 3999999999);
    DRAW(a, 100, 999);
    DRAW(back, 100, 999);
    MAKE_GENERATOR(counts, last_minute());
    MAKE_GENERATOR(others, last_minute());
    EXPECT_NEXT(counts, value_int(0));
    EXPECT_NEXT(others, value_int(0));
    EXPECT_STATUS(sends(counts, t, 1, &v), ITER_NEXT, value_int(1));
    EXPECT_STATUS(sends(counts, t - back, a, &v), ITER_NEXT, value_int(1 + a));
    EXPECT_STATUS(sends(others, back, 1, &v), ITER_NEXT, value_int(1));
    EXPECT_STATUS(sends(counts, t + 59, 1, &v), ITER_NEXT, value_int(2 + a));
    EXPECT_STATUS(sends(counts, 0, 1, &v), ITER_NEXT, value_int(3 + a));
    EXPECT_STATUS(sends(counts, t + 60, 1, &v), ITER_NEXT, value_int(3));
    EXPECT_STATUS(sends(counts, t + 118, 1, &v), ITER_NEXT, value_int(4));
    EXPECT_NEXT(others, value_int(1));
    DROP(counts);
    DROP(others);
}

CASE(6, what_is_older_than_a_minute_is_forgotten)
{
    DRAW(t, 3000000000, 3999999999);
    DRAW(a, 100, 999);
    MAKE_GENERATOR(counts, last_minute());
    EXPECT_NEXT(counts, value_int(0));
    EXPECT_STATUS(send_each(counts, t, 1, 99, &v), ITER_NEXT, value_int(60));
    MEASURE(start);
    EXPECT_STATUS(send_each(counts, t + 100, 1, 5000, &v), ITER_NEXT,
                  value_int(60));
    EXPECT_GROWTH(start, 0);
    EXPECT_STATUS(sends(counts, t + 9999, a, &v), ITER_NEXT, value_int(a));
    DROP(counts);
}
