/* logreport: counts the errors in web server logs.
 *
 * Every line takes the same way, one at a time: log_lines() reads it, the tally
 * looks at it, and writes it as log_parse() reads it if it is in another
 * format, log_errors() lets it through or not, log_count() counts it. If errors
 * are all there is to count in a large file, the reader leaves out most other
 * lines before that. */
#include "../log_parser.h"
#include "follow/live.h"
#include "glance.h"
#include "options.h"
#include "print.h"
#include "tally.h"
#include "typed.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* From this size on, looking at every line takes time that people notice. */
enum { LARGE = 16 * 1024 * 1024 };

/* May lines be left out that can't be errors? Only if nothing else is to be
 * counted, and the file can be read again, should there be need. */
static bool may_leave_out(const char *path, const struct options *options)
{
    struct stat file;
    return !options->json && options->top == 0 && options->slow < 0 &&
           options->invalid == 0 && !options->format->rewrite &&
           strcmp(path, "-") != 0 && stat(path, &file) == 0 &&
           S_ISREG(file.st_mode) && file.st_size > LARGE;
}

/* `FileNotFoundError: No such file` without its name, which is Python's; with
 * the name if it is of use to whoever is writing the log parser. */
static const char *message_of(struct value error)
{
    if (error.kind != VALUE_ERROR)
        return "the log parser failed without an error";
    if (value_is_error(error, "NotImplementedError"))
        return error.as.text;
    return error.as.text + error.size + 2;
}

static void tell_error(const char *path, struct value error)
{
    fprintf(stderr, "logreport: %s: %s\n", log_name(path), message_of(error));
}

/* Counts the errors among lines, which are let go of. */
static enum iter_status count_errors(struct iterator *lines,
                                     struct log_report *found,
                                     struct value *error)
{
    struct iterator *errors = log_errors(ITERABLE(lines));
    iter_drop(lines);
    enum iter_status status = log_count(ITERABLE(errors), found, error);
    iter_drop(errors);
    return status;
}

/* The quick way. False if the log has to be read once more. */
static bool count_quickly(struct log_input input, struct log_report *found,
                          enum iter_status *status, struct value *error)
{
    struct glance glance = {.report = found};
    input.errors_only = true;
    struct iterator *lines = &log_lines(input)->base;
    struct iterator *glanced = glance_lines(lines, &glance);
    iter_drop(lines);
    *status = count_errors(glanced, found, error);
    return !glance.failed;
}

static enum iter_status count_all(struct log_input input, struct tally *tally,
                                  struct log_report *found, struct value *error)
{
    struct iterator *lines = &log_lines(input)->base;
    struct iterator *tallied = tally_lines(lines, tally);
    iter_drop(lines);
    return count_errors(tallied, found, error);
}

/* Adds a log to the report. False, with a message, if it can't be read to its
 * end, or no line of it; what came before that counts. */
static bool report_log(const char *path, struct tally *tally,
                       struct log_report *report)
{
    struct log_report found = {.not_found = 0};
    struct value error;
    enum iter_status status;
    tally->one = (struct seen){.path = path};
    if (!may_leave_out(path, tally->options) ||
        !count_quickly(log_file(path), &found, &status, &error))
        status = count_all(log_file(path), tally, &found, &error);
    report->not_found += found.not_found;
    report->server_errors += found.server_errors;
    seen_tell(tally->log, &tally->kept);
    tally->nothing_read |= seen_nothing(tally->log);
    if (status == ITER_STOP)
        return true;
    tell_error(path, error);
    return false;
}

/* The same for logs that grow, until somebody stops it. */
static bool report_live(struct tally *tally, struct log_report *report)
{
    struct value error;
    if (follow_logs(tally, report, &error) == ITER_STOP)
        return true;
    tell_error("--follow", error);
    return false;
}

/* Did all of the output arrive? Nobody is told if the reader left early. */
static bool output_arrived(void)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return true;
    if (errno != EPIPE)
        fprintf(stderr, "logreport: standard output: %s\n", strerror(errno));
    return false;
}

static void print(const struct log_report *report, struct tally *tally)
{
    const struct options *options = tally->options;
    bool nothing = tally->steps[LOG_PARSED] == 0 &&
                   tally_all(tally) > tally->steps[LOG_BLANK];
    if (options->json)
        print_json(report, tally, options);
    else if (!nothing)
        print_report(report, tally, options);
    else if (options->invalid > 0) /* a report would say: no errors */
        unreadables_print(&tally->kept);
    if (options->slow >= 0 && tally->durations == 0 &&
        tally->steps[LOG_PARSED] > 0)
        fprintf(stderr,
                "logreport: --slow: no line has a duration. Where it "
                "stands in a line, --slow-field tells: see "
                "%s --help\n",
                typed_program());
}

int main(int count, char **arguments)
{
    struct options options;
    struct tally tally;
    struct log_report report = {.not_found = 0};
    int status;
    if (count > 0)
        typed_call(arguments[0]);
    status = options_read(count, arguments, &options);
    if (status >= 0)
        return output_arrived() ? status : EXIT_FAILURE;
    status = EXIT_SUCCESS;
    tally_begin(&tally, &options);
    if (options.follow && !report_live(&tally, &report))
        status = EXIT_FAILURE;
    for (int i = 0; i < options.file_count && !options.follow; i++)
        if (!report_log(options.files[i], &tally, &report))
            status = EXIT_FAILURE;
    if (tally.nothing_read)
        status = EXIT_FAILURE;
    print(&report, &tally);
    tally_end(&tally);
    return output_arrived() ? status : EXIT_FAILURE;
}
