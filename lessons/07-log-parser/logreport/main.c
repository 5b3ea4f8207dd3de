/* logreport: counts the errors in web server logs.
 *
 * Every line takes the same way, one at a time: log_lines() reads it, the tally
 * looks at it if there is more to count than errors, log_errors() lets it
 * through or not, log_count() counts it. If errors are all there is to count,
 * the reader leaves out most other lines before that. */
#include "../log_parser.h"
#include "options.h"
#include "print.h"
#include "tally.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The errors of one log, which are let go of with it. */
static struct iterator *errors_of(const char *path, struct tally *tally)
{
    struct log_input input = log_file(path);
    input.errors_only = !tally;
    struct iterator *lines = &log_lines(input)->base;
    if (tally) {
        struct iterator *tallied = tally_lines(lines, tally);
        iter_drop(lines);
        lines = tallied;
    }
    struct iterator *errors = log_errors(ITERABLE(lines));
    iter_drop(lines);
    return errors;
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

/* Adds a log to the report. False, with a message, if it can't be read to its
 * end; what came before that counts. */
static bool report_log(const char *path, struct tally *tally,
                       struct log_report *report)
{
    struct log_report found = {.not_found = 0};
    struct value error;
    struct iterator *errors = errors_of(path, tally);
    enum iter_status status = log_count(ITERABLE(errors), &found, &error);
    iter_drop(errors);
    report->not_found += found.not_found;
    report->server_errors += found.server_errors;
    if (status == ITER_STOP)
        return true;
    fprintf(stderr, "logreport: %s: %s\n",
            strcmp(path, "-") == 0 ? "standard input" : path,
            message_of(error));
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

int main(int count, char **arguments)
{
    struct options options;
    struct tally tally;
    struct log_report report = {.not_found = 0};
    int status = options_read(count, arguments, &options);
    if (status >= 0)
        return output_arrived() ? status : EXIT_FAILURE;
    status = EXIT_SUCCESS;
    tally_begin(&tally, &options);
    bool tallied = options.json || options.top > 0 || options.slow >= 0;
    for (int i = 0; i < options.file_count; i++)
        if (!report_log(options.files[i], tallied ? &tally : NULL, &report))
            status = EXIT_FAILURE;
    if (options.json)
        print_json(&report, &tally, &options);
    else
        print_report(&report, &tally, &options);
    tally_end(&tally);
    return output_arrived() ? status : EXIT_FAILURE;
}
