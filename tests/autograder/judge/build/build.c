#include "build.h"

#include "judge/decide/fail.h"
#include "judge/process/interrupt.h"
#include "judge/process/process.h"
#include "judge/wording/wording.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <glob.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST_ARGUMENTS = 128 };

/* A command line: words of settings, cut at spaces, and whole arguments. */
struct command {
    char *words[MOST_ARGUMENTS];
    int count;
};

static void add_word(struct command *command, const char *word)
{
    if (command->count >= MOST_ARGUMENTS - 1)
        fail("The compiler's command has too many options.");
    command->words[command->count++] = text_format("%s", word);
}

static void add_words(struct command *command, const char *words)
{
    char *copy = text_format("%s", words), *rest = copy, *word;
    while ((word = text_word(&rest)))
        add_word(command, word);
    free(copy);
}

static void free_words(struct command *command)
{
    for (int i = 0; i < command->count; i++)
        free(command->words[i]);
}

/* The files of a lesson with names like that. */
static glob_t files_of(const struct lesson *lesson, const char *names)
{
    glob_t found = {0};
    char *pattern = text_format("lessons/%s/%s", lesson->folder, names);
    glob(pattern, 0, NULL, &found);
    free(pattern);
    return found;
}

/* example.c, and what lies beside it as example_NAME.c. */
static void add_example(struct text *parts, const struct lesson *lesson)
{
    glob_t found = files_of(lesson, "example*.c");
    for (size_t i = 0; i < found.gl_pathc; i++)
        text_addf(parts, " %s", found.gl_pathv[i]);
    globfree(&found);
}

void build_add_given(struct text *parts, const struct lesson *lesson,
                     const char *objects)
{
    glob_t found = files_of(lesson, "given/*.c");
    for (size_t i = 0; i < found.gl_pathc; i++) {
        const char *name = strrchr(found.gl_pathv[i], '/') + 1;
        text_addf(parts, " %s/%s/given/%.*s.o", objects, lesson->folder,
                  (int)(strlen(name) - 2), name);
    }
    globfree(&found);
}

void build_add_lesson(struct text *parts, const struct lesson *lesson,
                      const char *objects)
{
    text_addf(parts, "%s/%s/cases.o", objects, lesson->folder);
    build_add_given(parts, lesson, objects);
}

void build_add_parts(struct text *parts, const struct lesson *lesson,
                     const char *objects)
{
    build_add_lesson(parts, lesson, objects);
    text_addf(parts, " %s/harness/main.o %s/harness.a", objects, objects);
}

static void parts_to_link(struct text *parts, const struct lesson *lesson,
                          const struct build *build, const char *unit)
{
    const char *objects = build->settings->objects;
    char *folder =
        text_format("%s/%s", objects,
                    build->kind == BUILD_SANITIZED ? "sanitized" : "plain");
    if (build->kind == BUILD_TRACED)
        text_addf(parts, "%s/traced.o ", folder);
    if (build->kind == BUILD_EXAMPLE) {
        add_example(parts, lesson);
        build_add_given(parts, lesson, folder);
        text_addf(parts, " %s/protocol.a", objects);
    } else if (unit) {
        text_addf(parts, "%s %s/harness/try.o %s/harness/main.o", unit, folder,
                  folder);
        build_add_given(parts, lesson, folder);
        text_addf(parts, " %s/harness.a", folder);
    } else {
        build_add_parts(parts, lesson, folder);
    }
    free(folder);
}

static void plan_command(struct command *command, const struct lesson *lesson,
                         const struct build *build, const char *unit)
{
    const struct settings *settings = build->settings;
    bool example = build->kind == BUILD_EXAMPLE;
    add_words(command, example ? settings->example : settings->compile);
    if (settings->colour && settings->columns == TEXT_WIDEST)
        add_word(command, "-fdiagnostics-color=always");
    if (build->kind == BUILD_SANITIZED) {
        add_words(command, settings->sanitize);
        add_words(command, settings->sanitize_linker);
    } else {
        add_words(command, settings->linker);
    }
    if (build->kind == BUILD_TRACED)
        add_words(command, "-I tests/autograder/trace -I . -include "
                           "tests/autograder/trace/traced.h");
    struct text words = {0};
    text_addf(&words, "-I lessons/%s -x c - -x none -o %s ", lesson->folder,
              build->program);
    parts_to_link(&words, lesson, build, unit);
    add_words(command, text_string(&words));
    text_free(&words);
}

int build_open_input(const struct source *source, const char *path)
{
    struct text input = {0};
    text_addf(&input, "#line 1 \"");
    for (const char *c = source->path; *c; c++)
        text_addf(&input, strchr("\\\"", *c) ? "\\%c" : "%c", *c);
    text_addf(&input, "\"\n");
    text_add(&input, source->text.bytes, source->text.length);
    if (!text_write(&input, path))
        fail(wording(SAY_NO_ROOM), path, strerror(errno));
    text_free(&input);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    unlink(path);
    return fd;
}

void build_start(struct build *build, const struct settings *settings,
                 const struct lesson *lesson, const struct source *source,
                 enum build_kind kind, const char *unit)
{
    static const char *const names[] = {"plain", "sanitized", "traced",
                                        "example"};
    *build =
        (struct build){.settings = settings, .kind = kind, .started = true};
    build->program = text_format("%s/%s-%s-%ld", settings->objects,
                                 lesson->folder, names[kind], (long)getpid());
    struct command command = {.count = 0};
    plan_command(&command, lesson, build, unit);
    char *scratch = text_format("%s.input", build->program);
    int input = build_open_input(source, scratch), write_end;
    free(scratch);
    build->scratch = text_format("%s/.%s-%ld", settings->objects, names[kind],
                                 (long)getpid());
    mkdir(build->scratch, 0700); /* without it, the compiler takes another */
    process_pipe(&build->messages_fd, &write_end);
    build->pid = process_start(
        &(struct process_plan){.arguments = command.words,
                               .input = input,
                               .output = write_end,
                               .errors = write_end,
                               .scratch = build->scratch,
                               .grouped = true,
                               .background = kind == BUILD_SANITIZED});
    close(input);
    close(write_end);
    free_words(&command);
}

bool build_is_over(struct build *build)
{
    struct pollfd messages = {.fd = build->messages_fd, .events = POLLIN};
    char bytes[4096];
    while (build->pid > 0 && poll(&messages, 1, 0) > 0) {
        ssize_t size = read(build->messages_fd, bytes, sizeof bytes);
        if (size > 0)
            text_add(&build->messages, bytes, (size_t)size);
        else
            build_finish(build);
    }
    return build->pid == 0;
}

void build_finish(struct build *build)
{
    if (build->pid == 0)
        return;
    char bytes[4096];
    ssize_t size;
    while ((size = read(build->messages_fd, bytes, sizeof bytes)) > 0)
        text_add(&build->messages, bytes, (size_t)size);
    close(build->messages_fd);
    if (interrupted())
        process_ask_to_end(build->pid);
    int status = process_wait(build->pid);
    build->pid = 0;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
        fail("There is no C compiler called '%s' here.\n"
             "Install gcc or clang (Debian: apt install gcc), or name yours: "
             "make CC=clang ...",
             build->settings->compile);
    build->succeeded = WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static int remove_one(const char *path, const struct stat *status, int type,
                      struct FTW *place)
{
    (void)status, (void)type, (void)place;
    return remove(path);
}

static void remove_folder(const char *folder)
{
    nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

/* macOS puts what debuggers want into a folder beside the program. */
static void remove_debugging(const char *program)
{
    char *folder = text_format("%s.dSYM", program);
    remove_folder(folder);
    free(folder);
}

/* Ends the compiler and what it started: whoever of them lives on, and may
 * still put a file into its folder, holds the other end of messages_fd. */
static void stop_compiler(struct build *build)
{
    enum { PATIENCE_MS = 1000 };
    struct pollfd messages = {.fd = build->messages_fd, .events = POLLIN};
    char bytes[4096];
    process_ask_to_end(build->pid);
    while (poll(&messages, 1, PATIENCE_MS) > 0 &&
           read(build->messages_fd, bytes, sizeof bytes) > 0)
        ;
    process_kill(build->pid);
    close(build->messages_fd);
    process_wait(build->pid);
}

void build_clean(struct build *build)
{
    if (!build->started)
        return;
    if (build->pid > 0)
        stop_compiler(build);
    remove_debugging(build->program);
    unlink(build->program);
    free(build->program);
    remove_folder(build->scratch); /* clang, ended early, leaves files there */
    free(build->scratch);
    text_free(&build->messages);
    *build = (struct build){0};
}
