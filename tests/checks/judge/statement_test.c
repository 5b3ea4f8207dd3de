#include "judge_tests.h"

#include "judge/code/statement.h"

#include <stdlib.h>
#include <unistd.h>

static const char *const code = "CASE(1, sums)\n"             /* 1 */
                                "{\n"                         /* 2 */
                                "    EXPECT_INT(add(1,\n"     /* 3 */
                                "                   2),\n"    /* 4 */
                                "               3);\n"        /* 5 */
                                "    puts(\"(\"); // (\n"     /* 6 */
                                "    EXPECT_INT(add(1, 1),\n" /* 7 */
                                "               2);\n"        /* 8 */
                                "    add(1, 1;\n"             /* 9 */
                                "}\n"                         /* 10 */
                                "int last;\n";                /* 11 */

START_TEST(a_statement_begins_where_its_first_parenthesis_opens)
{
    static const int begins[] = {1, 2, 3, 3, 3, 6, 7, 7, 9};
    struct source source;
    struct text text = {0};
    text_addf(&text, "%s", code);
    source_take(&source, "cases.c", text);
    for (int i = 0; i < 9; i++)
        ck_assert_int_eq(statement_line(&source, i + 1), begins[i]);
    ck_assert_int_eq(statement_line(&source, 11), 11);
    ck_assert_int_eq(statement_line(&source, 0), 0);
    ck_assert_int_eq(statement_line(&source, 99), 99);
    text_free(&source.text);
    text_free(&source.code);
}
END_TEST

START_TEST(a_place_in_a_file_is_where_its_statement_begins)
{
    const char *path = scratch_file(code);
    char *place = text_format("%s:8", path), *begin = statement_place(place);
    char *wanted = text_format("%s:7", path);
    ck_assert_str_eq(begin, wanted);
    unlink(path);
    free(begin);
    begin = statement_place(place);
    ck_assert_str_eq(begin, place);
    free(begin);
    free(wanted);
    free(place);
    begin = statement_place("cases.c");
    ck_assert_str_eq(begin, "cases.c");
    free(begin);
}
END_TEST

Suite *statement_suite(void)
{
    Suite *suite = suite_create("statement");
    TCase *tests = tcase_create("statement");
    tcase_add_test(tests, a_statement_begins_where_its_first_parenthesis_opens);
    tcase_add_test(tests, a_place_in_a_file_is_where_its_statement_begins);
    suite_add_tcase(suite, tests);
    return suite;
}
