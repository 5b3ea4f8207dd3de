#include "grade/assess/gate.h"
#include "grader_tests.h"
#include "judge/decide/text.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What a file must be refused for, by a word of the sentence; NULL: it is let
 * in; "": it is let in, but something is missing in it or around it. "lesson"
 * is what the lesson's header promises, "others" is reserved. */
static const struct {
    const char *code, *word;
} files[] = {
    {"int lesson(void) { return 1; }", NULL},
    {"static int mine(void) { return 1; }\nint lesson(void) { return mine(); }",
     NULL},
    {"int helper(void) { return 1; }", ""},
    {"#include <string.h>\nint lesson(const char *s) { return (int)strlen(s); "
     "}",
     NULL},
    {"int nobody(void); int lesson(void) { return nobody(); }", ""},
    {"double floor(double);\nint lesson(double x) { return (int)floor(x); }",
     ""},
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
    {"static void f(void) {}\nvoid (*const x)(void) __attribute__((section("
     "\".data.x,\\\"aw\\\",@init_array#\"))) = f;",
     "runs by itself"},
    {"const int x __attribute__((section(\".rodata.x,\\\"a\\\",@0x5#\"))) = 1;",
     "of a kind"},
    {"int fork(void); int lesson(void) { return fork(); }", "'fork'"},
    {"char huge[64 << 20];", "16 MiB"},
    {"_Thread_local char large[1024];", "_Thread_local"},
    {"static _Thread_local int n;\nint lesson(void) { return ++n; }", NULL},
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
    names_add(&gate.provided, "strlen");
    names_add(&gate.provided, "_GLOBAL_OFFSET_TABLE_");
    names_sort(&gate.takes);
    names_sort(&gate.offers);
    names_sort(&gate.reserved);
    names_sort(&gate.provided);
    return gate;
}

START_TEST(what_no_lesson_needs_is_refused)
{
    const char *source = scratch_file(files[_i].code);
    char *object = text_format("%s.o", source);
    char *command = text_format("gcc -w -O0 -c -x c -o %s %s", object, source);
    ck_assert_int_eq(system(command), 0);
    struct gate gate = some_gate();
    bool complete;
    char *sentence =
        gate_refuses(&gate, object, "my_range.c", false, &complete);
    unlink(object);
    if (files[_i].word && *files[_i].word)
        ck_assert_msg(sentence && strstr(sentence, files[_i].word), "%s: %s",
                      files[_i].code, sentence ? sentence : "(let in)");
    else
        ck_assert_msg(!sentence && complete == !files[_i].word, "%s: %s",
                      files[_i].code, sentence ? sentence : "let in");
    free(sentence);
    free(command);
    free(object);
}
END_TEST

/* The same for texts as preprocessors leave them. */
static const struct {
    const char *text, *word;
} texts[] = {
    {"# 1 \"my_range.c\"\nint f;\n", NULL},
    {"# 7 \"my_range.c\"\nint f __attribute__((weak,section(\"x\")));\n",
     "line 7: section"},
    {"__attribute__ ( ( __unused__ , aligned(8) ) ) int x;", NULL},
    {"__attribute__((format(optimize, 1, 2))) int x;", NULL},
    {"__attribute((unused)) __attribute__((optimize(\"\\\"))\")))", "optimize"},
    {"char q = '\"'; __attribute__((naked)) int f; char r = '\"';", "naked"},
    {"char *s = \"__attribute__((naked))\";", NULL},
    {"[[maybe_unused]] int x = a[b[0]];", NULL},
    {"[ [gnu::unused, __gnu__::__constructor__]] int f;", "constructor"},
    {"<::><:<:clang::optnone]] int f;", "optnone"},
    {"#pragma GCC diagnostic push\n#pragma once\n#pragma odd\n", NULL},
    {"#pragma GCC optimize(\"x\")\n", "#pragma"},
    {"int x;\n#pragma weak x\n", "#pragma"},
    {"#pragma GCC diagnostics\n", "#pragma"},
    {"#ident \"x\"\n", "directive"},
    {" #pragma weak x\n", "no # can"},
    {"int scan(int) __asm__ (\"\" \"__isoc99_scan\");", NULL},
    {"int scan(int) __asm__ (\"a\\n\");", "assembly"},
    {"register int x __asm__ (\"rsp\");", "assembly"},
    {"void f(void) { __asm__ volatile (\"nop\"); }", "assembly"},
    {"int asm = 1; int f(void) { return asm++; }", NULL},
    {"int x = R\"(\" __attribute__ \")\";", "string"},
    {"int x \\\n __attri\\\nbute__((naked));", "no meaning"},
    {"// \" \n __attribute__((naked)) \"", "no meaning"},
    {"extern int __seg_gs *x;", "no part of C"},
};

START_TEST(what_changes_the_code_is_refused_in_its_text)
{
    char *sentence =
        gate_refuses_text(scratch_file(texts[_i].text), "my_range.c");
    if (texts[_i].word)
        ck_assert_msg(sentence && strstr(sentence, texts[_i].word), "%s: %s",
                      texts[_i].text, sentence ? sentence : "(let in)");
    else
        ck_assert_msg(!sentence, "%s: %s", texts[_i].text, sentence);
    free(sentence);
}
END_TEST

START_TEST(a_long_text_is_read_in_time)
{
    static const char *const parts[] = {
        "[",       "[[",   "__asm__(",        "\"\n", "#\n",
        "# 1 \"x", "/**/", "__attribute__((", "<:",   "\\\n"};
    char *long_text = malloc((size_t)4 << 20);
    ck_assert_ptr_nonnull(long_text);
    size_t size = strlen(parts[_i]), at = 0;
    for (; at + size < (size_t)4 << 20; at += size)
        memcpy(long_text + at, parts[_i], size);
    long_text[at] = '\0';
    char *sentence = gate_refuses_text(scratch_file(long_text), "my_range.c");
    ck_assert(!sentence || !strstr(sentence, "within"));
    free(sentence);
    free(long_text);
}
END_TEST

START_TEST(what_is_no_object_is_refused)
{
    struct gate gate = some_gate();
    bool complete;
    ck_assert_ptr_nonnull(
        gate_refuses(&gate, scratch_file("text"), "x.c", false, &complete));
    ck_assert_ptr_nonnull(
        gate_refuses(&gate, "/nonexistent", "x.c", false, &complete));
}
END_TEST

static void look_without_a_process(const char *path)
{
    use_up_processes();
    free(gate_refuses_text(path, "my_range.c"));
}

START_TEST(a_file_that_could_not_be_looked_at_is_not_refused)
{
    const char *path = scratch_file("int f;");
    ck_assert_int_eq(chmod(path, 0644), 0);
    ck_assert(refuses(look_without_a_process, path));
}
END_TEST

Suite *gate_suite(void)
{
    Suite *suite = suite_create("gate");
    TCase *tests = tcase_create("gate");
    tcase_set_timeout(tests, 60); /* the gate has its own clock */
    tcase_add_loop_test(tests, what_no_lesson_needs_is_refused, 0,
                        (int)(sizeof files / sizeof *files));
    tcase_add_loop_test(tests, what_changes_the_code_is_refused_in_its_text, 0,
                        (int)(sizeof texts / sizeof *texts));
    tcase_add_loop_test(tests, a_long_text_is_read_in_time, 0, 10);
    tcase_add_test(tests, what_is_no_object_is_refused);
    tcase_add_test(tests, a_file_that_could_not_be_looked_at_is_not_refused);
    suite_add_tcase(suite, tests);
    return suite;
}
