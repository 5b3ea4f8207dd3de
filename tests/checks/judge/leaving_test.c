#include "judge_tests.h"

#include "judge/explain/leaving.h"

#include <stdlib.h>

/* The line that leaves a function whose line 3 takes an iterator. */
static int leaves(const char *body)
{
    struct source source;
    struct text text = {0};
    text_addf(&text,
              "int f(void)\n{\nstruct iterator *it = iter_of(a);\n%s\n}\n"
              "int g(void)\n{\nreturn 1;\niter_drop(it);\n}\n",
              body);
    source_take(&source, "a.c", text);
    int line = leaving_line(&source, 3);
    text_free(&source.text);
    text_free(&source.code);
    return line;
}

START_TEST(a_return_in_front_of_the_drop_is_found)
{
    ck_assert_int_eq(leaves("if (s)\nreturn -1;\niter_drop(it);\nreturn 0;"),
                     5);
    ck_assert_int_eq(leaves("while (1) {\nreturn n; }\n iter_drop ( it );"), 5);
    ck_assert_int_eq(leaves("return items;\niter_drop(it);"), 4);
    ck_assert_int_eq(
        leaves("if (a) {\niter_drop(it);\nreturn 1;\n} else\nreturn 2;"), 8);
}
END_TEST

START_TEST(what_passes_no_drop_by_is_not)
{
    ck_assert_int_eq(leaves("iter_drop(it);\nreturn 0;"), 0);
    ck_assert_int_eq(leaves("iter_drop(it);\nif (a)\nreturn 0;\nreturn 1;"), 0);
    ck_assert_int_eq(leaves("if (a) {\niter_drop(it);\nreturn 1;\n}\n"
                            "iter_drop(it);\nreturn 0;"),
                     0);
    ck_assert_int_eq(leaves("{\niter_drop(it);\nb = 1;\n}\nreturn 1;"), 0);
    ck_assert_int_eq(leaves("return 0;"), 0);
    ck_assert_int_eq(leaves("return 0;\niter_drop(items);"), 0);
    ck_assert_int_eq(leaves("return it;\niter_drop(it);"), 0);
    ck_assert_int_eq(leaves("/* return */\niter_drop(it);\nreturn 0;"), 0);
    ck_assert_int_eq(leaves("int returned = 1;\niter_drop(it);"), 0);
}
END_TEST

Suite *leaving_suite(void)
{
    Suite *suite = suite_create("leaving");
    TCase *tests = tcase_create("leaving");
    tcase_add_test(tests, a_return_in_front_of_the_drop_is_found);
    tcase_add_test(tests, what_passes_no_drop_by_is_not);
    suite_add_tcase(suite, tests);
    return suite;
}
