#include "example.h"

#include "judge/build/build.h"
#include "judge/build/unwritten.h"
#include "judge/process/process.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST_OUTPUT = 1 << 16 };

#define LONGEST "2" /* seconds */

/* Reads until the program closes its output, or has printed or run too much. */
static bool read_output(int fd, struct text *output)
{
    double end = clock_seconds() + atoi(LONGEST);
    struct pollfd poll_fd = {.fd = fd, .events = POLLIN};
    char bytes[4096];
    while (output->length < MOST_OUTPUT && clock_seconds() < end) {
        if (poll(&poll_fd, 1, 100) <= 0)
            continue;
        ssize_t size = read(fd, bytes, sizeof bytes);
        if (size <= 0)
            return true;
        text_add(output, bytes, (size_t)size);
    }
    return false;
}

/* Runs the program within limits. Returns how it ended, in words, or NULL if
 * there is nothing to say. */
static const char *run(const char *program, struct text *output)
{
    int read_end, write_end;
    process_pipe(&read_end, &write_end);
    char *arguments[] = {(char *)program, NULL};
    pid_t pid = process_start(&(struct process_plan){.arguments = arguments,
                                                     .input = -1,
                                                     .output = write_end,
                                                     .errors = write_end,
                                                     .limited = true});
    close(write_end);
    bool ended = read_output(read_end, output);
    process_kill(pid);
    int status = process_wait(pid);
    close(read_end);
    if (output->length >= MOST_OUTPUT)
        return "It printed more and more, and was stopped.";
    if (!ended)
        return "It did not come to an end within " LONGEST
               " seconds, and was stopped.";
    if (WIFSIGNALED(status))
        return "It crashed. What it had printed just before may be missing.";
    return status == 0 || output->length > 0 ? NULL
                                             : "It ended without a word.";
}

/* The number of the first line in which the texts differ, from 1. */
static int first_difference(const char *a, const char *b)
{
    int line = 1;
    for (; *a && *a == *b; a++, b++)
        line += *a == '\n';
    return line;
}

/* Where it prints something else than Python, and what may be why. */
static char *difference(const struct lesson *lesson,
                        const struct source *source, int line)
{
    int count;
    char *functions = unwritten_functions(source, NULL, &count);
    char *why = functions
                    ? text_format("A TODO still stands in %s. ", functions)
                    : text_format("%s", "");
    char *sentence =
        text_format("Python prints something else from line %d on: see %s. "
                    "%smake lesson-%d tells you more.",
                    line, lesson->printed, why, lesson->number);
    free(functions);
    free(why);
    return sentence;
}

/* Holds what it printed beside what Python prints, in words. */
static void compare(struct example *example, const struct lesson *lesson,
                    const struct source *source)
{
    struct text printed = {0};
    int count;
    const char *output = text_string(&example->output);
    if (!text_read(&printed, lesson->printed)) {
        example->same = true; /* nothing to hold it beside */
        return;
    }
    char *functions = unwritten_functions(source, output, &count);
    example->same = strcmp(text_string(&printed), output) == 0;
    if (example->same)
        example->sentence = text_format("This is what Python prints for "
                                        "lessons/%s/example.py as well.",
                                        lesson->folder);
    else if (functions)
        example->sentence = text_format(
            "%s %s still to be written. What Python prints is in %s.",
            functions, count == 1 ? "is" : "are", lesson->printed);
    else
        example->sentence = difference(
            lesson, source, first_difference(text_string(&printed), output));
    free(functions);
    text_free(&printed);
}

void example_run(struct example *example, const struct settings *settings,
                 const struct lesson *lesson, const char *path)
{
    struct source source;
    struct build build;
    *example = (struct example){.same = false};
    source_read(&source, path);
    build_start(&build, settings, lesson, &source, BUILD_EXAMPLE, NULL);
    build_finish(&build);
    example->compiled = build.succeeded;
    text_add(&example->messages, text_string(&build.messages),
             build.messages.length);
    if (build.succeeded) {
        example->ending = run(build.program, &example->output);
        unwritten_numbers(&source, &example->output);
        compare(example, lesson, &source);
    }
    build_clean(&build);
}

void example_free(struct example *example)
{
    text_free(&example->messages);
    text_free(&example->output);
    free(example->sentence);
}
