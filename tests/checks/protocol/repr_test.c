/* value_repr() and value_print(): values look as Python prints them. */
#include "journal.h"
#include "protocol_tests.h"
#include "steps.h"

#include <math.h>
#include <string.h>

static const char *shown_text(const char *text)
{
    return shown(value_str(text));
}

START_TEST(none_and_integers_show_as_in_python)
{
    ck_assert_str_eq(shown(value_none()), "None");
    ck_assert_str_eq(shown(value_int(0)), "0");
    ck_assert_str_eq(shown(value_int(-7)), "-7");
    ck_assert_str_eq(shown(value_int(INT64_MAX)), "9223372036854775807");
    ck_assert_str_eq(shown(value_int(INT64_MIN)), "-9223372036854775808");
}
END_TEST

START_TEST(a_float_shows_the_fewest_digits_that_read_back)
{
    static const struct {
        double real;
        const char *text;
    } floats[] = {
        {0.0, "0.0"},
        {-0.0, "-0.0"},
        {1.0, "1.0"},
        {-2.5, "-2.5"},
        {0.1, "0.1"},
        {0x1.3333333333334p-2, "0.30000000000000004"}, /* 0.1 + 0.2 */
        {100.0, "100.0"},
        {1234.5, "1234.5"},
        {0.0001, "0.0001"},
        {0.00012345, "0.00012345"},
        {1e-05, "1e-05"},
        {1.5e-05, "1.5e-05"},
        {9999999999999998.0, "9999999999999998.0"},
        {1e15, "1000000000000000.0"},
        {1e16, "1e+16"},
        {123456789012345680.0, "1.2345678901234568e+17"},
        {1e22, "1e+22"},
        {1e100, "1e+100"},
        {1.0 / 3.0, "0.3333333333333333"},
        {1.7976931348623157e308, "1.7976931348623157e+308"},
        {2.2250738585072014e-308, "2.2250738585072014e-308"},
        {5e-324, "5e-324"},
    };
    for (size_t i = 0; i < sizeof floats / sizeof *floats; i++)
        ck_assert_str_eq(shown(value_real(floats[i].real)), floats[i].text);
}
END_TEST

/* There the nearest 16 digits do not read back, but the next 16 above do. */
START_TEST(a_power_of_two_is_not_shown_longer_than_needed)
{
    ck_assert_str_eq(shown(value_real(0x1p-24)), "5.960464477539063e-08");
    ck_assert_str_eq(shown(value_real(-0x1p-44)), "-5.684341886080802e-14");
    ck_assert_str_eq(shown(value_real(0x1p89)), "6.189700196426902e+26");
}
END_TEST

START_TEST(infinities_and_nan_show_as_in_python)
{
    ck_assert_str_eq(shown(value_real((double)INFINITY)), "inf");
    ck_assert_str_eq(shown(value_real(-(double)INFINITY)), "-inf");
    ck_assert_str_eq(shown(value_real((double)NAN)), "nan");
}
END_TEST

START_TEST(a_string_stands_in_the_quotes_that_python_picks)
{
    ck_assert_str_eq(shown_text(""), "''");
    ck_assert_str_eq(shown(value_bytes(NULL, 0)), "''");
    ck_assert_str_eq(shown_text("apple"), "'apple'");
    ck_assert_str_eq(shown_text("it's"), "\"it's\"");
    ck_assert_str_eq(shown_text("a \"b\""), "'a \"b\"'");
    ck_assert_str_eq(shown_text("it's \"b\""), "'it\\'s \"b\"'");
}
END_TEST

START_TEST(control_characters_and_backslashes_are_escaped)
{
    ck_assert_str_eq(shown_text("a\nb\rc\td"), "'a\\nb\\rc\\td'");
    ck_assert_str_eq(shown_text("C:\\"), "'C:\\\\'");
    ck_assert_str_eq(shown_text("\x01\x1b\x1f ~\x7f"),
                     "'\\x01\\x1b\\x1f ~\\x7f'");
}
END_TEST

START_TEST(a_nul_inside_a_string_is_data)
{
    ck_assert_str_eq(shown(value_bytes("a\0b", 3)), "'a\\x00b'");
    ck_assert_str_eq(shown(value_bytes("a'\0\"", 4)), "'a\\'\\x00\"'");
}
END_TEST

START_TEST(utf_8_is_shown_as_it_is)
{
    ck_assert_str_eq(shown_text("h\u00e9\u20ac\U0001F600"),
                     "'h\u00e9\u20ac\U0001F600'");
    ck_assert_str_eq(shown_text("\u00a0\u00ad\u200b\ufeff\U000e0001"),
                     "'\\xa0\\xad\\u200b\\ufeff\\U000e0001'");
}
END_TEST

START_TEST(c1_controls_are_escaped_by_code_point)
{
    ck_assert_str_eq(shown_text("\xC2\x80"), "'\\x80'");
    ck_assert_str_eq(shown_text("a\xC2\x9F!"), "'a\\x9f!'");
}
END_TEST

START_TEST(bytes_that_are_no_utf_8_are_escaped_one_by_one)
{
    static const struct {
        const char *bytes, *text;
    } strings[] = {
        {"\xFF", "'\\xff'"},
        {"a\x80z", "'a\\x80z'"},
        {"\xC3", "'\\xc3'"},
        {"\xC3z", "'\\xc3z'"},
        {"\xC0\xAF", "'\\xc0\\xaf'"},                   /* overlong */
        {"\xE0\x80\xAF", "'\\xe0\\x80\\xaf'"},          /* overlong */
        {"\xF0\x8F\xBF\xBF", "'\\xf0\\x8f\\xbf\\xbf'"}, /* overlong */
        {"\xED\xA0\x80", "'\\xed\\xa0\\x80'"},          /* surrogate */
        {"\xF4\x90\x80\x80", "'\\xf4\\x90\\x80\\x80'"}, /* above 10FFFF */
        {"\xF5\x80\x80\x80", "'\\xf5\\x80\\x80\\x80'"},
        {"\xE2\x82z", "'\\xe2\\x82z'"},
        {"\xED\x9F\xBF", "'\xED\x9F\xBF'"},    /* the last before them */
        {"\xF4\x8F\xBF\xBD", "'\\U0010fffd'"}, /* among the last of all */
    };
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
        ck_assert_str_eq(shown_text(strings[i].bytes), strings[i].text);
}
END_TEST

/* The euro sign takes three bytes: with two of them there is no letter. */
START_TEST(a_letter_is_not_read_beyond_the_end_of_the_string)
{
    ck_assert_str_eq(shown(value_bytes("\u20ac", 2)), "'\\xe2\\x82'");
}
END_TEST

START_TEST(a_pair_shows_as_a_tuple_of_two)
{
    const struct value inner[2] = {value_int(1), value_str("b")};
    const struct value outer[2] = {value_pair(inner), value_real(2)};
    ck_assert_str_eq(shown(value_pair(outer)), "((1, 'b'), 2.0)");
}
END_TEST

/* Pairs of which each holds the one before it twice. */
static struct value doubled(int depth)
{
    static struct value pairs[64][2];
    struct value value = value_int(7);
    for (int i = 0; i < depth; i++) {
        pairs[i][0] = pairs[i][1] = value;
        value = value_pair(pairs[i]);
    }
    return value;
}

START_TEST(pairs_that_share_pairs_do_not_show_without_end)
{
    enum { LEVEL_9 = 511 }; /* pairs */
    static char text[16 * VALUE_REPR_PAIRS];
    const size_t whole = LEVEL_9 * strlen("(, )") + (LEVEL_9 + 1) * 1;
    ck_assert_uint_eq(value_repr(doubled(9), text, sizeof text), whole);
    ck_assert_ptr_null(strstr(text, "..."));
    size_t length = value_repr(doubled(60), text, sizeof text);
    ck_assert_uint_lt(length, sizeof text);
    ck_assert_uint_eq(length, strlen(text));
    ck_assert_uint_eq(value_repr(doubled(60), NULL, 0), length);
    ck_assert_ptr_nonnull(strstr(text, "(7, 7)), ((7, 7), (7, 7))"));
    ck_assert_str_eq(text + length - strlen("(...)), (...))"),
                     "(...)), (...))");
}
END_TEST

START_TEST(a_pair_that_holds_itself_has_an_end)
{
    struct value pair[2] = {value_int(1), value_none()};
    pair[1] = value_pair(pair);
    size_t length = value_repr(pair[1], NULL, 0);
    ck_assert_uint_eq(length,
                      VALUE_REPR_PAIRS * strlen("(1, )") + strlen("(...)"));
}
END_TEST

START_TEST(a_long_chain_of_pairs_shows_whole)
{
    static struct value chain[VALUE_REPR_PAIRS][2];
    struct value value = value_none();
    for (int i = 0; i < VALUE_REPR_PAIRS; i++) {
        chain[i][0] = value_int(1);
        chain[i][1] = value;
        value = value_pair(chain[i]);
    }
    ck_assert_uint_eq(value_repr(value, NULL, 0),
                      VALUE_REPR_PAIRS * strlen("(1, )") + strlen("None"));
}
END_TEST

START_TEST(an_error_shows_as_its_constructor_call)
{
    ck_assert_str_eq(shown(value_error("ValueError", "step must not be zero")),
                     "ValueError('step must not be zero')");
    ck_assert_str_eq(shown(value_error("KeyError", "it's")),
                     "KeyError(\"it's\")");
    ck_assert_str_eq(shown(value_error("GeneratorExit", "")),
                     "GeneratorExit()");
}
END_TEST

START_TEST(a_repr_is_cut_to_its_buffer_but_counted_whole)
{
    char buffer[8];
    memset(buffer, '#', sizeof buffer);
    ck_assert_uint_eq(value_repr(value_str("banana"), buffer, 5), 8);
    ck_assert_mem_eq(buffer, "'ban\0###", 8);
    ck_assert_uint_eq(value_repr(value_str("banana"), buffer, 8), 8);
    ck_assert_str_eq(buffer, "'banana");
    ck_assert_uint_eq(value_repr(value_str("banan"), buffer, 8), 7);
    ck_assert_str_eq(buffer, "'banan'");
    ck_assert_uint_eq(value_repr(value_int(12345), buffer, 1), 5);
    ck_assert_str_eq(buffer, "");
    ck_assert_uint_eq(value_repr(value_int(12345), NULL, 0), 5);
}
END_TEST

static void print_one_of_each(void)
{
    const struct value pair[2] = {value_str("it"), value_int(1)};
    value_print(value_str("a string, as it is"));
    value_print(value_bytes("a\0b", 3));
    value_print(value_none());
    value_print(value_pair(pair));
}

START_TEST(print_shows_strings_plain_and_all_else_as_repr)
{
    ck_assert_str_eq(printed(print_one_of_each),
                     "a string, as it is\na.b\nNone\n('it', 1)\n");
}
END_TEST

static char long_text[301];

static void print_a_long_pair(void)
{
    memset(long_text, 'x', sizeof long_text - 1);
    const struct value pair[2] = {value_str(long_text), value_int(1)};
    value_print(value_pair(pair));
}

START_TEST(print_cuts_nothing_however_long)
{
    const char *text = printed(print_a_long_pair);
    ck_assert_uint_eq(strlen(text), strlen("('', 1)\n") + 300);
    ck_assert_str_eq(text + 300, "xx', 1)\n");
}
END_TEST

Suite *repr_suite(void)
{
    return SUITE("repr", none_and_integers_show_as_in_python,
                 a_float_shows_the_fewest_digits_that_read_back,
                 a_power_of_two_is_not_shown_longer_than_needed,
                 infinities_and_nan_show_as_in_python,
                 a_string_stands_in_the_quotes_that_python_picks,
                 control_characters_and_backslashes_are_escaped,
                 a_nul_inside_a_string_is_data, utf_8_is_shown_as_it_is,
                 c1_controls_are_escaped_by_code_point,
                 bytes_that_are_no_utf_8_are_escaped_one_by_one,
                 a_letter_is_not_read_beyond_the_end_of_the_string,
                 a_pair_shows_as_a_tuple_of_two,
                 pairs_that_share_pairs_do_not_show_without_end,
                 a_pair_that_holds_itself_has_an_end,
                 a_long_chain_of_pairs_shows_whole,
                 an_error_shows_as_its_constructor_call,
                 a_repr_is_cut_to_its_buffer_but_counted_whole,
                 print_shows_strings_plain_and_all_else_as_repr,
                 print_cuts_nothing_however_long);
}
