#include "report/text/escape.h"
#include "report/text/points.h"
#include "report/text/unicode.h"
#include "report/text/words.h"
#include "report_tests.h"

#include <stdlib.h>
#include <string.h>

#define SHOWN "\xEF\xBF\xBD" /* the replacement character */

typedef void escaper(FILE *out, const char *text);

/* A file in memory: `*got` is its text once it is closed. */
static FILE *paper(char **got)
{
    static size_t size;
    FILE *out = open_memstream(got, &size);
    ck_assert_ptr_nonnull(out);
    return out;
}

static void expect(escaper *escape, const char *text, const char *wanted)
{
    char *got;
    FILE *out = paper(&got);
    escape(out, text);
    fclose(out);
    ck_assert_str_eq(got, wanted);
    free(got);
}

static void expect_line(const char *text, int columns, const char *wanted)
{
    char *got;
    FILE *out = paper(&got);
    int taken = escape_line(out, text, columns);
    fclose(out);
    ck_assert_str_eq(got, wanted);
    ck_assert_int_eq(taken, escape_columns(got));
    free(got);
}

START_TEST(html_brings_no_markup)
{
    expect(escape_html, "<b a=\"1\" b='2'>&amp;</b>",
           "&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;");
    expect(escape_html, "a\n\tb", "a\n\tb");
}
END_TEST

START_TEST(what_acts_on_a_screen_is_replaced_everywhere)
{
    static const char *const bad[] = {"\x1b",
                                      "\x07",
                                      "\x7f",
                                      "\xC2\x9B" /* CSI of C1 */,
                                      "\xE2\x80\xAE" /* override */,
                                      "\xE2\x81\xA6" /* isolate */,
                                      "\xE2\x80\x8F" /* mark */,
                                      "\xEF\xBB\xBF",
                                      "\xEF\xBF\xBF",
                                      "\xF3\xA0\x81\x81" /* tag */};
    escaper *const all[] = {escape_plain, escape_html, escape_xml_attribute,
                            escape_csv, escape_tap};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        for (size_t j = 0; j < sizeof all / sizeof *all; j++)
            expect(all[j], bad[i], SHOWN);
        expect_line(bad[i], 0, SHOWN);
    }
}
END_TEST

START_TEST(bytes_that_are_no_utf8_are_replaced_one_by_one)
{
    expect(escape_plain, "a\xFFz", "a" SHOWN "z");
    expect(escape_plain, "\xC3", SHOWN);
    expect(escape_plain, "\xC0\xAF", SHOWN SHOWN);
    expect(escape_plain, "\xED\xA0\x80", SHOWN SHOWN SHOWN);
    expect(escape_plain, "\xF4\x90\x80\x80", SHOWN SHOWN SHOWN SHOWN);
    expect(escape_plain, "\xE2\x82<", SHOWN SHOWN "<");
}
END_TEST

START_TEST(characters_of_every_length_pass)
{
    const char *text = "a\xC3\xA9\xE5\x90\x8D\xF0\x9F\x98\x80";
    expect(escape_plain, text, text);
    expect(escape_html, text, text);
}
END_TEST

START_TEST(xml_keeps_lines_in_attributes)
{
    expect(escape_html, "]]>\n", "]]&gt;\n");
    expect(escape_xml_attribute, "a\n\"b\"\t", "a&#10;&quot;b&quot;&#9;");
}
END_TEST

START_TEST(a_formula_gets_an_apostrophe)
{
    expect(escape_csv, "=1+1", "\"'=1+1\"");
    expect(escape_csv, "+x", "\"'+x\"");
    expect(escape_csv, "-2+3", "\"'-2+3\"");
    expect(escape_csv, "@A1", "\"'@A1\"");
    expect(escape_csv, "\t=1", "\"' =1\"");
    expect(escape_csv, "\r=1", "\"' =1\"");
    expect(escape_csv, "-", "\"'-\"");
    expect(escape_csv, "-.", "\"'-.\"");
    expect(escape_csv,
           "\xEF\xBC\x9D"
           "1",
           "\"'\xEF\xBC\x9D"
           "1\"");
}
END_TEST

START_TEST(a_plain_number_stays_a_number)
{
    expect(escape_csv, "-5", "-5");
    expect(escape_csv, "+1.25", "+1.25");
    expect(escape_csv, "-.5", "-.5");
    expect(escape_csv, "7.5", "7.5");
}
END_TEST

START_TEST(a_cell_stays_one_cell)
{
    expect(escape_csv, "a,b", "\"a,b\"");
    expect(escape_csv, "a;b", "\"a;b\"");
    expect(escape_csv, "say \"x\"", "\"say \"\"x\"\"\"");
    expect(escape_csv, "a\nb", "\"a b\"");
    expect(escape_csv, " a ", "\" a \"");
    expect(escape_csv, "", "");
}
END_TEST

START_TEST(tap_directives_are_text)
{
    expect(escape_tap, "x # SKIP", "x \\# SKIP");
    expect(escape_tap, "x \\# TODO", "x \\\\\\# TODO");
    expect(escape_tap, "a\nok 1", "a ok 1");
}
END_TEST

START_TEST(a_line_is_clipped_between_characters)
{
    expect_line("abcdef", 6, "abcdef");
    expect_line("abcdef", 5, "abcd…");
    expect_line("\xE5\x90\x8D\xE5\x90\x8D\xE5\x90\x8D", 6,
                "\xE5\x90\x8D\xE5\x90\x8D\xE5\x90\x8D");
    expect_line("\xE5\x90\x8D\xE5\x90\x8D\xE5\x90\x8D", 5,
                "\xE5\x90\x8D\xE5\x90\x8D…");
    expect_line("\xE5\x90\x8D\xE5\x90\x8D\xE5\x90\x8D", 4, "\xE5\x90\x8D…");
    expect_line("a\nb\tc", 0, "a b c");
    ck_assert_int_eq(escape_columns("e\xCC\x81\xE5\x90\x8D"), 3);
}
END_TEST

START_TEST(a_pile_of_marks_is_cut)
{
    expect_line("e\xCC\x81\xCC\x81\xCC\x81\xCC\x81\xCC\x81\xCC\x81z", 0,
                "e\xCC\x81\xCC\x81\xCC\x81\xCC\x81z");
}
END_TEST

START_TEST(a_block_is_indented_line_by_line)
{
    char *got;
    FILE *out = paper(&got);
    escape_block(out, "ok 1\n\nBail out!\x1b", "#  ");
    fclose(out);
    ck_assert_str_eq(got, "#  ok 1\n\n#  Bail out!" SHOWN "\n");
    free(got);
}
END_TEST

static void expect_copy(const char *text, size_t size, const char *wanted)
{
    char *got = escape_copy(text, size);
    ck_assert_str_eq(got, wanted);
    free(got);
}

START_TEST(a_copy_never_exceeds_its_size)
{
    expect_copy("abcdef", 6, "abcdef");
    expect_copy("abcdef", 5, "ab…");
    expect_copy("abcdef", 2, "ab");
    expect_copy("abcdef", 0, "");
    expect_copy("\xC3\xA9\xC3\xA9\xC3\xA9", 5, "\xC3\xA9…");
    for (size_t size = 0; size < 40; size++) {
        char *got = escape_copy("\xE5\x90\x8D\xC3\xA9 a \x1b\xF0\x9F\x98\x80"
                                "\xE5\x90\x8D\xE5\x90\x8D",
                                size);
        ck_assert_uint_le(strlen(got), size);
        for (const char *rest = got; *rest;) {
            const char *at = rest;
            uint32_t c = unicode_next(&rest);
            ck_assert(c != UNICODE_REPLACEMENT || rest == at + 3);
        }
        free(got);
    }
}
END_TEST

static void assert_points(double points, const char *text)
{
    struct points_text got = points_text(points); /* lives on */
    ck_assert_str_eq(got.text, text);
}

START_TEST(points_have_two_decimals_at_most)
{
    assert_points(0, "0");
    assert_points(10, "10");
    assert_points(7.5, "7.5");
    assert_points(1.0 / 3, "0.33");
    assert_points(2.0 / 3, "0.67");
    assert_points(0.05, "0.05");
    assert_points(9.999, "10");
    assert_points(1.005, "1.01");
    assert_points(-8.325, "-8.33");
    assert_points(-0.5, "-0.5");
    assert_points(-0.001, "0");
    assert_points(1e300, "0");
}
END_TEST

START_TEST(only_all_points_are_ten_tenths)
{
    ck_assert_int_eq(points_tenths(10, 10), 10);
    ck_assert_int_eq(points_tenths(9.9999999, 10), 10);
    ck_assert_int_eq(points_tenths(9.99, 10), 9);
    ck_assert_int_eq(points_tenths(0.5, 10), 0);
    ck_assert_int_eq(points_tenths(-1, 10), 0);
    ck_assert_int_eq(points_tenths(0, 0), 10);
}
END_TEST

static void expect_path(const char *text, const char *wanted)
{
    char *got = words_without_folders(text);
    ck_assert_str_eq(got, wanted);
    free(got);
}

START_TEST(folders_of_the_grader_are_left_out)
{
    expect_path("/tmp/g-1/my_range.c:3:5: error", "my_range.c:3:5: error");
    expect_path("in '/var/tmp/x/y.c', and /tmp/", "in 'y.c', and ");
    expect_path("a/tmp/b GET /index.html // c", "a/tmp/b GET /index.html // c");
    expect_path("/usr/include/stdio.h", "stdio.h");
}
END_TEST

Suite *escape_suite(void)
{
    Suite *suite = suite_create("escape");
    TCase *tests = tcase_create("escape");
    tcase_add_test(tests, html_brings_no_markup);
    tcase_add_test(tests, what_acts_on_a_screen_is_replaced_everywhere);
    tcase_add_test(tests, bytes_that_are_no_utf8_are_replaced_one_by_one);
    tcase_add_test(tests, characters_of_every_length_pass);
    tcase_add_test(tests, xml_keeps_lines_in_attributes);
    tcase_add_test(tests, a_formula_gets_an_apostrophe);
    tcase_add_test(tests, a_plain_number_stays_a_number);
    tcase_add_test(tests, a_cell_stays_one_cell);
    tcase_add_test(tests, tap_directives_are_text);
    tcase_add_test(tests, a_line_is_clipped_between_characters);
    tcase_add_test(tests, a_pile_of_marks_is_cut);
    tcase_add_test(tests, a_block_is_indented_line_by_line);
    tcase_add_test(tests, a_copy_never_exceeds_its_size);
    tcase_add_test(tests, points_have_two_decimals_at_most);
    tcase_add_test(tests, only_all_points_are_ten_tenths);
    tcase_add_test(tests, folders_of_the_grader_are_left_out);
    suite_add_tcase(suite, tests);
    return suite;
}
