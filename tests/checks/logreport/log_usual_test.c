/* The short way through a line says what the long way says, and that is what a
 * plain matcher says, for any line at all. */
#include "log_tests.h"
#include "mutate.h"
#include "plain_match.h"

#include <stdlib.h>

static bool same(struct slice one, struct slice other)
{
    return one.bytes == other.bytes && one.size == other.size;
}

/* All fields, and what a plain matcher knows. */
static bool same_fields(const struct log_line *a, const struct log_line *b,
                        int status)
{
    return same(a->host, b->host) && same(a->ident, b->ident) &&
           same(a->user, b->user) && same(a->time, b->time) &&
           same(a->request, b->request) && same(a->size, b->size) &&
           same(a->rest, b->rest) && a->status == b->status &&
           a->status == status;
}

/* Takes a copy of exactly its size, so that a byte read too many is noticed.
 * An assertion takes far longer than all this: only if there is need. */
static enum log_step both_ways(struct slice line)
{
    char *copy = malloc(line.size > 0 ? line.size : 1);
    if (!copy)
        abort();
    memcpy(copy, line.bytes, line.size);
    line.bytes = copy;
    struct log_line quick = {.status = 0}, careful = {.status = 0};
    int status = 0;
    enum log_step step = log_parse_slice(line, &quick);
    if (step != log_parse_carefully(line, &careful) ||
        step != plain_match(line, &status))
        ck_abort_msg("another step: %.*s", (int)line.size, copy);
    if (step == LOG_PARSED && !same_fields(&quick, &careful, status))
        ck_abort_msg("other fields: %.*s", (int)line.size, copy);
    free(copy);
    return step;
}

/* Every byte of two lines in turn is replaced by every other, and left out. */
START_TEST(one_byte_is_different)
{
    static const char *const lines[] = {
        START "\"GET /shop HTTP/1.1\" 404 15000",
        START "\"GET /shop HTTP/1.1\" 200 - \"-\" \"Mozilla/5.0\""};
    for (size_t i = 0; i < 2; i++) {
        size_t size = strlen(lines[i]);
        for (size_t at = 0; at < size; at++) {
            char line[200];
            memcpy(line, lines[i], size);
            for (int byte = 0; byte < 256; byte++) {
                line[at] = (char)byte;
                both_ways((struct slice){.bytes = line, .size = size});
            }
            memmove(line + at, lines[i] + at + 1, size - at - 1);
            both_ways((struct slice){.bytes = line, .size = size - 1});
            both_ways((struct slice){.bytes = line, .size = at});
        }
    }
}
END_TEST

START_TEST(many_lines_that_are_nearly_right)
{
    char bytes[LONGEST_LINE];
    struct draws draws = {.state = 7};
    int steps[LOG_STEPS] = {0};
    for (int i = 0; i < 50000; i++)
        steps[both_ways(draw_line(&draws, bytes))]++;
    /* They get far, and fail everywhere. */
    ck_assert_int_gt(steps[LOG_PARSED], 8000);
    for (int step = LOG_HOST; step < LOG_STEPS; step++)
        ck_assert_int_gt(steps[step], 50);
}
END_TEST

Suite *log_usual_suite(void)
{
    Suite *suite = suite_create("usual line");
    TCase *lines = tcase_create("usual line");
    tcase_set_timeout(lines, 30);
    tcase_add_test(lines, one_byte_is_different);
    tcase_add_test(lines, many_lines_that_are_nearly_right);
    suite_add_tcase(suite, lines);
    return suite;
}
