#include "judge_tests.h"

#include "judge/decide/text.h"

#include <stdlib.h>

/* What becomes of a text in so many columns, from the column `start` on. */
static void expect_wrapped(const char *text, struct wrapping how,
                           const char *lines)
{
    char *wrapped = text_wrap(text, &how);
    ck_assert_str_eq(wrapped, lines);
    free(wrapped);
}

START_TEST(a_text_is_broken_between_words)
{
    expect_wrapped("", (struct wrapping){.columns = 9}, "");
    expect_wrapped("one two", (struct wrapping){.columns = 7}, "one two");
    expect_wrapped("one two", (struct wrapping){.columns = 6}, "one\ntwo");
    expect_wrapped("one two", (struct wrapping){.columns = 8, .start = 2},
                   "one\ntwo");
    expect_wrapped("one two six",
                   (struct wrapping){.columns = 8, .start = 2, .hang = 1},
                   "one\n two six");
}
END_TEST

START_TEST(a_long_word_is_broken_after_a_slash_or_anywhere)
{
    expect_wrapped("to some/where", (struct wrapping){.columns = 10},
                   "to\nsome/where");
    expect_wrapped("to some/where", (struct wrapping){.columns = 9},
                   "to\nsome/\nwhere");
    expect_wrapped("abcdefgh", (struct wrapping){.columns = 3}, "abc\ndef\ngh");
    expect_wrapped("abcd", (struct wrapping){.columns = 6, .start = 4},
                   "\nabcd");
}
END_TEST

START_TEST(a_character_is_one_column_and_stays_whole)
{
    ck_assert_int_eq(text_width("\xc3\xa4\xe2\x80\x98z"), 3);
    expect_wrapped("\xc3\xa4\xc3\xb6\xc3\xbc", (struct wrapping){.columns = 2},
                   "\xc3\xa4\xc3\xb6\n\xc3\xbc");
}
END_TEST

START_TEST(code_is_broken_within_a_string_only_if_it_must)
{
    expect_wrapped("f(1, \"a b\")",
                   (struct wrapping){.columns = 10, .hang = 2, .code = true},
                   "f(1,\n  \"a b\")");
    expect_wrapped("\"a b c d e\"",
                   (struct wrapping){.columns = 7, .code = true},
                   "\"a b c\nd e\"");
}
END_TEST

Suite *text_suite(void)
{
    Suite *suite = suite_create("text");
    TCase *tests = tcase_create("text");
    tcase_add_test(tests, a_text_is_broken_between_words);
    tcase_add_test(tests, a_long_word_is_broken_after_a_slash_or_anywhere);
    tcase_add_test(tests, a_character_is_one_column_and_stays_whole);
    tcase_add_test(tests, code_is_broken_within_a_string_only_if_it_must);
    suite_add_tcase(suite, tests);
    return suite;
}
