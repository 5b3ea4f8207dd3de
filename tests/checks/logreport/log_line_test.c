/* What a line of a log is, rule by rule. */
#include "log_tests.h"

/* The step at which a literal fails, as the parser says. */
#define STEP_OF(literal) step_of(SLICE(literal))

static struct log_line fields;

static enum log_step step_of(struct slice line)
{
    enum log_step step = log_parse_slice(line, &fields);
    bool error =
        step == LOG_PARSED && (fields.status == 404 || fields.status == 500);
    if (error)
        ck_assert_msg(log_may_be_error_slice(line), "the quick look missed it");
    return step;
}

START_TEST(every_field_of_a_common_line)
{
    ck_assert_int_eq(STEP_OF(START "\"GET /a HTTP/1.1\" 200 1024"), LOG_PARSED);
    assert_slice(fields.host, "127.0.0.1");
    assert_slice(fields.ident, "-");
    assert_slice(fields.user, "-");
    assert_slice(fields.time, TIME);
    assert_slice(fields.request, "GET /a HTTP/1.1");
    ck_assert_int_eq(fields.status, 200);
    assert_slice(fields.size, "1024");
    assert_slice(fields.rest, "");
}
END_TEST

START_TEST(a_combined_line_has_a_rest)
{
    ck_assert_int_eq(STEP_OF(START "\"GET / HTTP/1.1\" 500 - \"-\" \"x\" 17"),
                     LOG_PARSED);
    assert_slice(fields.size, "-");
    assert_slice(fields.rest, " \"-\" \"x\" 17");
    ck_assert_int_eq(STEP_OF(START "\"GET / HTTP/1.1\" 500 - "), LOG_PARSED);
    assert_slice(fields.rest, " ");
}
END_TEST

START_TEST(blank_lines)
{
    ck_assert_int_eq(STEP_OF(""), LOG_BLANK);
    ck_assert_int_eq(STEP_OF(" \t\r\v\f"), LOG_BLANK);
    ck_assert_int_eq(STEP_OF("\0"), LOG_IDENT);
    ck_assert_int_eq(STEP_OF("\n"), LOG_IDENT);
    ck_assert_int_eq(STEP_OF("\xa0"), LOG_IDENT);
    ck_assert_int_eq(STEP_OF(" \b"), LOG_HOST);
}
END_TEST

START_TEST(host_and_ident_are_words)
{
    ck_assert_int_eq(STEP_OF(" - - [" TIME "] \"\" 200 1"), LOG_HOST);
    ck_assert_int_eq(STEP_OF("host"), LOG_IDENT);
    ck_assert_int_eq(STEP_OF("host "), LOG_IDENT);
    ck_assert_int_eq(STEP_OF("host  - - [" TIME "] \"\" 200 1"), LOG_IDENT);
    ck_assert_int_eq(STEP_OF("::1 - - [" TIME "] \"\" 200 1"), LOG_PARSED);
    assert_slice(fields.host, "::1");
    ck_assert_int_eq(STEP_OF("a\tb \xff\0 u [" TIME "] \"\" 200 1"),
                     LOG_PARSED);
    assert_slice(fields.host, "a\tb");
    ck_assert_uint_eq(fields.ident.size, 2);
}
END_TEST

START_TEST(a_user_may_hold_spaces)
{
    ck_assert_int_eq(STEP_OF("h - a b c [" TIME "] \"\" 200 1"), LOG_PARSED);
    assert_slice(fields.user, "a b c");
    ck_assert_int_eq(STEP_OF("h - [ [" TIME "] \"\" 200 1"), LOG_PARSED);
    assert_slice(fields.user, "[");
    ck_assert_int_eq(STEP_OF("h - a  [" TIME "] \"\" 200 1"), LOG_PARSED);
    assert_slice(fields.user, "a ");
}
END_TEST

START_TEST(a_user_ends_at_the_first_bracket)
{
    ck_assert_int_eq(STEP_OF("h -"), LOG_USER);
    ck_assert_int_eq(STEP_OF("h - "), LOG_USER);
    ck_assert_int_eq(STEP_OF("h - u"), LOG_USER);
    ck_assert_int_eq(STEP_OF("h - [" TIME "] \"\" 200 1"), LOG_USER);
    ck_assert_int_eq(STEP_OF("h -  u [" TIME "] \"\" 200 1"), LOG_USER);
    ck_assert_int_eq(STEP_OF("h - a [b [" TIME "] \"\" 200 1"), LOG_TIME);
    ck_assert_int_eq(STEP_OF("h - u ["), LOG_TIME);
}
END_TEST

/* Every byte of the time in turn is replaced by every other. */
START_TEST(the_time_is_exact)
{
    static const char digits[] = "xx/aaa/xxxx:xx:xx:xx sxxxx";
    char line[] = "h - u [" TIME "] \"\" 200 1";
    char *time = line + 7;
    for (int at = 0; at < 26; at++) {
        char was = time[at];
        for (int byte = 0; byte < 256; byte++) {
            time[at] = (char)byte;
            bool good = byte == (unsigned char)was ||
                        (digits[at] == 'x' && byte >= '0' && byte <= '9') ||
                        (digits[at] == 's' && (byte == '+' || byte == '-'));
            /* The quote and the bracket can't end anything in here. */
            ck_assert_int_eq(step_of(SLICE(line)),
                             good ? LOG_PARSED : LOG_TIME);
        }
        time[at] = was;
    }
}
END_TEST

START_TEST(all_twelve_months_and_no_more)
{
    static const char months[][4] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
                                     "Jab", "anF", "jan", "---", ""};
    char line[] = "h - u [" TIME "] \"\" 200 1";
    for (int month = 0; month < 17; month++) {
        memcpy(line + 10, months[month], 3);
        ck_assert_int_eq(step_of(SLICE(line)),
                         month < 12 ? LOG_PARSED : LOG_TIME);
    }
}
END_TEST

START_TEST(a_time_cut_short_or_too_long)
{
    ck_assert_int_eq(STEP_OF("h - u [" TIME), LOG_TIME);
    ck_assert_int_eq(STEP_OF("h - u [" TIME "x] \"\" 200 1"), LOG_TIME);
    ck_assert_int_eq(STEP_OF("h - u [99/Dec/9999:99:99:99 +9999] \"\" 200 1"),
                     LOG_PARSED);
    ck_assert_int_eq(STEP_OF("h - u [" TIME "]"), LOG_REQUEST);
}
END_TEST

START_TEST(a_backslash_makes_the_next_byte_plain)
{
    ck_assert_int_eq(STEP_OF(START "\"a\\\" 500 1\" 200 1"), LOG_PARSED);
    assert_slice(fields.request, "a\\\" 500 1");
    ck_assert_int_eq(fields.status, 200);
    ck_assert_int_eq(STEP_OF(START "\"a\\\\\" 404 1"), LOG_PARSED);
    assert_slice(fields.request, "a\\\\");
    ck_assert_int_eq(STEP_OF(START "\"\\\\\\\"\" 404 1"), LOG_PARSED);
    ck_assert_int_eq(STEP_OF(START "\"a\\\" 404 1"), LOG_REQUEST);
    ck_assert_int_eq(STEP_OF(START "\"a\\"), LOG_REQUEST);
}
END_TEST

START_TEST(a_request_may_be_anything_or_nothing)
{
    ck_assert_int_eq(STEP_OF(START "\"\" 404 1"), LOG_PARSED);
    assert_slice(fields.request, "");
    ck_assert_int_eq(STEP_OF(START "\"\x16\x03\x01\0\xff ]\r[\" 404 1"),
                     LOG_PARSED);
    ck_assert_uint_eq(fields.request.size, 9);
    ck_assert_int_eq(STEP_OF(START "\"a\"b\" 404 1"), LOG_STATUS);
    ck_assert_int_eq(STEP_OF(START "GET 404 1"), LOG_REQUEST);
    ck_assert_int_eq(STEP_OF(START " \"\" 404 1"), LOG_REQUEST);
    ck_assert_int_eq(STEP_OF(START "\""), LOG_REQUEST);
}
END_TEST

START_TEST(every_status)
{
    char line[] = START "\"\" 000 1";
    char *digits = line + sizeof line - 6;
    for (int status = 0; status < 1000; status++) {
        digits[0] = (char)('0' + status / 100);
        digits[1] = (char)('0' + status / 10 % 10);
        digits[2] = (char)('0' + status % 10);
        bool good = status >= 100 && status < 600;
        ck_assert_int_eq(step_of(SLICE(line)), good ? LOG_PARSED : LOG_STATUS);
        if (good)
            ck_assert_int_eq(fields.status, status);
    }
}
END_TEST

START_TEST(a_status_is_three_digits)
{
    ck_assert_int_eq(STEP_OF(START "\"\""), LOG_STATUS);
    ck_assert_int_eq(STEP_OF(START "\"\" 40"), LOG_STATUS);
    ck_assert_int_eq(STEP_OF(START "\"\" 4040 1"), LOG_STATUS);
    ck_assert_int_eq(STEP_OF(START "\"\"404 1"), LOG_STATUS);
    ck_assert_int_eq(STEP_OF(START "\"\"  404 1"), LOG_STATUS);
    ck_assert_int_eq(STEP_OF(START "\"\" 4x4 1"), LOG_STATUS);
    ck_assert_int_eq(STEP_OF(START "\"\" - 1"), LOG_STATUS);
}
END_TEST

START_TEST(a_size_is_a_dash_or_digits)
{
    ck_assert_int_eq(STEP_OF(START "\"\" 404"), LOG_SIZE);
    ck_assert_int_eq(STEP_OF(START "\"\" 404 "), LOG_SIZE);
    ck_assert_int_eq(STEP_OF(START "\"\" 404  1"), LOG_SIZE);
    ck_assert_int_eq(STEP_OF(START "\"\" 404 -1"), LOG_SIZE);
    ck_assert_int_eq(STEP_OF(START "\"\" 404 1k"), LOG_SIZE);
    ck_assert_int_eq(STEP_OF(START "\"\" 404 1\t"), LOG_SIZE);
    ck_assert_int_eq(STEP_OF(START "\"\" 404 99999999999999999999999999999999"),
                     LOG_PARSED);
    ck_assert_int_eq(STEP_OF(START "\"\" 404 -"), LOG_PARSED);
}
END_TEST

START_TEST(the_shortest_line_there_is)
{
    ck_assert_int_eq(STEP_OF("h i u [" TIME "] \"\" 404 -"), LOG_PARSED);
    ck_assert_int_eq(STEP_OF("h i u [" TIME "] \"\" 500 1"), LOG_PARSED);
}
END_TEST

START_TEST(numbers_are_digits_only)
{
    ck_assert_int_eq(log_number(SLICE("0")), 0);
    ck_assert_int_eq(log_number(SLICE("00123")), 123);
    ck_assert_int_eq(log_number(SLICE("")), -1);
    ck_assert_int_eq(log_number(SLICE("-1")), -1);
    ck_assert_int_eq(log_number(SLICE("1 ")), -1);
    ck_assert_int_eq(log_number(SLICE("1\0")), -1);
    ck_assert_int_eq(log_number(SLICE("9223372036854775806")), INT64_MAX - 1);
    ck_assert_int_eq(log_number(SLICE("9223372036854775807")), INT64_MAX);
    ck_assert_int_eq(log_number(SLICE("9223372036854775808")), INT64_MAX);
    ck_assert_int_eq(log_number(SLICE("99999999999999999999999")), INT64_MAX);
    ck_assert_int_eq(log_number(SLICE("99999999999999999999999x")), -1);
}
END_TEST

START_TEST(every_step_has_a_name)
{
    for (int step = 0; step < LOG_STEPS; step++)
        ck_assert_uint_gt(strlen(log_step_name((enum log_step)step)), 3);
}
END_TEST

Suite *log_line_suite(void)
{
    Suite *suite = suite_create("log line");
    TCase *rules = tcase_create("log line");
    tcase_add_test(rules, every_field_of_a_common_line);
    tcase_add_test(rules, a_combined_line_has_a_rest);
    tcase_add_test(rules, blank_lines);
    tcase_add_test(rules, host_and_ident_are_words);
    tcase_add_test(rules, a_user_may_hold_spaces);
    tcase_add_test(rules, a_user_ends_at_the_first_bracket);
    tcase_add_test(rules, the_time_is_exact);
    tcase_add_test(rules, all_twelve_months_and_no_more);
    tcase_add_test(rules, a_time_cut_short_or_too_long);
    tcase_add_test(rules, a_backslash_makes_the_next_byte_plain);
    tcase_add_test(rules, a_request_may_be_anything_or_nothing);
    tcase_add_test(rules, every_status);
    tcase_add_test(rules, a_status_is_three_digits);
    tcase_add_test(rules, a_size_is_a_dash_or_digits);
    tcase_add_test(rules, the_shortest_line_there_is);
    tcase_add_test(rules, numbers_are_digits_only);
    tcase_add_test(rules, every_step_has_a_name);
    suite_add_tcase(suite, rules);
    return suite;
}
