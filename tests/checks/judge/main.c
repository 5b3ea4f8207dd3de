#include "judge_tests.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const char *scratch_file(const char *text)
{
    static char path[] = "/tmp/judge-test-XXXXXX";
    memcpy(path + strlen(path) - 6, "XXXXXX", 6);
    int fd = mkstemp(path);
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(write(fd, text, strlen(text)), (int)strlen(text));
    close(fd);
    return path;
}

int main(void)
{
    SRunner *runner = srunner_create(stream_suite());
    srunner_add_suite(runner, source_suite());
    srunner_add_suite(runner, place_suite());
    srunner_add_suite(runner, statement_suite());
    srunner_add_suite(runner, unbuilt_suite());
    srunner_add_suite(runner, locals_suite());
    srunner_add_suite(runner, sanitizer_suite());
    srunner_add_suite(runner, transcript_suite());
    srunner_add_suite(runner, trial_suite());
    srunner_add_suite(runner, mistakes_suite());
    srunner_add_suite(runner, clue_suite());
    srunner_add_suite(runner, habit_suite());
    srunner_add_suite(runner, remark_suite());
    srunner_add_suite(runner, habit_flow_suite());
    srunner_add_suite(runner, finding_suite());
    srunner_add_suite(runner, leaving_suite());
    srunner_add_suite(runner, text_suite());
    srunner_add_suite(runner, table_suite());
    srunner_add_suite(runner, standstill_suite());
    srunner_add_suite(runner, wording_suite());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
