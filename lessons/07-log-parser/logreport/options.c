#include "options.h"

#include "../given/log_line.h"
#include "typed.h"

#include <stdio.h>
#include <string.h>

#ifndef VERSION /* which make passes on from the Makefile */
#define VERSION "unknown"
#endif

enum { GO_ON = -1, DONE = 0, MISTAKE = 2 };

static int mistake(const char *complaint, const char *about)
{
    fprintf(stderr,
            "logreport: %s: '%s'\n"
            "Try '%s --help' for more information.\n",
            complaint, about, typed_program());
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

static int read_slow(const char *text, struct options *options)
{
    options->slow = text ? slow_limit(text) : -1;
    return options->slow >= 0
               ? GO_ON
               : mistake("--slow needs a time such as 500ms or 0.5s, or a "
                         "whole number of milliseconds",
                         text ? text : "");
}

static int read_slow_field(const char *text, struct options *options)
{
    options->has_slow_field = true;
    return text && slow_read_field(text, &options->slow_field)
               ? GO_ON
               : mistake("--slow-field needs a field such as last, 3 or rt, "
                         "or one of 3:us, 3:ms and 3:s",
                         text ? text : "");
}

static int read_format(const char *text, struct options *options)
{
    options->format = text ? format_named(text) : NULL;
    return options->format
               ? GO_ON
               : mistake("--format needs one of common, vhost_combined, "
                         "python and loose",
                         text ? text : "");
}

static int read_option(struct command_line *line, struct options *options)
{
    const char *option = line->arguments[line->at], *text;
    if (is_option(line, "--top", &text))
        return read_number(text, 1, INT64_MAX - 1,
                           "--top needs a whole number, 1 or more",
                           &options->top);
    if (is_option(line, "--invalid", &text))
        return read_number(text, 1, INT64_MAX - 1,
                           "--invalid needs a whole number, 1 or more",
                           &options->invalid);
    if (is_option(line, "--slow", &text))
        return read_slow(text, options);
    if (is_option(line, "--slow-field", &text))
        return read_slow_field(text, options);
    if (is_option(line, "--format", &text))
        return read_format(text, options);
    bool *flag = strcmp(option, "--json") == 0     ? &options->json
                 : strcmp(option, "--follow") == 0 ? &options->follow
                 : strcmp(option, "--poll") == 0   ? &options->poll
                                                   : NULL;
    if (flag) {
        *flag = true;
        return GO_ON;
    }
    if (strcmp(option, "--help") != 0 && strcmp(option, "--version") != 0)
        return mistake("there is no such option", option);
    if (option[2] == 'h')
        help_print();
    else
        fputs("logreport " VERSION "\n", stdout);
    return DONE;
}

/* What is to be followed has a name, under which it comes back. */
static int can_follow(const struct options *options)
{
    for (int i = 0; i < options->file_count; i++)
        if (strcmp(options->files[i], "-") == 0)
            return mistake("--follow needs the name of a file", "-");
    return options->file_count > 0
               ? GO_ON
               : mistake("--follow needs the name of a file", "");
}

int options_read(int count, char **arguments, struct options *options)
{
    static char *standard_input[] = {"-"};
    struct command_line line = {.arguments = arguments, .count = count};
    bool options_end = false;
    *options =
        (struct options){.slow = -1, .format = formats, .files = arguments};
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
    if (options->has_slow_field && options->slow < 0)
        return mistake("--slow-field needs a --slow TIME as well", "");
    if (options->follow)
        return can_follow(options);
    if (options->file_count == 0) {
        options->files = standard_input;
        options->file_count = 1;
    }
    return GO_ON;
}
