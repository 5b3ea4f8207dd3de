#include "grader_tests.h"

#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static char path[] = "/tmp/grader-test-XXXXXX";

static void remove_scratch(void)
{
    unlink(path);
}

const char *scratch_file(const char *text)
{
    remove_scratch();
    memcpy(path + strlen(path) - 6, "XXXXXX", 6);
    int fd = mkstemp(path);
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(write(fd, text, strlen(text)), (int)strlen(text));
    close(fd);
    atexit(remove_scratch); /* every test is a process */
    return path;
}

bool refuses(void (*read)(const char *text), const char *text)
{
    pid_t pid = fork();
    if (pid == 0) {
        fclose(stderr);
        read(text);
        _exit(0);
    }
    int status;
    waitpid(pid, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 2;
}

void use_up_processes(void)
{
    if (geteuid() == 0) /* for whom there is no limit */
        ck_assert_int_eq(setuid(65534), 0);
    ck_assert_int_eq(setrlimit(RLIMIT_NPROC, &(struct rlimit){0}), 0);
}

int main(void)
{
    if (sodium_init() < 0)
        return EXIT_FAILURE;
    SRunner *runner = srunner_create(rules_suite());
    srunner_add_suite(runner, names_suite());
    srunner_add_suite(runner, overrides_suite());
    srunner_add_suite(runner, roster_suite());
    srunner_add_suite(runner, metadata_suite());
    srunner_add_suite(runner, options_suite());
    srunner_add_suite(runner, seeds_suite());
    srunner_add_suite(runner, similarity_suite());
    srunner_add_suite(runner, gate_suite());
    srunner_add_suite(runner, tool_suite());
    srunner_add_suite(runner, jail_suite());
    srunner_add_suite(runner, users_suite());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
