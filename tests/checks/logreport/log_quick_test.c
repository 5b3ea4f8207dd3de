/* The quick look may be wrong about a line that is no error, never about one
 * that is. */
#include "log_tests.h"

#include <stdio.h>

/* The status at every distance from the line's end. */
START_TEST(the_quick_look_misses_no_error)
{
    char line[400];
    for (size_t before = 0; before < 100; before++) {
        for (size_t behind = 0; behind < 100; behind++) {
            int size = snprintf(
                line, sizeof line, START "\"%.*s\" 404 1 %.*s", (int)before,
                "GET /aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                "aaaaaaaaaaaaaaaaaaaaaaaaaaa",
                (int)behind,
                "\"- 2\" bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
                "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
                "bbbbbbbbbbbbbbbbbbbbbbbbbbb");
            struct slice slice = {.bytes = line, .size = (size_t)size};
            struct log_line fields;
            ck_assert_int_eq(log_parse_slice(slice, &fields), LOG_PARSED);
            ck_assert_int_eq(fields.status, 404);
            ck_assert(log_may_be_error_slice(slice));
        }
    }
}
END_TEST

START_TEST(the_quick_look_spares_most_lines)
{
    ck_assert(!log_may_be_error_slice(SLICE("")));
    ck_assert(!log_may_be_error_slice(SLICE("\" 404 ")));
    ck_assert(!log_may_be_error_slice(SLICE(START "\"GET /404\" 200 500")));
    ck_assert(
        !log_may_be_error_slice(SLICE(START "\"GET /\" 403 1 \"-\" \"x\"")));
    /* It may be wrong in this direction. */
    ck_assert(log_may_be_error_slice(SLICE(START "\"a\\\" 500 1\" 200 1")));
}
END_TEST

Suite *log_quick_suite(void)
{
    Suite *suite = suite_create("quick look");
    TCase *look = tcase_create("quick look");
    tcase_add_test(look, the_quick_look_misses_no_error);
    tcase_add_test(look, the_quick_look_spares_most_lines);
    suite_add_tcase(suite, look);
    return suite;
}
