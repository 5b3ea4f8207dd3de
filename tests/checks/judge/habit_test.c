#include "habit_says.h"
#include "judge_tests.h"

#include "judge/habits/habit.h"

#include <glob.h>

START_TEST(python_stores_to_two_places_at_once)
{
    static const char *const wrong[] = {
        "a, b = b, a + b;", "frame->a, frame->b = frame->b, f(1, 2);",
        "n++; *a, b[0] = 1, 2;", "a, b, c = b, c, a;"};
    static const char *const right[] = {
        "int a, b = 1;",   "a = b, b = c;",
        "f(a, b = 1, c);", "enum { A, B = 2, C };",
        "a, b == c, d;",   "int64_t *a, b = 1, c = 2;",
        "x[a, b] = 1;",    "for (a = 0, b = 1; a < b; a++, b = 2, c = 1) ;"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        ck_assert(says(wrong[i], "one assignment for each", 3));
    for (size_t i = 0; i < sizeof right / sizeof *right; i++)
        ck_assert(is_silent(right[i]));
}
END_TEST

START_TEST(a_status_is_no_yes_or_no)
{
    static const char *const wrong[] = {
        "while (iter_next(it, &v))",     "if (!iter_next(it, &v))",
        "if (n > 2 && iter_next(a, v))", "while (iter_next(a, v) || more)",
        "while ((s = iter_next(a, v)))", "while (x->s = iter_next(a, v)) ",
        "bool more = iter_next(a, v);",  "if ((iter_next(a, &v)))",
        "while (!(s = iter_next(a, v)))"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (i != 5)
            ck_assert(says(wrong[i], "for a yes or a no", 3));
    ck_assert(says(wrong[5], "stores something", 3));
    ck_assert(is_silent("while (iter_next(it, &v) == ITER_NEXT) n++;"));
    ck_assert(is_silent("while (ITER_NEXT == iter_next(it, &v)) n++;"));
    ck_assert(is_silent("while ((s = iter_next(it, &v)) == ITER_NEXT) n++;"));
    ck_assert(is_silent("if (n && iter_next(it, &v) > 0) n++;"));
    ck_assert(is_silent("s = iter_next(it, &v); if (x || s == 1) n++;"));
    ck_assert(is_silent("return iter_next(it, &v);"));
    ck_assert(is_silent("if (is_next(iter_next(it, &v))) n++;"));
    ck_assert(is_silent("switch (iter_next(it, &v)) case 1: n++;"));
    ck_assert(is_silent("int s = iter_next(it, &v);"));
}
END_TEST

START_TEST(a_condition_compares)
{
    ck_assert(says("if (a = b) n++;", "= stores, == compares", 3));
    ck_assert(says("while (s = f() == 1) n++;", "(a = f()) == b", 3));
    ck_assert(is_silent("if ((a = b)) n++;"));
    ck_assert(is_silent("if (a <= b && c != d && e >= f && a == b) n++;"));
}
END_TEST

START_TEST(a_semicolon_is_a_whole_body)
{
    ck_assert(says("int f(void)\n{\nwhile (a == b);\n{ n++; }\n}\n",
                   "The while at a.c:3 ends with a semicolon", 3));
    ck_assert(says("  for (i = 0; i < 3; i++);\n    n++;", "The for at", 3));
    ck_assert(says("  if (a == b) ;\n    n++;", "The if at", 3));
    ck_assert(is_silent("  while (a == b)\n    ;\n  n++;"));
    ck_assert(
        is_silent("int f(void)\n{\n  do {\n    n++;\n  } while (a == b);\n"
                  "    return n;\n}\n"));
}
END_TEST

START_TEST(a_body_has_no_return_of_its_own)
{
    ck_assert(says("GEN_BEGIN(self);\nreturn ITER_STOP;\nGEN_END(self);",
                   "a.c:4 leaves the body", 4));
    ck_assert(is_silent("if (x) return 1;\nGEN_BEGIN(self);\nGEN_END(self);"));
    ck_assert(is_silent("return ITER_STOP;"));
}
END_TEST

START_TEST(a_variable_for_all_is_told_if_it_changes)
{
    ck_assert(says("int f(void)\n{\n  static int i = 0;\n  return i++;\n}\n",
                   "only one variable i, at a.c:3", 3));
    ck_assert(says("static int seen[4];\nint f(void) { seen[0] = 1; }\n",
                   "only one variable seen, at a.c:1", 1));
    ck_assert(is_silent("int f(void)\n{\n  static char *w[] = {0};\n"
                        "  return w[0] == 0;\n}\n"));
    ck_assert(is_silent("static int seen;\nint g(void) { return seen++; }\n"
                        "int f(void) { return 1; }\n"));
}
END_TEST

START_TEST(a_value_is_nothing_for_printf)
{
    ck_assert(says("printf(\"%s\", gen_sent(self));", "struct value to", 3));
    ck_assert(says("struct value v = f();\nprintf(\"%s %d\", s, v);",
                   "a.c:4 hands a struct value to printf()", 4));
    ck_assert(is_silent("printf(\"%s\", gen_sent(self).as.text);"));
    ck_assert(is_silent("struct value v; int vs;\nprintf(\"%d\", vs);"));
    ck_assert(is_silent("struct value v;\nprintf(\"%d\", f(1, v), v.size);"));
}
END_TEST

START_TEST(a_base_is_the_first_member)
{
    ck_assert(says("struct w {\n  int n;\n  struct iterator base;\n};\n"
                   "int f(struct w *w) { return w->n; }\n",
                   "The iterator of a struct has to be its first", 3));
    ck_assert(is_silent("struct w {\n  struct iterator base;\n"
                        "  struct iterator *other;\n};\n"
                        "int f(struct w *w) { return w->other == 0; }\n"));
}
END_TEST

START_TEST(self_is_an_address_already)
{
    ck_assert(says("struct w *w = (struct w *)&self;", "leave the & out", 3));
    ck_assert(says("return ((struct w *) & self)->n;", "a.c:3 casts &self", 3));
    ck_assert(is_silent("struct w *w = (struct w *)self;"));
    ck_assert(is_silent("struct w **w = f(&self);"));
    ck_assert(is_silent("return (a * b) & selfish;"));
}
END_TEST

START_TEST(braces_are_missed_by_how_it_looks)
{
    static const char *const wrong[] = {
        "  while (a)\n    f();\n    b++;",
        "  FOR_EACH(a, b, c)\n    if (a)\n      f();\n    b++;",
        "  if (a)\n    f();\n    return 1;",
        "  for (;;)\n    if (a)\n      f();\n    else\n      g();\n    b++;"};
    static const char *const right[] = {
        "  while (a)\n    f();\n  b++;",
        "  while (a) {\n    f();\n    b++;\n  }",
        "  if (a)\n    f();\n  else\n    g();\n  b++;",
        "  while (a)\n    f();\n    iter_drop(it);",
        "  if (a)\n    b = 1 +\n    2;\n  c++;",
        "while (a)\nf();\nb++;",
        "  do\n    f();\n  while (a);\n  b++;"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        ck_assert(says(wrong[i], "at a.c:3 has no { }", 3));
    for (size_t i = 0; i < sizeof right / sizeof *right; i++)
        ck_assert(is_silent(right[i]));
}
END_TEST

START_TEST(an_iterator_is_taken_once)
{
    ck_assert(says("while (iter_next(iter_of(a), &v) == ITER_NEXT) n++;",
                   "a.c:3 takes a new iterator", 3));
    ck_assert(is_silent("it = iter_of(a); s = iter_next(it, &v);"));
}
END_TEST

START_TEST(a_status_is_stored_before_it_is_compared)
{
    ck_assert(
        says("while ((status = f(1) == ITER_NEXT)) n++;", "(a = f()) == b", 3));
    ck_assert(says("x->status = f(1) != LOG_PARSED;", "= stores", 3));
    ck_assert(is_silent("while ((status = f(a == b)) == ITER_NEXT) n++;"));
    ck_assert(is_silent("bool status = f() == ITER_NEXT;"));
    ck_assert(is_silent("status = a == ITER_NEXT ? b : ITER_STOP;"));
}
END_TEST

START_TEST(a_body_is_a_switch_already)
{
    ck_assert(says("int f(void)\n{\nGEN_BEGIN(self);\nswitch (a) {\ncase 1:\n"
                   "GEN_YIELD(self, v);\n}\nGEN_END(self);\n}\n",
                   "a.c:4 begins a switch", 4));
    ck_assert(is_silent(
        "int f(void)\n{\nGEN_BEGIN(self);\nswitch (a) {\ncase 1: b++; }\n"
        "GEN_YIELD(self, v);\nGEN_END(self);\n}\n"));
}
END_TEST

START_TEST(the_stub_s_answer_is_left)
{
    ck_assert(says("n++;\nreturn TODO_STATUS(1, out);", "a.c:4 is still", 4));
    ck_assert(is_silent("return TODO_STATUSES(1);"));
}
END_TEST

START_TEST(no_solution_has_a_habit)
{
    glob_t files;
    ck_assert_int_eq(glob("solutions/*/*.c", 0, NULL, &files), 0);
    for (size_t i = 0; i < files.gl_pathc; i++) {
        struct source source;
        int line;
        source_read(&source, files.gl_pathv[i]);
        for (enum habit kind = HABIT_SURE; kind <= HABIT_LIKELY; kind++) {
            char *said = habit_sentence(&source, NULL, kind, &line);
            ck_assert_msg(!said, "%s", said);
        }
        text_free(&source.text);
        text_free(&source.code);
    }
    globfree(&files);
}
END_TEST

Suite *habit_suite(void)
{
    Suite *suite = suite_create("habit");
    TCase *tests = tcase_create("habit");
    tcase_add_test(tests, python_stores_to_two_places_at_once);
    tcase_add_test(tests, a_status_is_no_yes_or_no);
    tcase_add_test(tests, a_condition_compares);
    tcase_add_test(tests, a_semicolon_is_a_whole_body);
    tcase_add_test(tests, a_body_has_no_return_of_its_own);
    tcase_add_test(tests, a_variable_for_all_is_told_if_it_changes);
    tcase_add_test(tests, a_value_is_nothing_for_printf);
    tcase_add_test(tests, a_base_is_the_first_member);
    tcase_add_test(tests, self_is_an_address_already);
    tcase_add_test(tests, braces_are_missed_by_how_it_looks);
    tcase_add_test(tests, an_iterator_is_taken_once);
    tcase_add_test(tests, a_status_is_stored_before_it_is_compared);
    tcase_add_test(tests, a_body_is_a_switch_already);
    tcase_add_test(tests, the_stub_s_answer_is_left);
    tcase_add_test(tests, no_solution_has_a_habit);
    suite_add_tcase(suite, tests);
    return suite;
}
