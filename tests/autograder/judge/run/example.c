#include "example.h"

#include "judge/build/build.h"
#include "judge/build/unwritten.h"
#include "judge/wording/wording.h"
#include "program.h"

#include <stdlib.h>
#include <string.h>

const char *program_ending(const struct text *output, enum program_end end)
{
    if (output->length >= PROGRAM_MOST)
        return "It printed more and more, and was stopped.";
    if (end == PROGRAM_ENDLESS)
        return "It did not come to an end within 2 seconds, and was stopped.";
    if (end == PROGRAM_CRASHED)
        return "It crashed. What it had printed just before may be missing.";
    return end == PROGRAM_WELL || output->length > 0
               ? NULL
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
    char *sentence = text_format(wording(SAY_EXAMPLE_DIFFERS), line,
                                 lesson->printed, why, lesson->number);
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
        example->ending = program_run(build.program, &example->output);
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
