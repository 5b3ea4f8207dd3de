/* Lesson 8: what is kept, when to wait, where a file ends, what is recent. */
#include "live_logs.h"

#include "harness.h"
#include "script_tail.h"

CASE(1, a_buffer_keeps_what_it_is_given)
{
    DRAW_WORD(first, 5);
    DRAW_WORD(second, 5);
    struct buffer buffer = buffer_new();
    EXPECT_INT(buffer_add(&buffer, value_str(first)), 5);
    EXPECT_INT(buffer_add(&buffer, value_str(second)), 10);
    EXPECT_VALUE(value_bytes(buffer.bytes, 5), value_str(first));
    EXPECT_VALUE(value_bytes(buffer.bytes + 5, 5), value_str(second));
    RUN(buffer_free(&buffer));
}

CASE(2, a_line_is_taken_out_once_it_is_whole)
{
    DRAW_WORD(first, 5);
    DRAW_WORD(second, 5);
    struct buffer buffer = buffer_new();
    EXPECT_INT(buffer_add(&buffer, value_str(first)), 5);
    EXPECT_STATUS(buffer_line(&buffer, &v), ITER_STOP, value_none());
    EXPECT_INT(buffer_add(&buffer, value_str("\n")), 6);
    EXPECT_STATUS(buffer_line(&buffer, &v), ITER_NEXT, value_str(first));
    RUN(buffer_free(&buffer));
}

CASE(3, half_a_line_is_held_back)
{
    DRAW_WORD(first, 5);
    DRAW_WORD(second, 5);
    CONTAINER(list, list_of(value_str(first), value_str("\nx"), value_none(),
                            value_str(second)));
    MAKE(lines, whole_lines(list));
    EXPECT_NEXT(lines, value_str(first));
    EXPECT_NEXT(lines, value_str("x"));
    EXPECT_NEXT(lines, value_str(second));
    EXPECT_STOP(lines);
    DROP(lines);
}

CASE(4, pieces_come_as_they_are_written)
{
    DRAW_WORD(first, 5);
    DRAW_WORD(second, 5);
    TAIL(log, written(first), a_pause, written(second), a_pause, a_pause);
    MAKE_GENERATOR(pieces, follow(log));
    EXPECT_NEXT(pieces, value_str(first));
    EXPECT_READ(log, 1);
    EXPECT_NEXT(pieces, value_str(second));
    EXPECT_STOP(pieces);
    EXPECT_STOP(pieces);
    DROP(pieces);
}

CASE(5, another_file)
{
    DRAW_WORD(first, 5);
    DRAW_WORD(second, 5);
    TAIL(log, written(first), a_new_file, written(second), a_pause, a_pause);
    MAKE_GENERATOR(pieces, follow(log));
    MAKE(lines, whole_lines(ITERABLE(pieces)));
    EXPECT_NEXT(lines, value_str(first));
    EXPECT_NEXT(lines, value_str(second));
    EXPECT_STOP(lines);
    DROP(lines);
    DROP(pieces);
}

CASE(6, errors_of_the_last_minute)
{
    DRAW(start, 1000000, 2000000);
    MAKE_GENERATOR(counts, last_minute());
    EXPECT_NEXT(counts, value_int(0));
    EXPECT_STATUS(gen_send(counts, value_int(start), &v), ITER_NEXT,
                  value_int(1));
    EXPECT_STATUS(gen_send(counts, value_int(start + 60), &v), ITER_NEXT,
                  value_int(1));
    DROP(counts);
}
