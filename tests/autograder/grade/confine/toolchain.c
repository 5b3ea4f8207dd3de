#include "toolchain.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"

#include <libgen.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What a driver may start on the way from C to a program, and who finds the
 * way back. */
static const char *const tools[] = {
    "cc1",         "as",        "collect2",       "ld",
    "ld.bfd",      "ld.gold",   "ld.lld",         "ld.mold",
    "lto-wrapper", "addr2line", "llvm-symbolizer"};

/* Where libraries, headers and the dynamic loader lie on a Linux machine. */
static const char system_folders[] =
    "/usr/include /usr/lib /usr/lib64 /usr/libx32 /usr/lib32 /usr/libexec "
    "/lib /lib64 /etc/ld.so.cache /usr/local/include /usr/local/lib "
    "/etc/alternatives";

static const char loaders[] =
    "/lib64/ld-linux-x86-64.so.2 /lib/ld-linux-aarch64.so.1 "
    "/lib/ld-linux.so.2 /lib/ld-linux-riscv64-lp64d.so.1 "
    "/lib/ld-musl-x86_64.so.1 /lib/ld-musl-aarch64.so.1 /lib64/ld64.so.2 "
    "/lib/ld64.so.1";

/* The path is taken over. NULL is none, and once is enough. */
static void add(struct paths *paths, char *path)
{
    bool is_new = path && paths->count < TOOLCHAIN_MOST;
    for (size_t i = 0; is_new && i < paths->count; i++)
        is_new = strcmp(paths->at[i], path) != 0;
    if (is_new)
        paths->at[paths->count++] = path;
    else
        free(path);
}

static void add_all(struct paths *paths, const char *list)
{
    char *words = text_format("%s", list), *rest = words, *path;
    while ((path = text_word(&rest)))
        add(paths, realpath(path, NULL));
    free(words);
}

static void add_program(struct toolchain *toolchain, const char *path)
{
    add(&toolchain->programs, realpath(path, NULL));
    if (access(path, X_OK) == 0)
        add(&toolchain->names, text_format("%s", path));
}

/* The absolute path of a program; NULL if there is none. */
static char *look_up(const char *name, const char *search_path)
{
    if (strchr(name, '/'))
        return access(name, X_OK) == 0 ? text_format("%s", name) : NULL;
    char *copy = text_format("%s", search_path);
    char *found = NULL;
    for (char *rest = copy, *folder; !found && (folder = strsep(&rest, ":"));) {
        char *candidate = text_format("%s/%s", folder, name);
        if (access(candidate, X_OK) == 0)
            found = candidate;
        else
            free(candidate);
    }
    free(copy);
    return found;
}

/* The first line that the compiler answers, or NULL. */
static char *ask(const struct toolchain *toolchain, const char *question)
{
    char line[4096];
    char *command =
        text_format("'%s' %s 2>/dev/null", toolchain->driver, question);
    FILE *answer = popen(command, "r"); /* trusted: the instructor's own */
    char *result = NULL;
    if (answer && fgets(line, sizeof line, answer)) {
        line[strcspn(line, "\n")] = '\0';
        result = text_format("%s", line);
    }
    if (answer)
        pclose(answer);
    free(command);
    return result;
}

static void find_tools(struct toolchain *toolchain, const char *search_path)
{
    for (size_t i = 0; i < sizeof tools / sizeof *tools; i++) {
        char *question = text_format("-print-prog-name=%s", tools[i]);
        char *answer = ask(toolchain, question);
        char *path = answer ? look_up(answer, search_path) : NULL;
        if (path)
            add_program(toolchain, path);
        free(question);
        free(answer);
        free(path);
    }
    add_all(&toolchain->programs, loaders);
}

/* One of the tools, as it is called, owned; NULL if there is none. */
static char *find_tool(const struct toolchain *toolchain, const char *name)
{
    for (size_t i = 0; i < toolchain->names.count; i++) {
        const char *slash = strrchr(toolchain->names.at[i], '/');
        if (slash && strcmp(slash + 1, name) == 0)
            return text_format("%s", toolchain->names.at[i]);
    }
    return NULL;
}

char *toolchain_linker(const struct toolchain *toolchain, const char *option)
{
    const char *chosen = strrchr(option, '=');
    char *name =
        text_format("ld%s%s", chosen ? "." : "", chosen ? chosen + 1 : "");
    char *path = find_tool(toolchain, name);
    if (!path)
        return name;
    free(name);
    return path;
}

/* Where the compiler keeps its own headers and libraries, if that is not where
 * the system's are. */
static void find_folders(struct toolchain *toolchain)
{
    static const char *const questions[] = {"-print-file-name=include",
                                            "-print-libgcc-file-name"};
    add_all(&toolchain->folders, system_folders);
    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++) {
        char *path = ask(toolchain, questions[i]);
        if (path && *path == '/')
            add(&toolchain->folders, realpath(dirname(path), NULL));
        free(path);
    }
}

void toolchain_find(struct toolchain *toolchain, const char *command,
                    const char *search_path)
{
    *toolchain = (struct toolchain){.driver = NULL};
    char *name = text_format("%.*s", (int)strcspn(command, " "), command);
    toolchain->driver = look_up(name, search_path);
    if (!toolchain->driver)
        fail("There is no C compiler called '%s' here.\n"
             "Install gcc or clang (Debian: apt install gcc), or name yours: "
             "make grade CC=clang ...",
             name);
    free(name);
    toolchain->version = ask(toolchain, "--version");
    if (!toolchain->version)
        fail("%s does not answer to --version; is it a C compiler?",
             toolchain->driver);
    char *git = look_up("git", search_path);
    toolchain->git = git ? realpath(git, NULL) : NULL;
    free(git);
    toolchain->library = ask(toolchain, "-print-file-name=libc.so.6");
    toolchain->runtime = ask(toolchain, "-print-libgcc-file-name");
    add_program(toolchain, toolchain->driver);
    find_tools(toolchain, search_path);
    find_folders(toolchain);
}
