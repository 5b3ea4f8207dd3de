/* Lesson 7: what is read, what is an error, what is counted, what is slow. */
#include "log_parser.h"

#include "access_log.h"
#include "harness.h"

/* Appends a line to a list, more than once if told so. */
static void add(struct iterable *log, const char *line, int64_t times)
{
    for (int64_t i = 0; i < times; i++)
        list_append(log, value_str(line));
}

SHOWN_CASE(1, a_log_comes_line_by_line)
{
    MAKE_GENERATOR(lines, log_lines(log_text("one\ntwo\n\nthree\n")));
    EXPECT_NEXT(lines, value_str("one"));
    EXPECT_NEXT(lines, value_str("two"));
    EXPECT_NEXT(lines, value_str(""));
    EXPECT_NEXT(lines, value_str("three"));
    EXPECT_STOP(lines);
    EXPECT_INT(block_readers_open(), 0);
    DROP(lines);
}

CASE(1, a_log_is_open_from_the_first_next_to_the_end)
{
    DRAW_WORD(first, 5);
    DRAW_WORD(last, 5);
    TEXT(log, "%s\n%s", first, last);
    MAKE_GENERATOR(lines, log_lines(log_text(log)));
    EXPECT_INT(block_readers_open(), 0);
    EXPECT_NEXT(lines, value_str(first));
    EXPECT_INT(block_readers_open(), 1);
    EXPECT_NEXT(lines, value_str(last));
    for (int i = 0; i < 3; i++)
        EXPECT_STOP(lines);
    EXPECT_INT(block_readers_open(), 0);
    DROP(lines);
}

CASE(2, one_carriage_return_is_dropped_and_nothing_else)
{
    DRAW_WORD(a, 5);
    DRAW_WORD(b, 5);
    DRAW_WORD(c, 5);
    TEXT(log, "\r\n %s\t\r\n\r%s \r\r\n%s\n\r\n%s\r", a, b, b, c);
    for (int64_t i = 0; i < 2; i++) {
        MAKE_GENERATOR(lines, log_lines(log_text(&log[1])));
        EXPECT_NEXT(lines, value_str(""));
        EXPECT_NEXT(lines, value_bytes(&log[2], 7));
        EXPECT_NEXT(lines, value_bytes(&log[11], 8));
        EXPECT_NEXT(lines, value_str(b));
        EXPECT_NEXT(lines, value_str(""));
        EXPECT_NEXT(lines, value_str(c));
        EXPECT_STOP(lines);
        DROP(lines);
    }
}

SHOWN_CASE(2, a_line_may_hold_any_byte)
{
    MAKE_GENERATOR(lines, log_lines(log_bytes("\0a\0\n\xff\xfe\n\0", 8)));
    EXPECT_NEXT(lines, value_bytes("\0a\0", 3));
    EXPECT_NEXT(lines, value_bytes("\xff\xfe", 2));
    EXPECT_NEXT(lines, value_bytes("\0", 1));
    EXPECT_STOP(lines);
    DROP(lines);
}

CASE(3, a_half_read_log_is_closed_when_nobody_holds_it)
{
    DRAW_WORD(first, 5);
    DRAW_WORD(last, 5);
    TEXT(log, "%s\n%s\n", first, last);
    MAKE_GENERATOR(a, log_lines(log_text(log)));
    MAKE_GENERATOR(b, log_lines(log_text(log)));
    struct value line;
    RUN(iter_next(&a->base, &line));
    EXPECT_NEXT(b, value_str(first));
    EXPECT_INT(block_readers_open(), 2);
    EXPECT_NEXT(b, value_str(last));
    EXPECT_VALUE(line, value_str(first));
    DROP(a);
    EXPECT_INT(block_readers_open(), 1);
    DROP(b);
    EXPECT_INT(block_readers_open(), 0);
}

CASE(3, a_missing_log_is_an_error_of_the_first_next)
{
    DRAW_WORD(word, 7);
    MAKE_GENERATOR(missing, log_lines(log_file("no-such-folder/access.log")));
    MAKE_GENERATOR(lines, log_lines(log_text(word)));
    EXPECT_NEXT(lines, value_str(word));
    EXPECT_ERROR(missing, "FileNotFoundError");
    EXPECT_STOP(missing);
    EXPECT_STOP(lines);
    EXPECT_INT(block_readers_open(), 0);
    DROP(missing);
    DROP(lines);
}

CASE(4, the_status_alone_makes_a_line_an_error)
{
    DRAW_LINE(fine, 200);
    DRAW_LINE(missing, 404);
    DRAW_LINE(denied, 403);
    DRAW_LINE(failed, 500);
    CONTAINER(log, lines_of(fine, missing, denied, failed));
    MAKE(errors, log_errors(log));
    EXPECT_NEXT(errors, value_str(missing));
    EXPECT_NEXT(errors, value_str(failed));
    EXPECT_STOP(errors);
    DROP(errors);
}

CASE(4, log_errors_holds_its_source_and_asks_no_further_than_it_must)
{
    DRAW(many, 50000, 99999);
    DRAW_LINE(fine, 200);
    DRAW_LINE(missing, 404);
    DRAW_LINE(failed, 500);
    CONTAINER(log, list_new(NULL, 0));
    RUN(add(log, fine, many));
    RUN(add(log, missing, 1));
    RUN(add(log, failed, 1));
    MAKE(source, spy_on(log));
    MAKE(errors, log_errors(ITERABLE(source)));
    EXPECT_PULLS(source, 0);
    EXPECT_NEXT(errors, value_str(missing));
    EXPECT_PULLS(source, many + 1);
    EXPECT_HOLDERS(source, 2);
    DROP(errors);
    EXPECT_NEXT(source, value_str(failed));
    DROP(source);
}

CASE(4, an_error_is_passed_on_and_an_end_stays_an_end)
{
    DRAW_LINE(fine, 200);
    DRAW_LINE(missing, 404);
    CONTAINER(log, lines_of(fine, glitch, missing));
    MAKE(source, spy_on(log));
    MAKE(errors, log_errors(ITERABLE(source)));
    EXPECT_ERROR(errors, "OSError");
    EXPECT_PULLS(source, 2);
    EXPECT_NEXT(errors, value_str(missing));
    for (int i = 0; i < 3; i++)
        EXPECT_STOP(errors);
    EXPECT_HOLDERS(source, 2);
    DROP(errors);
    DROP(source);
}

CASE(4, what_cannot_be_parsed_is_no_error)
{
    DRAW_WORD(word, 3);
    DRAW_LINE(failed, 500);
    TEXT(odd, "a - - [14/Feb/2025:10:35:00 -0700] \"GET /\" 404 %s", word);
    TEXT(sly, "a - - [14/Feb/2025:10:35:00 -0700] \"GET /\" 403 5 \"\" 404 7");
    TEXT(too, "a - - [14/Feb/2025:10:35:00 -0700] \"GET /\" 503 5 \"\" 500 7");
    CONTAINER(log, lines_of(sly, too, "", odd, failed, "404"));
    MAKE(errors, log_errors(log));
    EXPECT_NEXT(errors, value_str(failed));
    EXPECT_STOP(errors);
    DROP(errors);
}

CASE(5, a_report_counts_by_status)
{
    DRAW(twos, 10, 99);
    DRAW(fours, 100, 499);
    DRAW(fives, 500, 999);
    DRAW_LINE(fine, 200);
    TEXT(missing, "a - - [14/Feb/2025:10:35:00 -0500] \"GET /500\" 404 5");
    TEXT(failed, "a - - [14/Feb/2025:10:35:00 -0700] \"GET /404\" 500 5");
    TEXT(denied, "a - - [14/Feb/2025:10:35:00 -0700] \"GET /404\" 403 500");
    TEXT(busy, "a - - [14/Feb/2025:10:35:00 -0700] \"GET /404\" 503 500");
    TEXT(odd, "a - - [14/Feb/2025:10:35:00 -0700] \"GET /\" 404 many");
    CONTAINER(log, lines_of(denied, odd, busy, odd));
    RUN(add(log, fine, twos));
    RUN(add(log, missing, fours));
    RUN(add(log, failed, fives));
    struct log_report report = {.not_found = 7, .server_errors = 7};
    EXPECT_STATUS(log_count(log, &report, &v), ITER_STOP, value_none());
    EXPECT_INT(report.not_found, fours);
    EXPECT_INT(report.server_errors, fives);
}

CASE(5, a_log_that_breaks_off_is_counted_so_far)
{
    DRAW(fours, 100, 999);
    DRAW(fives, 100, 999);
    DRAW_LINE(missing, 404);
    DRAW_LINE(failed, 500);
    CONTAINER(log, list_new(NULL, 0));
    RUN(add(log, missing, fours));
    RUN(add(log, failed, fives));
    RUN(list_append(log, value_error("OSError", "glitch")));
    RUN(add(log, missing, 1));
    MAKE(source, spy_on(log));
    struct log_report report = {.not_found = 7, .server_errors = 7};
    EXPECT_STATUS(log_count(ITERABLE(source), &report, &v), ITER_ERROR,
                  value_error("OSError", ""));
    EXPECT_INT(report.not_found, fours);
    EXPECT_INT(report.server_errors, fives);
    EXPECT_PULLS(source, fours + fives + 1);
    DROP(source);
}

SHOWN_CASE(5, all_lines_and_the_errors_alone_give_the_same_report)
{
    static const char log[] =
        "127.0.0.1 - - [14/Feb/2025:10:35:00 -0700] \"GET /index.html "
        "HTTP/1.1\" 200 1024\n"
        "127.0.0.1 - - [14/Feb/2025:10:36:00 -0700] \"POST /login HTTP/1.1\" "
        "500 2048\n"
        "127.0.0.1 - - [14/Feb/2025:10:37:00 -0700] \"GET /home HTTP/1.1\" "
        "404 512\n";
    struct log_report report = {.not_found = 7, .server_errors = 7};
    MAKE_GENERATOR(lines, log_lines(log_text(log)));
    EXPECT_STATUS(log_count(ITERABLE(lines), &report, &v), ITER_STOP,
                  value_none());
    EXPECT_INT(report.not_found, 1);
    EXPECT_INT(report.server_errors, 1);
    DROP(lines);
    MAKE_GENERATOR(again, log_lines(log_text(log)));
    MAKE(errors, log_errors(ITERABLE(again)));
    DROP(again);
    EXPECT_STATUS(log_count(ITERABLE(errors), &report, &v), ITER_STOP,
                  value_none());
    EXPECT_INT(report.not_found, 1);
    EXPECT_INT(report.server_errors, 1);
    DROP(errors);
}

CASE(6, slow_requests_took_the_limit_or_longer)
{
    DRAW(limit, 3000000000, 8999999999);
    DRAW(more, 9000000000, 9999999999);
    DRAW_TIMED_LINE(quick, limit - 1);
    DRAW_TIMED_LINE(just, limit);
    DRAW_TIMED_LINE(slow, more);
    CONTAINER(log, lines_of(slow, quick, just));
    MAKE(it, slow_requests(log, limit));
    EXPECT_NEXT(it, value_str(slow));
    EXPECT_NEXT(it, value_str(just));
    EXPECT_STOP(it);
    DROP(it);
}

CASE(6, the_duration_is_the_last_field_of_the_rest)
{
    DRAW(limit, 100000, 899999);
    TEXT(odd, "a - - [14/Feb/2025:10:35:00 -0700] \"GET /\" 200 x 999999");
    TEXT(size, "a - - [14/Feb/2025:10:35:00 -0700] \"GET /\" 200 999999");
    TEXT(unit, "a - - [14/Feb/2025:10:35:00 -0700] \"GET /\" 200 5 999999ms");
    TEXT(ping, "a - - [14/Feb/2025:10:35:00 -0700] \"GET /\" 200 5 999999 7");
    TEXT(gap, "a - - [14/Feb/2025:10:35:00 -0700] \"GET /\" 200 5 999999 ");
    TEXT(tab, "a - - [14/Feb/2025:10:35:00 -0700] \"GET /\" 200 5 \t999999");
    TEXT(zero, "a - - [14/Feb/2025:10:35:00 -0700] \"GET /\" 200 5 0");
    TEXT(slow, "a - - [14/Feb/2025:10:35:00 -0700] \"GET /\" 200 5 - %d",
         (int)limit);
    CONTAINER(log, lines_of(odd, size, unit, ping, gap, tab, zero, slow, odd));
    MAKE(it, slow_requests(log, limit));
    EXPECT_NEXT(it, value_str(slow));
    EXPECT_STOP(it);
    DROP(it);
    MAKE(all, slow_requests(log, 0));
    EXPECT_NEXT(all, value_str(ping));
    EXPECT_NEXT(all, value_str(zero));
    EXPECT_NEXT(all, value_str(slow));
    EXPECT_STOP(all);
    DROP(all);
}

CASE(6, slow_requests_holds_its_source_and_passes_errors_on)
{
    DRAW(limit, 100000, 899999);
    DRAW(more, 900000, 999999);
    DRAW(many, 50000, 99999);
    DRAW_TIMED_LINE(quick, limit - 1);
    DRAW_TIMED_LINE(slow, more);
    CONTAINER(log, lines_of(quick, glitch, slow));
    RUN(add(log, quick, many));
    MAKE(source, spy_on(log));
    MAKE(it, slow_requests(ITERABLE(source), limit));
    EXPECT_PULLS(source, 0);
    EXPECT_ERROR(it, "OSError");
    EXPECT_NEXT(it, value_str(slow));
    EXPECT_PULLS(source, 3);
    ITERATE(again, it);
    for (int i = 0; i < 3; i++)
        EXPECT_STOP(again);
    EXPECT_HOLDERS(source, 2);
    DROP(again);
    DROP(it);
    DROP(source);
}
