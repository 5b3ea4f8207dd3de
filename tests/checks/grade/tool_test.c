#include "grader_tests.h"
#include "judge/build/tool.h"
#include "judge/decide/text.h"

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

Suite *tool_suite(void)
{
    Suite *suite = suite_create("tool");
    TCase *tests = tcase_create("tool");
    tcase_add_loop_test(tests, what_ended_a_tool_is_told, 0,
                        (int)(sizeof tools / sizeof *tools));
    suite_add_tcase(suite, tests);
    return suite;
}
