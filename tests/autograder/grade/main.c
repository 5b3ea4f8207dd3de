/* The grader: writes the results file that reports are made of. The script
 * tests/tools/grade.sh calls it; a person types make grade.
 *
 *     grader grade    grade GRADE_SUBMISSIONS
 *     grader merge    put shards together
 *     grader explain FILE   grade again what is recorded of GRADE_STUDENT
 *     grader --version
 *
 * What else there is to say comes from the environment, GRADE_...: so any name
 * and any path will do. Exit status: 0 if all was graded, 1 if somebody has to
 * look at a submission, whose points are open, 2 if nothing could be graded,
 * 130 if it was interrupted.
 */
#include "grade.h"
#include "judge/decide/fail.h"
#include "judge/process/interrupt.h"
#include "out.h"
#include "version.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *said(const char *name, const char *otherwise)
{
    const char *value = getenv(name);
    return value ? value : otherwise;
}

static const char *said_TEXT(const char *name)
{
    return said(name, "");
}

static bool said_SWITCH(const char *name)
{
    const char *value = said(name, ""), *typed = name + strlen("GRADE_");
    if (*value && strcmp(value, "0") != 0 && strcmp(value, "1") != 0)
        fail("%s=%s: write %s=1, or leave it out.", typed, value, typed);
    return strcmp(value, "1") == 0;
}

static struct options read_options(void)
{
    struct options options = {.temporary_folder = said("TMPDIR", ""),
                              .search_path = said("PATH", "/usr/bin:/bin"),
                              .version = VERSION};
#define OPTION(NAME, KIND, VALUE, WHAT)                                        \
    options.NAME = said_##KIND("GRADE_" #NAME);
#include "options.txt"
#undef OPTION
    if (!*options.GRADEBOOK)
        options.GRADEBOOK = ".gradebook";
    return options;
}

int main(int count, char **arguments)
{
    const char *command = count > 1 ? arguments[1] : "";
    /* What confined programs read must be readable; what is private says so. */
    umask(022);
    interrupt_watch();
    if (strcmp(command, "--version") == 0)
        return version_print("grader");
    struct options options = read_options();
    out_check(&options);
    if (strcmp(command, "merge") == 0)
        return (int)grade_merge(&options);
    bool explains = strcmp(command, "explain") == 0 && count == 3;
    if (!explains && strcmp(command, "grade") != 0)
        fail("The grader is started by make: type make grade "
             "SUBMISSIONS=path.");
    if (explains && !*options.STUDENT)
        fail("Say whose grade: make explain STUDENT=name, as the report has "
             "it.");
    if (!explains && !*options.SUBMISSIONS)
        fail("Say what to grade: make grade SUBMISSIONS=path, where path is a "
             "C file, a folder,\n"
             "a zip from Moodle or Canvas, or a list of folders. "
             "docs/instructors.md tells more.");
    struct settings settings;
    if (!settings_read(&settings))
        fail("The grader is started by make: type make grade SUBMISSIONS=...");
    options.settings = &settings;
    return (int)(explains ? grade_explain(&options, arguments[2])
                          : grade(&options));
}
