/* The grader. The Makefile calls it; a person types make grade.
 *
 *     grader grade                       grade GRADE_SUBMISSIONS, and report
 *     grader merge                       put shards together, and report
 *     grader --version                   print the version
 *
 * What else there is to say comes from the environment, GRADE_...: so any name
 * and any path will do. Exit status: 0 if all was graded, 1 if the grader
 * itself failed on a submission, 2 if nothing could be graded or reported, 130
 * if it was interrupted.
 */
#include "grade.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "judge/run/interrupt.h"
#include "report/report.h"
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

/* The same for a path: not every shell puts the home folder in place of the ~
 * in SUBMISSIONS=~/class.zip. */
static const char *said_path(const char *name)
{
    const char *path = said(name), *home = getenv("HOME");
    return home && strncmp(path, "~/", 2) == 0
               ? text_format("%s%s", home, path + 1)
               : path;
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
    return *said("GRADE_GRADEBOOK") ? said_path("GRADE_GRADEBOOK")
                                    : ".gradebook";
}

/* A format that nobody knows is best found out before the work. */
static const char *format(void)
{
    const char *name = *said("GRADE_FORMAT") ? said("GRADE_FORMAT") : "table";
    if (report_check(name) != REPORT_DONE)
        exit(2);
    return name;
}

static int report(const char *results)
{
    const char *out = *said("GRADE_OUT") ? said_path("GRADE_OUT") : NULL;
    const char *feedback = said_path("GRADE_FEEDBACK");
    struct report_options options = {
        .colour = !out && isatty(STDOUT_FILENO) && !*said("NO_COLOR") &&
                  *said("TERM") && strcmp(said("TERM"), "dumb") != 0,
        .assignment = getenv("ASSIGNMENT"),
        .classroom = getenv("CLASSROOM"),
        .submission = getenv("SUBMISSION_TAG"),
        .commit = getenv("COMMIT_URL"),
        .release = getenv("RELEASE_URL"),
        .review = getenv(getenv("REVIEW_URL") ? "REVIEW_URL" : "COMMIT_URL"),
    };
    enum report_status status = report_write(results, format(), out, &options);
    if (status == REPORT_DONE && *feedback)
        status = report_feedback(results, feedback);
    return (int)status;
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

static int report_all(const char *results, enum grade_status status)
{
    int reported = report(results);
    if (status == GRADE_BROKEN)
        fprintf(stderr, "The grader itself failed on some submissions; the "
                        "report calls them broken. Please look.\n");
    return reported ? reported : (int)status;
}

static int grade_and_report(void)
{
    if (!*said("GRADE_SUBMISSIONS"))
        fail("Say what to grade: make grade SUBMISSIONS=path, where path is a "
             "C file, a folder,\n"
             "a zip from Moodle or Canvas, or a list of folders. "
             "docs/instructors.md tells more.");
    format();
    struct settings settings;
    if (!settings_read(&settings))
        fail("The grader is started by make: type make grade SUBMISSIONS=...");
    char *results = NULL;
    struct grade_plan plan = {.submissions = said_path("GRADE_SUBMISSIONS"),
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
    return *plan.shard ? say_shard(results) : report_all(results, status);
}

static int merge_and_report(void)
{
    char *results = NULL;
    format();
    enum grade_status status = grade_merge(gradebook(), &results);
    return report_all(results, status);
}

int main(int count, char **arguments)
{
    const char *command = count > 1 ? arguments[1] : "";
    /* What confined programs read must be readable; what is private says so. */
    umask(022);
    interrupt_watch();
    if (strcmp(command, "grade") == 0)
        return grade_and_report();
    if (strcmp(command, "merge") == 0)
        return merge_and_report();
    if (strcmp(command, "--version") == 0)
        return version_print("grader");
    fail("The grader is started by make: type make grade SUBMISSIONS=path.");
}
