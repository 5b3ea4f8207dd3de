#include "judge_tests.h"

#include "judge/decide/source.h"

#include <stdlib.h>
#include <unistd.h>

static const char *const code =
    "/* TODO 12: later. count( */\n"                     /* 1 */
    "static int count(int n);\n"                         /* 2 */
    "// int count(int n) { }\n"                          /* 3 */
    "int main_count(void) { return count(3); }\n"        /* 4 */
    "static int count(int n)\n"                          /* 5 */
    "{\n"                                                /* 6 */
    "    const char *text = \"exit(1) \\\" exit(2)\";\n" /* 7 */
    "    /* TODO 1: exit(3) */\n"                        /* 8 */
    "    return text ? n : quick_exit (4);\n"            /* 9 */
    "}\n";

static struct source source;

static void read_code(void)
{
    const char *path = scratch_file(code);
    source_read(&source, path);
    unlink(path);
}

static void free_code(void)
{
    text_free(&source.text);
    text_free(&source.code);
}

START_TEST(a_todo_is_found_by_its_whole_number)
{
    ck_assert_int_eq(source_todo(&source, 1, 0), 8);
    ck_assert_int_eq(source_todo(&source, 1, 7), 8);
    ck_assert_int_eq(source_todo(&source, 1, 8), 0);
    ck_assert_int_eq(source_todo(&source, 12, 0), 1);
    ck_assert_int_eq(source_todo(&source, 2, 0), 0);
}
END_TEST

START_TEST(a_definition_is_no_declaration_and_no_call)
{
    ck_assert_int_eq(source_definition(&source, "count"), 5);
    ck_assert_int_eq(source_definition(&source, "main_count"), 4);
    ck_assert_int_eq(source_definition(&source, "main"), 0);
}
END_TEST

START_TEST(a_line_lies_in_the_function_that_is_defined_around_it)
{
    static const struct {
        int line;
        const char *function;
    } places[] = {{1, NULL},    {2, NULL},    {3, NULL},     {4, "main_count"},
                  {5, "count"}, {9, "count"}, {10, "count"}, {11, NULL}};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        char *function = source_function(&source, places[i].line);
        ck_assert_pstr_eq(function, places[i].function);
        free(function);
    }
}
END_TEST

START_TEST(a_call_stands_in_code_not_in_comments_or_strings)
{
    ck_assert_int_eq(source_call(&source, "exit"), 0);
    ck_assert_int_eq(source_call(&source, "quick_exit"), 9);
}
END_TEST

START_TEST(a_file_that_changed_has_another_hash)
{
    uint64_t before = source_hash(&source);
    source.text.bytes[3] ^= 1;
    ck_assert_uint_ne(source_hash(&source), before);
}
END_TEST

Suite *source_suite(void)
{
    Suite *suite = suite_create("source");
    TCase *tests = tcase_create("source");
    tcase_add_checked_fixture(tests, read_code, free_code);
    tcase_add_test(tests, a_todo_is_found_by_its_whole_number);
    tcase_add_test(tests, a_definition_is_no_declaration_and_no_call);
    tcase_add_test(tests,
                   a_line_lies_in_the_function_that_is_defined_around_it);
    tcase_add_test(tests, a_call_stands_in_code_not_in_comments_or_strings);
    tcase_add_test(tests, a_file_that_changed_has_another_hash);
    suite_add_tcase(suite, tests);
    return suite;
}
