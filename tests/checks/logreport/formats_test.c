/* Whatever a line looks like, each format reads it without a byte too many, and
 * what it makes of it is a line that log_parse() reads. */
#include "log_tests.h"
#include "logreport/follow/log_seconds.h"
#include "logreport/formats/foreign.h"
#include "logreport/formats/formats.h"
#include "logreport/slow.h"
#include "mutate.h"

#include <stdlib.h>

/* Another line of the same kind: as Python prints it, with a word in front, or
 * with quotes and colours in it. `line` has room for twice its size. */
static size_t disguise(struct draws *draws, char *line, size_t size)
{
    const struct slice pieces[] = {
        SLICE("\033[3"), SLICE("3m"), SLICE("\""), SLICE("\\"), SLICE("] \""),
        SLICE(" - \""),  SLICE("5"),  SLICE(" "),  SLICE(" ["), SLICE("shop ")};
    char *zone = memchr(line, '+', size);
    if (zone && zone - line > 10 && line + size - zone > 6 &&
        draw(draws, 2) == 0) {
        memmove(zone - 1, zone + 5, size - (size_t)(zone + 5 - line));
        zone[-10] = ' ';
        size -= 6;
    }
    for (size_t most = draw(draws, 4); most > 0; most--) {
        struct slice piece = pieces[draw(draws, 10)];
        size_t at = draw(draws, size + 1);
        memmove(line + at + piece.size, line + at, size - at);
        memcpy(line + at, piece.bytes, piece.size);
        size += piece.size;
    }
    return size;
}

static void use(struct slice line, const struct log_line *fields,
                const struct log_line *again)
{
    static const char *const names[] = {"last", "1", "3:ms", "rt", "%T"};
    struct text text = {0};
    ck_assert_int_eq(fields->status, again->status);
    ck_assert_int_ge(log_seconds(fields->time), 0);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct slow_field field;
        struct log_line slow;
        ck_assert(slow_read_field(names[i], &field));
        int64_t took = slow_duration(fields, &field);
        struct slice fed = slow_line(line, fields, took, &text);
        ck_assert_int_eq(log_parse_slice(fed, &slow), LOG_PARSED);
        field = (struct slow_field){.unit = SLOW_MICROSECONDS};
        ck_assert_int_eq(slow_duration(&slow, &field), took);
    }
    text_free(&text);
}

/* What is written anew, log_parse() reads, but for its size. */
static void rewrite(struct slice line)
{
    struct format_reader reader = {.format = format_named("loose")};
    struct log_line fields;
    if (rewrite_loosely(&reader, &line) == LOG_PARSED) {
        enum log_step step = log_parse_slice(line, &fields);
        ck_assert(step == LOG_PARSED || step == LOG_SIZE);
    }
    format_reader_free(&reader);
}

/* How many lines each format reads. */
static void read_all_ways(struct slice line, int *read)
{
    foreign_kind(line);
    rewrite(line);
    for (int i = 0; formats[i].names; i++) {
        struct format_reader reader = {.format = &formats[i]};
        struct value value = slice_value(line);
        struct log_line fields, again;
        if (format_read(&reader, &value, &fields) == LOG_PARSED) {
            ck_assert_int_eq(log_parse(value, &again), LOG_PARSED);
            use(slice_of(value), &fields, &again);
            read[i]++;
        }
        format_reader_free(&reader);
    }
}

START_TEST(many_lines_in_all_formats)
{
    enum { LINES = 20000 };
    char bytes[2 * LONGEST_LINE];
    struct draws draws = {.state = 11};
    int read[4] = {0};
    for (int i = 0; i < LINES; i++) {
        struct slice line = draw_line(&draws, bytes);
        memmove(bytes, line.bytes, line.size);
        size_t size = disguise(&draws, bytes, line.size);
        char *copy = malloc(size > 0 ? size : 1); /* and not a byte more */
        ck_assert_ptr_nonnull(copy);
        memcpy(copy, bytes, size);
        read_all_ways((struct slice){.bytes = copy, .size = size}, read);
        free(copy);
    }
    for (int i = 0; i < 4; i++)
        ck_assert_int_gt(read[i], LINES / 50);
    /* It reads all that the Common one does. */
    ck_assert_int_gt(read[3], read[0]);
}
END_TEST

START_TEST(seconds_since_1970)
{
    ck_assert_int_eq(log_seconds(SLICE("01/Jan/1970:00:00:01 +0000")), 1);
    ck_assert_int_eq(log_seconds(SLICE("29/Feb/2024:23:59:59 +0000")),
                     1709251199);
    ck_assert_int_eq(log_seconds(SLICE("14/Feb/2025:10:35:00 -0730")),
                     1739556300);
    ck_assert_int_eq(log_seconds(SLICE("31/Dec/1999:23:30:00 -0030")),
                     946684800);
    ck_assert_int_eq(log_seconds(SLICE("01/Jan/1960:00:00:00 +0000")), 0);
}
END_TEST

Suite *formats_suite(void)
{
    Suite *suite = suite_create("formats");
    TCase *lines = tcase_create("formats");
    tcase_set_timeout(lines, 30);
    tcase_add_test(lines, many_lines_in_all_formats);
    tcase_add_test(lines, seconds_since_1970);
    suite_add_tcase(suite, lines);
    return suite;
}
