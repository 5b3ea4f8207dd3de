#include "judge_tests.h"

#include "judge/unbuilt/unbuilt.h"

#include <stdlib.h>

static struct source source;

static void take(const char *code)
{
    struct text text = {0};
    text_addf(&text, "#include \"my.h\"\n%s", code);
    source_take(&source, "my.c", text);
}

static void says(const char *messages, const char *wanted)
{
    char *sentence = unbuilt_sentence(&source, messages);
    ck_assert_str_eq(sentence, wanted);
    free(sentence);
    text_free(&source.text);
    text_free(&source.code);
}

START_TEST(colours_and_curly_quotes_are_read_past)
{
    take("int f(void)\n{\n    return totl;\n}\nint total;\n");
    says("\x1b[01m\x1b[Kmy.c:4:12:\x1b[m\x1b[K \x1b[01;31m\x1b[Kerror: "
         "\x1b[m\x1b[K\xE2\x80\x98\x1b[01m\x1b[Ktotl\x1b[m\x1b[K\xE2\x80\x99 "
         "undeclared (first use in this function)\n",
         "my.c:4 uses totl, which is not declared there. Did you mean total?");
}
END_TEST

START_TEST(a_name_that_is_written_twice_is_not_misspelt)
{
    take("int f(void)\n{\n    totl = 1;\n    return totl;\n}\nint total;\n");
    says("my.c:4:5: error: use of undeclared identifier 'totl'\n",
         "my.c:4 uses totl, which is not declared there. Is it misspelt? If "
         "not, declare it before.");
}
END_TEST

START_TEST(an_error_in_a_macro_is_told_where_it_is_used)
{
    take("int f(void)\n{\n    MINE(1);\n}\n");
    says("lib/macros.h:9:3: error: 'x' undeclared (first use in this "
         "function)\n    9 | x\nmy.c:4:5: note: in expansion of macro 'MINE'\n",
         "my.c:4 uses x, which is not declared there. Is it misspelt? If not, "
         "declare it before.");
}
END_TEST

START_TEST(braces_that_match_are_not_blamed_whatever_the_indentation)
{
    take("int f(int n)\n{\nif (n) {\nn = totl;\n} else {\n        n = 2; }\n"
         "return n; }\nstruct a { int b; } one = {\n1 };\n");
    says("my.c:5:5: error: use of undeclared identifier 'totl'\n",
         "my.c:5 uses totl, which is not declared there. Is it misspelt? If "
         "not, declare it before.");
}
END_TEST

START_TEST(braces_in_texts_and_comments_do_not_count)
{
    take("int f(int n)\n{\n    puts(\"{((\"); /* } ) */\n    return n == '(' "
         "? totl : 0;\n}\n");
    says("my.c:5:23: error: use of undeclared identifier 'totl'\n",
         "my.c:5 uses totl, which is not declared there. Is it misspelt? If "
         "not, declare it before.");
}
END_TEST

START_TEST(without_indentation_the_function_is_told)
{
    take("int f(int n)\n{\nwhile (n) {\nn--;\nreturn n;\n}\n\nint g(int n)\n{\n"
         "return n;\n}\n");
    says("my.c:10:1: error: function definition is not allowed here\n",
         "A closing brace } is missing in the function that begins at my.c:2; "
         "the compiler notices only later.");
}
END_TEST

START_TEST(what_nobody_knows_is_left_to_the_compiler)
{
    take("int f(void);\n");
    says("my.c:2:1: error: a fault of a new kind\n",
         "my.c does not compile yet. Begin with the first error; the others "
         "often follow from it.");
}
END_TEST

Suite *unbuilt_suite(void)
{
    Suite *suite = suite_create("unbuilt");
    TCase *tests = tcase_create("unbuilt");
    tcase_add_test(tests, colours_and_curly_quotes_are_read_past);
    tcase_add_test(tests, a_name_that_is_written_twice_is_not_misspelt);
    tcase_add_test(tests, an_error_in_a_macro_is_told_where_it_is_used);
    tcase_add_test(tests,
                   braces_that_match_are_not_blamed_whatever_the_indentation);
    tcase_add_test(tests, braces_in_texts_and_comments_do_not_count);
    tcase_add_test(tests, without_indentation_the_function_is_told);
    tcase_add_test(tests, what_nobody_knows_is_left_to_the_compiler);
    suite_add_tcase(suite, tests);
    return suite;
}
