/* The grader: writes the results file that reports are made of. The script
 * tests/tools/grade.sh calls it; a person types make grade.
 *
 *     grader grade    grade GRADE_SUBMISSIONS
 *     grader merge    put shards together
 *     grader --version
 *
 * What else there is to say comes from the environment, GRADE_...: so any name
 * and any path will do. Exit status: 0 if all was graded, 1 if the grader
 * itself failed on a submission, 2 if nothing could be graded, 130 if it was
 * interrupted.
 */
#include "grade.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "judge/run/interrupt.h"
#include "version.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What was said, or "". */
static const char *said(const char *name)
{
    const char *value = getenv(name);
    return value ? value : "";
}

/* Things that are on or off. */
static bool is_on(const char *name)
{
    const char *value = said(name);
    if (*value && strcmp(value, "0") != 0 && strcmp(value, "1") != 0)
        fail("%s=%s: write %s=1, or leave it out.", name + strlen("GRADE_"),
             value, name + strlen("GRADE_"));
    return strcmp(value, "1") == 0;
}

static const char *gradebook(void)
{
    const char *folder = said("GRADE_GRADEBOOK");
    return *folder ? folder : ".gradebook";
}

/* A shard's results wait for the others'; there is nothing to report yet. */
static int say_shard(const char *results)
{
    fprintf(stderr,
            "Wrote %s. When all shards are there, make grade-merge\nputs them "
            "together and makes the report (FORMAT=, OUT=, FEEDBACK=).\n",
            results);
    return EXIT_SUCCESS;
}

static int grade_class(void)
{
    if (!*said("GRADE_SUBMISSIONS"))
        fail("Say what to grade: make grade SUBMISSIONS=path, where path is a "
             "C file, a folder,\n"
             "a zip from Moodle or Canvas, or a list of folders. "
             "docs/instructors.md tells more.");
    struct settings settings;
    if (!settings_read(&settings))
        fail("The grader is started by make: type make grade SUBMISSIONS=...");
    char *results = NULL;
    struct grade_plan plan = {.submissions = said("GRADE_SUBMISSIONS"),
                              .lessons = said("GRADE_LESSON"),
                              .seed = said("GRADE_SEED"),
                              .gradebook = gradebook(),
                              .shard = said("GRADE_SHARD"),
                              .confinement = said("GRADE_CONFINEMENT"),
                              .workers = said("GRADE_WORKERS"),
                              .new_seeds = is_on("GRADE_NEW_SEEDS"),
                              .unsafe = is_on("GRADE_UNSAFE"),
                              .settings = &settings};
    enum grade_status status = grade(&plan, &results);
    if (status == GRADE_NOTHING || status == GRADE_INTERRUPTED)
        return (int)status;
    return *plan.shard ? say_shard(results) : (int)status;
}

static int merge_shards(void)
{
    char *results = NULL;
    return (int)grade_merge(gradebook(), &results);
}

int main(int count, char **arguments)
{
    const char *command = count > 1 ? arguments[1] : "";
    /* What confined programs read must be readable; what is private says so. */
    umask(022);
    interrupt_watch();
    if (strcmp(command, "grade") == 0)
        return grade_class();
    if (strcmp(command, "merge") == 0)
        return merge_shards();
    if (strcmp(command, "--version") == 0)
        return version_print("grader");
    fail("The grader is started by make: type make grade SUBMISSIONS=path.");
}
