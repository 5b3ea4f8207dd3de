#include "grade/assess/shortage.h"
#include "grader_tests.h"
#include "judge/build/tool.h"
#include "judge/decide/text.h"
#include "judge/process/interrupt.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>

/* What a driver, whose name is $1, says before it ends with status 1, or how
 * else it ends, and what that means. */
static const struct {
    const char *script;
    enum tool_end end;
} tools[] = {
    {"exit 0", TOOL_WELL},
    {"exit 1", TOOL_FAILED},
    {"exit 127", TOOL_ABSENT},
    {"kill -9 $$", TOOL_KILLED},
    {"kill -24 $$", TOOL_STOPPED},
    {"echo \"$1: fatal error: Killed signal terminated program cc1\"; exit 1",
     TOOL_KILLED},
    {"echo x; echo \"$1: fatal error: CPU time limit exceeded signal "
     "terminated program cc1\"; exit 1",
     TOOL_STOPPED},
    {"echo \"$1: error: unable to execute command: Killed\"; exit 1",
     TOOL_KILLED},
    {"echo \"$1: fatal error: Killed signal terminated program cc1:1:2: error: "
     "x\"; exit 1",
     TOOL_FAILED},
    {"echo \"x.c:1: error: $1: fatal error: Killed signal terminated program "
     "cc1\"; exit 1",
     TOOL_FAILED},
};

START_TEST(what_ended_a_tool_is_told)
{
    char *script =
        text_format("#!/bin/sh\nset -- \"${0##*/}\"\n%s\n", tools[_i].script);
    const char *path = scratch_file(script);
    struct text messages = {0};
    ck_assert_int_eq(chmod(path, 0755), 0);
    ck_assert_int_eq(tool_run(path, NULL, &messages), tools[_i].end);
    text_free(&messages);
    free(script);
}
END_TEST

/* As it ends when the clock says so. */
START_TEST(a_tool_that_nobody_waits_for_says_nothing)
{
    struct text messages = {0};
    interrupt_watch();
    ck_assert_int_eq(raise(SIGINT), 0);
    ck_assert_int_eq(tool_run("sleep 9", NULL, &messages), TOOL_KILLED);
    text_free(&messages);
}
END_TEST

/* What compilers and linkers say on a machine that is short of something, and
 * on one that is not. */
static const struct {
    const char *messages;
    bool is_short;
} shortages[] = {
    {"x.c:3: fatal error: when writing output to text.i: No space left on "
     "device\n    3 | int x;\ncompilation terminated.\n",
     true},
    {"x.c:4:1: fatal error: error closing ./cc.s: No space left on device",
     true},
    {"{standard input}: Assembler messages:\n{standard input}: Fatal error: "
     "can't write 42 bytes to section .text of plain.o: 'No space left on "
     "device'\n",
     true},
    {"/usr/bin/ld: final link failed: Disk quota exceeded\n", true},
    {"fatal error: error in backend: IO failure on output stream: No space "
     "left on device\n",
     true},
    {"gcc: fatal error: cannot execute 'cc1': posix_spawn: Resource "
     "temporarily unavailable\ncompilation terminated.\n",
     true},
    {"clang: error: unable to execute command: posix_spawn failed: Cannot "
     "allocate memory\n",
     true},
    {"cc1: out of memory allocating 65536 bytes: Cannot allocate memory\n",
     false},
    {"x.c:1:2: error: #error No space left on device\n", false},
    {"x.c:1:10: fatal error: No space left on device: No such file or "
     "directory\n",
     false},
    {"x.c:1:5: error: expected ';'\n    1 | cannot execute 'x': No space left "
     "on device\n",
     false},
    {"ld:1:2: error: #error No space left on device\n", false},
    {"ld: a:1:2: error: #error No space left on device\n", false},
    {"x.c:3:1: error: unknown type name 'ld'\nld: No space left on device\n"
     "^~\n1 error generated.\n",
     false},
    {"", false},
};

START_TEST(a_machine_that_is_short_is_told_from_a_file_that_is_wrong)
{
    ck_assert_msg(shortage_is_told(shortages[_i].messages, "x.c") ==
                      shortages[_i].is_short,
                  "%s", shortages[_i].messages);
}
END_TEST

Suite *tool_suite(void)
{
    Suite *suite = suite_create("tool");
    TCase *tests = tcase_create("tool");
    tcase_add_loop_test(tests, what_ended_a_tool_is_told, 0,
                        (int)(sizeof tools / sizeof *tools));
    tcase_add_test(tests, a_tool_that_nobody_waits_for_says_nothing);
    tcase_add_loop_test(
        tests, a_machine_that_is_short_is_told_from_a_file_that_is_wrong, 0,
        (int)(sizeof shortages / sizeof *shortages));
    suite_add_tcase(suite, tests);
    return suite;
}
