#include "grade/assess/gate.h"
#include "grader_tests.h"
#include "judge/decide/text.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What a file must be refused for, by a word of the sentence; NULL: it is let
 * in. "lesson" is what the lesson's header promises, "others" is reserved. */
static const struct {
    const char *code, *word;
} files[] = {
    {"int lesson(void) { return 1; }", NULL},
    {"static int mine(void) { return 1; }\nint lesson(void) { return mine(); }",
     NULL},
    {"int helper(void) { return 1; }", NULL},
    {"#include <string.h>\nint lesson(const char *s) { return (int)strlen(s); "
     "}",
     NULL},
    {"int others(void) { return 1; }", "'others'"},
    {"int main(void) { return 0; }", "main()"},
    {"int _Start(void) { return 0; }", "underscore"},
    {"__attribute__((constructor)) static void f(void) {}", "runs by itself"},
    {"__attribute__((destructor)) static void f(void) {}", "runs by itself"},
    {"static int f(void) { return 1; }\nstatic int (*choose(void))(void)\n"
     "{ return f; }\nint g(void) __attribute__((ifunc(\"choose\")));",
     "ifunc"},
    {"int x __attribute__((section(\"odd\"))) = 1;", "section of its own"},
    {"const char x[] __attribute__((section(\".text#\"))) = {1};", "among"},
    {"int fork(void); int lesson(void) { return fork(); }", "'fork'"},
    {"char huge[64 << 20];", "16 MiB"},
    {"int take(int (*f)(void));\nint lesson(int n)\n"
     "{ int inner(void) { return n; } return take(inner); }",
     "inside a function"},
};

static struct gate some_gate(void)
{
    struct gate gate = {0};
    gate_allow_library(&gate);
    names_add(&gate.offers, "lesson");
    names_add(&gate.reserved, "others");
    names_add(&gate.reserved, "fork");
    return gate;
}

START_TEST(what_no_lesson_needs_is_refused)
{
    const char *source = scratch_file(files[_i].code);
    char *object = text_format("%s.o", source);
    char *command = text_format("gcc -w -O0 -c -x c -o %s %s", object, source);
    ck_assert_int_eq(system(command), 0);
    struct gate gate = some_gate();
    char *sentence = gate_refuses(&gate, object, "my_range.c", false);
    unlink(object);
    if (files[_i].word)
        ck_assert_msg(sentence && strstr(sentence, files[_i].word), "%s: %s",
                      files[_i].code, sentence ? sentence : "(let in)");
    else
        ck_assert_msg(!sentence, "%s: %s", files[_i].code, sentence);
    free(sentence);
    free(command);
    free(object);
}
END_TEST

START_TEST(assembly_is_seen_in_the_compilers_text)
{
    ck_assert_ptr_null(gate_refuses_assembly("\t.string \"#APP\"\n", "x.c"));
    char *sentence = gate_refuses_assembly("f:\n#APP\n\tnop\n#NO_APP\n", "x.c");
    ck_assert_ptr_nonnull(sentence);
    free(sentence);
}
END_TEST

START_TEST(what_is_no_object_is_refused)
{
    struct gate gate = some_gate();
    ck_assert_ptr_nonnull(
        gate_refuses(&gate, scratch_file("text"), "x.c", false));
    ck_assert_ptr_nonnull(gate_refuses(&gate, "/nonexistent", "x.c", false));
}
END_TEST

Suite *gate_suite(void)
{
    Suite *suite = suite_create("gate");
    TCase *tests = tcase_create("gate");
    tcase_add_loop_test(tests, what_no_lesson_needs_is_refused, 0,
                        (int)(sizeof files / sizeof *files));
    tcase_add_test(tests, assembly_is_seen_in_the_compilers_text);
    tcase_add_test(tests, what_is_no_object_is_refused);
    suite_add_tcase(suite, tests);
    return suite;
}
