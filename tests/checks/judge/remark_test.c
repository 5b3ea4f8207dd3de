#include "judge_tests.h"

#include "judge/explain/remark.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *remark(const char *code)
{
    struct source source;
    struct text text = {0};
    text_addf(&text, "%s", code);
    source_take(&source, "a.c", text);
    char *says = remark_on(&source);
    source_free(&source);
    return says;
}

static void expect(const char *code, const char *words)
{
    char *says = remark(code);
    if (!says || !strstr(says, words))
        ck_abort_msg("%s: %s", code, says ? says : "nothing");
    free(says);
}

static void expect_nothing(const char *code, const char *name)
{
    char *says = remark(code);
    if (says)
        ck_abort_msg("%s: %s", name, says);
    free(says);
}

START_TEST(a_call_of_itself_for_the_same_iterator)
{
    expect("static enum iter_status a_next(struct iterator *self,\n"
           "                               struct value *out)\n"
           "{\n"
           "    return a_next(self, out);\n"
           "}\n",
           "a.c:4 calls itself");
    expect_nothing("enum iter_status a_next(struct iterator *self, int n)\n"
                   "{ return b_next(self, n) || a_next(self->left, n); }\n",
                   "another function, and another iterator");
    expect_nothing("enum iter_status next_or(struct iterator *it, int n)\n"
                   "{ return iter_next(it, n); }\n",
                   "an iterator that is asked once");
    expect_nothing("int gcd(int a, int b)\n{ return b ? gcd(a, b) : a; }\n",
                   "no answer of an iterator");
    expect_nothing("enum iter_status a(struct iterator *self);\n"
                   "enum iter_status b(struct iterator *self)\n"
                   "{ /* b(self) */ return a(self); }\n",
                   "a comment and a declaration");
}
END_TEST

START_TEST(memory_that_may_not_be_there)
{
    expect("int f(void)\n{\n    char *c = malloc (3);\n}\n",
           "memory at a.c:3 may answer NULL");
    expect("int f(void) { return !realloc(0, 3); }\n", "a.c:1");
    expect_nothing("#define malloc(n) mine(n)\nint malloc(int n);\n"
                   "int f(int malloc) { return malloc + my_malloc(3); }\n",
                   "other things of that name");
    expect_nothing("int f(void) { return memory_resize(0, 3); }\n", "ours");
}
END_TEST

START_TEST(room_for_a_fixed_number)
{
    expect("\nstatic struct walk walks[16];\n", "a.c:2 has room for a fixed");
    expect("int f(void)\n{\n    static struct walk pool[N], *next;\n}\n",
           "a.c:3 has room");
    expect_nothing("static const struct iter_slots slots[2] = {0};\n"
                   "static struct walk one;\nstatic int few[3];\n"
                   "static struct walk *last(struct walk walks[3])\n"
                   "{ struct walk row[2]; return walks; }\n",
                   "constants, single ones, numbers, parameters, locals");
}
END_TEST

START_TEST(a_const_that_is_cast_away)
{
    expect("int f(const char *word)\n{\n    return g((char *)word);\n}\n",
           "cast at a.c:3");
    expect("int f(struct s const *s)\n{\n    (void)s;\n"
           "    return g(( struct s* ) s );\n}\n",
           "cast at a.c:4");
    expect("int f(int n)\n{\n    const char *at = g(n);\n"
           "    return g((void *)at);\n}\n",
           "cast at a.c:4");
    expect_nothing("int f(const char *word, char *own, char *const fixed)\n"
                   "{\n    g((const char *)word, (char *)own, (char *)fixed);\n"
                   "    g((char *)word->next, (char *)word[0], (int)word);\n"
                   "    return g(sizeof(char *), word, (char *)words);\n}\n"
                   "int g(char *word) { return h((char *)word); }\n",
                   "nothing is taken away");
}
END_TEST

/* All that is handed out, and the solutions. */
START_TEST(our_own_files_get_no_remark)
{
    static const char *const patterns[] = {
        "solutions/*/*.c", "tests/[0-9]*/stub.c", "lessons/[0-9]*/*.c"};
    size_t seen = 0;
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        glob_t found;
        ck_assert_int_eq(glob(patterns[i], 0, NULL, &found), 0);
        for (size_t j = 0; j < found.gl_pathc; j++, seen++) {
            struct text text = {0};
            ck_assert(text_read(&text, found.gl_pathv[j]));
            expect_nothing(text.bytes, found.gl_pathv[j]);
            text_free(&text);
        }
        globfree(&found);
    }
    ck_assert_uint_gt(seen, 30);
}
END_TEST

Suite *remark_suite(void)
{
    Suite *suite = suite_create("remark");
    TCase *tests = tcase_create("remark");
    tcase_add_test(tests, a_call_of_itself_for_the_same_iterator);
    tcase_add_test(tests, memory_that_may_not_be_there);
    tcase_add_test(tests, room_for_a_fixed_number);
    tcase_add_test(tests, a_const_that_is_cast_away);
    tcase_add_test(tests, our_own_files_get_no_remark);
    suite_add_tcase(suite, tests);
    return suite;
}
