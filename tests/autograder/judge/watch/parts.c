#include "parts.h"

#include "judge/decide/text.h"

#include <glob.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void add(uint64_t *sum, uint64_t number)
{
    *sum = (*sum ^ number) * 1099511628211u;
}

static void add_files(uint64_t *sum, char *pattern)
{
    glob_t found = {0};
    struct stat status;
    glob(pattern, 0, NULL, &found);
    for (size_t i = 0; i < found.gl_pathc; i++)
        if (stat(found.gl_pathv[i], &status) == 0) {
            add(sum, (uint64_t)status.st_mtime);
            add(sum, (uint64_t)status.st_size);
            add(sum, (uint64_t)status.st_ino);
        }
    add(sum, found.gl_pathc);
    globfree(&found);
    free(pattern);
}

uint64_t parts_state(const struct lesson *lesson,
                     const struct settings *settings)
{
    uint64_t sum = 0;
    add_files(&sum, text_format("Makefile"));
    add_files(&sum, text_format("lessons/protocol/*"));
    add_files(&sum, text_format("lessons/%s/*.h", lesson->folder));
    add_files(&sum, text_format("lessons/%s/given/*", lesson->folder));
    add_files(&sum, text_format("tests/%s/*", lesson->folder));
    add_files(&sum, text_format("tests/autograder/harness/*"));
    add_files(&sum, text_format("tests/autograder/judge/*/*"));
    add_files(&sum, text_format("%s/judge", settings->objects));
    add_files(&sum, text_format("%s/*/harness.a", settings->objects));
    add_files(&sum, text_format("%s/*/%s/cases.o", settings->objects,
                                lesson->folder));
    return sum;
}

/* That make has ended by then whose pipe is named there. */
static void forget_jobserver(void)
{
    const char *flags = getenv("MAKEFLAGS");
    char *copy = text_format("%s", flags ? flags : "");
    char *at = strstr(copy, " --jobserver-");
    if (at) {
        char *end = at + 1 + strcspn(at + 1, " ");
        memmove(at, end, strlen(end) + 1);
        setenv("MAKEFLAGS", copy, 1);
    }
    free(copy);
}

void parts_remake(const struct settings *settings, int number, bool own)
{
    char *target = text_format("watch-%d", number);
    char *arguments[] = {(char *)settings->make, target, own ? "FILE=" : NULL,
                         NULL};
    signal(SIGPIPE, SIG_DFL);
    forget_jobserver();
    unsetenv("MAKELEVEL"); /* it is nobody's part */
    unsetenv("JUDGE_WATCHED");
    execvp(*arguments, arguments);
    free(target);
}
