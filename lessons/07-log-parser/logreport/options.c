#include "options.h"

#include "../given/log_line.h"

#include <stdio.h>
#include <string.h>

#ifndef VERSION /* which make passes on from the Makefile */
#define VERSION "unknown"
#endif

enum { GO_ON = -1, DONE = 0, MISTAKE = 2 };

static const char help[] =
    "Usage: logreport [OPTION]... [FILE]...\n"
    "Counts the errors in the logs of a web server (Common or Combined Log "
    "Format).\n"
    "Without a FILE, or if it is -, reads standard input.\n"
    "\n"
    "  --top N     also list the N most requested paths, without queries\n"
    "  --slow MS   also count the requests of MS milliseconds or longer; "
    "their\n"
    "              duration is the last field, in microseconds (Apache's %D)\n"
    "  --json      print one JSON object instead: the errors, all statuses, "
    "and\n"
    "              how many lines are blank or could not be parsed, and why\n"
    "  --help      print this, and exit\n"
    "  --version   print the version, and exit\n"
    "\n"
    "Exit status: 0 if all is well; 1 if a file could not be read, or the "
    "report\n"
    "could not be written; 2 if the command line makes no sense.\n";

static int mistake(const char *complaint, const char *about)
{
    fprintf(stderr,
            "logreport: %s: '%s'\n"
            "Try 'logreport --help' for more information.\n",
            complaint, about);
    return MISTAKE;
}

/* The arguments, and which of them is being read. */
struct command_line {
    char **arguments;
    int count, at;
};

/* Is this the option `name`, as in `--top 3` or `--top=3`? Then `*text` is
 * what stands behind it, or NULL. */
static bool is_option(struct command_line *line, const char *name,
                      const char **text)
{
    const char *argument = line->arguments[line->at];
    size_t size = strlen(name);
    if (strncmp(argument, name, size) != 0)
        return false;
    *text = argument + size + 1;
    if (argument[size] == '=')
        return true;
    *text = NULL;
    if (argument[size] == '\0' && line->at + 1 < line->count)
        *text = line->arguments[++line->at];
    return argument[size] == '\0';
}

static int read_number(const char *text, int64_t low, int64_t high,
                       const char *complaint, int64_t *number)
{
    if (!text)
        return mistake(complaint, "");
    *number = log_number((struct slice){.bytes = text, .size = strlen(text)});
    return *number < low || *number > high ? mistake(complaint, text) : GO_ON;
}

static int read_option(struct command_line *line, struct options *options)
{
    const char *option = line->arguments[line->at], *text;
    if (is_option(line, "--top", &text))
        return read_number(text, 1, INT64_MAX - 1,
                           "--top needs a whole number, 1 or more",
                           &options->top);
    if (is_option(line, "--slow", &text))
        return read_number(text, 0, INT64_MAX / 1000,
                           "--slow needs a whole number of milliseconds",
                           &options->slow);
    if (strcmp(option, "--json") == 0) {
        options->json = true;
        return GO_ON;
    }
    if (strcmp(option, "--help") != 0 && strcmp(option, "--version") != 0)
        return mistake("there is no such option", option);
    fputs(option[2] == 'h' ? help : "logreport " VERSION "\n", stdout);
    return DONE;
}

int options_read(int count, char **arguments, struct options *options)
{
    static char *standard_input[] = {"-"};
    struct command_line line = {.arguments = arguments, .count = count};
    bool options_end = false;
    *options = (struct options){.slow = -1, .files = arguments};
    for (line.at = 1; line.at < count; line.at++) {
        char *argument = arguments[line.at];
        int status = GO_ON;
        if (options_end || argument[0] != '-' || argument[1] == '\0')
            options->files[options->file_count++] = argument;
        else if (strcmp(argument, "--") == 0)
            options_end = true;
        else
            status = read_option(&line, options);
        if (status != GO_ON)
            return status;
    }
    if (options->file_count == 0) {
        options->files = standard_input;
        options->file_count = 1;
    }
    return GO_ON;
}
