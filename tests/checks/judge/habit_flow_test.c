#include "habit_says.h"
#include "judge_tests.h"

#include "judge/decide/text.h"

#include <stdlib.h>

START_TEST(what_stands_behind_a_return_is_told)
{
    static const char *const wrong[] = {
        "return n;\nn++;", "do return 1; while (a);\nreturn 3; n++;",
        "GEN_RETURN(self, v(1));\nn++;", "case 1: return f(a);\na->n = 2;"};
    static const char *const right[] = {
        "if (a)\nreturn 1;\nn++;",
        "if (a) return 1; else return 2;\nn++;",
        "return n;\nbreak;",
        "case 1: return n;\ncase 2: return m;",
        "case 1: return n;\ndefault: return m;",
        "return n;\nfailed:\nreturn m;",
        "GEN_RETURN(self, n);\nGEN_FINALLY(self);\nn++;\nGEN_END(self);"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        ck_assert(says(wrong[i], "is never run", 4));
    for (size_t i = 0; i < sizeof right / sizeof *right; i++)
        ck_assert(is_silent(right[i]));
    ck_assert(says("return TODO_STATUS(1, out);\nn++;", "is still the", 3));
}
END_TEST

START_TEST(what_was_sent_is_asked_behind_a_yield)
{
    ck_assert(says("GEN_BEGIN(self);\nx->v = gen_sent(self);\n"
                   "GEN_YIELD(self, v);\nGEN_END(self);",
                   "a.c:4 asks what was sent before", 4));
    ck_assert(says("GEN_BEGIN(self);\nGEN_YIELD(self, v);\n"
                   "GEN_FINALLY(self);\nx->n += gen_sent(self);\n"
                   "GEN_END(self);",
                   "a.c:6 asks what was sent. That is behind GEN_FINALLY", 6));
    ck_assert(is_silent("GEN_BEGIN(self);\nGEN_YIELD(self, v);\n"
                        "x->v = gen_sent(self);\nGEN_END(self);"));
    ck_assert(is_silent("v = gen_sent(self);\nGEN_BEGIN(self);\n"
                        "GEN_YIELD(self, v);\nGEN_END(self);"));
    ck_assert(is_silent("GEN_BEGIN(self);\nif (x->n > 0)\n"
                        "x->v = gen_sent(self);\nGEN_YIELD(self, v);\n"
                        "GEN_END(self);"));
}
END_TEST

START_TEST(one_call_hands_out_one_item)
{
    static const char loop[] =
        "int a_next(struct w *w, struct value *out)\n{\n"
        "  while (w->n < w->end) {\n    *out = value_int(w->n);\n%s"
        "    w->n++;\n  }\n  return ITER_NEXT;\n}\n"
        "int f(void) { return a_next(0, 0); }\n";
    static const char *const leaves[] = {"    if (w->n) return ITER_NEXT;\n",
                                         "    if (w->n) break;\n"};
    char *code = text_format(loop, "");
    ck_assert(says(code, "The loop at a.c:3 goes through everything", 3));
    free(code);
    for (size_t i = 0; i < sizeof leaves / sizeof *leaves; i++) {
        code = text_format(loop, leaves[i]);
        ck_assert(is_silent(code));
        free(code);
    }
}
END_TEST

START_TEST(an_answer_is_looked_at_before_the_item)
{
    ck_assert(says("s = iter_next(it, &v);\nbuffer_add(b, v);\nif (s) n++;",
                   "a.c:4 uses what iter_next() stored", 4));
    ck_assert(says("a->s = iter_next(it, out);\nn += same(1, *out);",
                   "a.c:4 uses what iter_next() stored", 4));
    ck_assert(is_silent("s = iter_next(it, &v);\nif (s) add(b, v);"));
    ck_assert(is_silent("s = iter_next(it, &v);\n*out = v;"));
    ck_assert(is_silent("s = iter_next(it, &v);\nn += good(s, v);"));
    ck_assert(is_silent("s = iter_next(it, &v);\niter_drop(it);\nadd(v);"));
    ck_assert(says("iter_next(it, &v);\nn++;", "Nobody looks at", 3));
    ck_assert(is_silent("s = iter_next(it, &v);"));
}
END_TEST

START_TEST(a_local_lasts_until_the_yield)
{
    static const char body[] = "int64_t n = 0;\nGEN_BEGIN(self);\n%s\n"
                               "GEN_YIELD(self, n);\nGEN_END(self);";
    static const char *const wrong[] = {"n++;", "--n;", "n += f(1);",
                                        "n = x->b + n;"};
    static const char *const right[] = {"",        "n = x->b;", "n = 0;\nn++;",
                                        "x->n++;", "n == 1;",   "m = n + 1;"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char *code = text_format(body, wrong[i]);
        ck_assert(says(code, "The local variable at a.c:3 is set anew", 3));
        free(code);
    }
    for (size_t i = 0; i < sizeof right / sizeof *right; i++) {
        char *code = text_format(body, right[i]);
        ck_assert(is_silent(code));
        free(code);
    }
    ck_assert(is_silent("int n = 0;\nn++;\nGEN_YIELD(self, n);"));
}
END_TEST

START_TEST(what_is_handed_out_lasts)
{
    ck_assert(says("char copy[9];\n*out = value_str(copy);",
                   "a.c:4 makes a value of an array", 4));
    ck_assert(says("struct value both[2];\n*out = value_pair( &both [0]);",
                   "a.c:4 makes a value of an array", 4));
    ck_assert(is_silent("static char copy[9];\n*out = value_str(words);"));
    ck_assert(is_silent("static const char w[9];\n*out = value_str(w);"));
    ck_assert(is_silent("char copy[9];\n*out = value_str(x->copy);"));
    ck_assert(is_silent("copy[9];\n*out = value_str(copy);"));
}
END_TEST

START_TEST(what_a_call_is_told_is_used)
{
    ck_assert(says("int g(int n)\n{\n(void)n;\nreturn 1;\n}\n"
                   "int f(void) { return 1; }\n",
                   "The function at a.c:1 is called with n", 1));
    ck_assert(says("int f(bool (*keep)(int), int *m) {\nreturn x->m + keep(1);"
                   "\n}\n",
                   "is called with m", 1));
    ck_assert(is_silent("int f(int n)\n{\nreturn n;\n}\n"));
    ck_assert(is_silent("int f(int n)\n{\n(void)n;\nreturn (int)n;\n}\n"));
    ck_assert(is_silent("int f(struct w *self, int *out)\n{\nreturn 1;\n}\n"));
    ck_assert(is_silent("int g(int n)\n{\n(void)n;\nreturn TODO_NUMBER(2);\n}\n"
                        "int f(void) { return 1; }\n"));
}
END_TEST

START_TEST(a_loop_walks_something_else_than_its_iterator)
{
    ck_assert(says("GEN_FOR_EACH(self, x->it, x->v, x->it)\nn++;",
                   "a.c:3 is told to walk the place", 3));
    ck_assert(is_silent("GEN_FOR_EACH(self, x->it, x->v, list_of(x, 1)) n++;"));
}
END_TEST

Suite *habit_flow_suite(void)
{
    Suite *suite = suite_create("habit_flow");
    TCase *tests = tcase_create("habit_flow");
    tcase_add_test(tests, what_stands_behind_a_return_is_told);
    tcase_add_test(tests, what_was_sent_is_asked_behind_a_yield);
    tcase_add_test(tests, one_call_hands_out_one_item);
    tcase_add_test(tests, an_answer_is_looked_at_before_the_item);
    tcase_add_test(tests, a_local_lasts_until_the_yield);
    tcase_add_test(tests, what_is_handed_out_lasts);
    tcase_add_test(tests, what_a_call_is_told_is_used);
    tcase_add_test(tests, a_loop_walks_something_else_than_its_iterator);
    suite_add_tcase(suite, tests);
    return suite;
}
