/* Reports on a results file. make grade calls it; it can be called alone:
 *
 *     report RESULTS FORMAT [OUT]         a report on the class
 *     report --feedback RESULTS FOLDER    a file for each student
 *     report --changes BEFORE RESULTS     whose points changed, and why
 *     report --likeness RESULTS LESSONS   which files can be compared
 *     report --check FORMAT               is there such a format?
 *     report --formats                    which formats there are
 *     report --version                    the version
 *
 * Exit status: 0, or 2 after saying what is wrong. Only here is the environment
 * asked: for colour, and for the names that learning platforms hand on.
 */
#include "judge/decide/fail.h"
#include "report.h"
#include "version.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool likes_colour(void)
{
    const char *no = getenv("NO_COLOR"), *terminal = getenv("TERM");
    return isatty(STDOUT_FILENO) && !(no && *no) && terminal &&
           strcmp(terminal, "dumb") != 0;
}

static enum report_status print(const char *results, const char *format,
                                const char *out)
{
    struct report_options options = {
        .colour = !out && likes_colour(),
        .assignment = getenv("ASSIGNMENT"),
        .worksheet = getenv("WORKSHEET"),
        .classroom = getenv("CLASSROOM"),
        .submission = getenv("SUBMISSION_TAG"),
        .commit = getenv("COMMIT_URL"),
        .release = getenv("RELEASE_URL"),
        .review = getenv(getenv("REVIEW_URL") ? "REVIEW_URL" : "COMMIT_URL"),
    };
    return report_write(results, format, out, &options);
}

int main(int count, char **arguments)
{
    signal(SIGPIPE, SIG_IGN); /* writing fails, and that is said */
    const char *first = count > 1 ? arguments[1] : "";
    if (strcmp(first, "--formats") == 0 && count == 2)
        report_formats(stdout);
    else if (strcmp(first, "--version") == 0 && count == 2)
        return version_print("report");
    else if (strcmp(first, "--check") == 0 && count == 3)
        return (int)report_check(arguments[2]);
    else if (strcmp(first, "--feedback") == 0 && count == 4)
        return (int)report_feedback(arguments[2], arguments[3]);
    else if (strcmp(first, "--changes") == 0 && count == 4)
        return (int)report_changes(arguments[2], arguments[3]);
    else if (strcmp(first, "--likeness") == 0 && count == 4)
        return (int)report_likeness(arguments[2], arguments[3]);
    else if (strncmp(first, "--", 2) != 0 && (count == 3 || count == 4))
        return (int)print(first, arguments[2], arguments[3]);
    else
        fail("A report is made from a results file:\n"
             "  report RESULTS FORMAT [OUT]\n"
             "  report --feedback RESULTS FOLDER\n"
             "  report --changes BEFORE RESULTS\n"
             "  report --likeness RESULTS LESSONS\n"
             "  report --check FORMAT\n"
             "  report --formats\n"
             "  report --version");
    return REPORT_DONE;
}
