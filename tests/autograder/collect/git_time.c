#define _GNU_SOURCE

#include "git_time.h"

#include "collect/archive/jail.h"
#include "collect/archive/walk.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    OBJECT_NAME = 40, /* letters of a commit's name */
    GIT_SECONDS = 5,
    MOST_REFERENCES = 1 << 22, /* bytes of packed-refs */
    MOST_SHALLOW = 1 << 16,
};

static void write_file(const struct git_times *git, const char *name,
                       const char *content)
{
    struct text text = {0};
    char *path = text_format("%s/%s", git->repository, name);
    text_add(&text, content, strlen(content));
    text_write(&text, path);
    text_free(&text);
    free(path);
}

static void make_folder(const struct git_times *git, const char *name)
{
    char *path = text_format("%s/%s", git->repository, name);
    mkdir(path, 0755);
    free(path);
}

/* A file, or a folder that is empty. */
static void remove_from(const struct git_times *git, const char *name)
{
    char *path = text_format("%s/%s", git->repository, name);
    remove(path);
    free(path);
}

void git_time_begin(struct git_times *git, const char *work_folder)
{
    git->repository = text_format("%s/collected-git-XXXXXX", work_folder);
    if (!mkdtemp(git->repository) || chmod(git->repository, 0755) != 0) {
        free(git->repository);
        git->repository = NULL;
        return;
    }
    make_folder(git, "objects");
    make_folder(git, "refs");
    write_file(git, "HEAD", "ref: refs/heads/none\n");
    write_file(git, "config",
               "[core]\n\trepositoryformatversion = 0\n\tbare = true\n"
               "\tcommitGraph = false\n\tmultiPackIndex = false\n");
}

void git_time_end(struct git_times *git)
{
    static const char *const names[] = {"HEAD",    "config", "shallow",
                                        "objects", "refs",   ""};
    for (size_t i = 0; git->repository && i < sizeof names / sizeof *names; i++)
        remove_from(git, names[i]);
    free(git->repository);
    git->repository = NULL;
}

/* --- What the checkout says, read here ----------------------------------- */

static bool read_small(int folder, const char *name, size_t most,
                       struct text *text)
{
    struct region region = walk_file(folder, name);
    if (region.fd < 0)
        return false;
    bool good = region.length <= (int64_t)most &&
                region_text(&region, most, text) && text->length > 0;
    close(region.fd);
    return good;
}

static bool is_object_name(const char *text)
{
    return strspn(text, "0123456789abcdef") == OBJECT_NAME;
}

/* A line "NAME refs/heads/main" of packed-refs. */
static bool find_packed(int git, const char *reference,
                        char name[OBJECT_NAME + 1])
{
    struct text packed = {0};
    bool found = false;
    if (read_small(git, "packed-refs", MOST_REFERENCES, &packed)) {
        char *rest = packed.bytes, *line;
        while (!found && (line = text_line(&rest)))
            found = is_object_name(line) && line[OBJECT_NAME] == ' ' &&
                    strcmp(line + OBJECT_NAME + 1, reference) == 0 &&
                    memcpy(name, line, OBJECT_NAME);
    }
    text_free(&packed);
    return found;
}

/* The commit that is checked out. */
static bool find_commit(int git, char name[OBJECT_NAME + 1])
{
    struct text head = {0}, loose = {0};
    bool found = false;
    name[OBJECT_NAME] = '\0';
    if (read_small(git, "HEAD", 1024, &head)) {
        char *rest = head.bytes, *line = text_line(&rest);
        if (!line) { /* as a crash leaves it: nothing but NULs */
            found = false;
        } else if (is_object_name(line)) {
            memcpy(name, line, OBJECT_NAME);
            found = true;
        } else if (text_begins(line, "ref: refs/") && !strstr(line, "..")) {
            if (read_small(git, line + 5, 1024, &loose) &&
                is_object_name(loose.bytes))
                found = memcpy(name, loose.bytes, OBJECT_NAME);
            else
                found = find_packed(git, line + 5, name);
        }
    }
    text_free(&head);
    text_free(&loose);
    return found;
}

/* Where a history that was not fetched whole ends. */
static void copy_shallow(const struct git_times *times, int git,
                         struct text *shallow)
{
    if (read_small(git, "shallow", MOST_SHALLOW, shallow) &&
        strspn(shallow->bytes, "0123456789abcdef\n") == shallow->length)
        write_file(times, "shallow", shallow->bytes);
    else
        remove_from(times, "shallow");
}

/* --- What git says ------------------------------------------------------- */

/* The time in what git prints, which is that and the commit; or -1. Where a
 * history ends that was not fetched whole, a commit seems to have made all that
 * is in it, and nobody knows when that was. */
static int64_t time_in(const char *answer, const char *shallow)
{
    size_t digits = strspn(answer, "0123456789");
    const char *commit = answer + digits + 1;
    if (digits == 0 || digits > 12 || answer[digits] != ' ' ||
        !is_object_name(commit) || commit[OBJECT_NAME] != '\n')
        return -1;
    char *name = text_format("%.*s", OBJECT_NAME, commit);
    bool known = !strstr(shallow, name);
    free(name);
    return known ? (int64_t)strtoll(answer, NULL, 10) : -1;
}

/* Git works in the folder of the checkout's objects, so that it needs no way
 * there, and is confined to that and to the empty repository. */
static int64_t ask_git(const struct git_times *git, int objects,
                       const char *commit, const char *path,
                       const char *shallow)
{
    char *directory = text_format("--git-dir=%s", git->repository);
    char *found = text_format("PATH=%s", git->search_path);
    char *folder = text_format("/proc/self/fd/%d", objects);
    char *variables[] = {"GIT_OBJECT_DIRECTORY=.",
                         found,
                         "LC_ALL=C",
                         "HOME=/nonexistent",
                         "GIT_CONFIG_NOSYSTEM=1",
                         "GIT_CONFIG_GLOBAL=/dev/null",
                         "GIT_ALLOW_PROTOCOL=none",
                         "GIT_NO_LAZY_FETCH=1",
                         "GIT_TERMINAL_PROMPT=0",
                         "GIT_ATTR_NOSYSTEM=1",
                         NULL};
    const char *const arguments[] = {"git",
                                     "--no-pager",
                                     "--no-replace-objects",
                                     "--literal-pathspecs",
                                     directory,
                                     "log",
                                     "-1",
                                     "--no-show-signature",
                                     "--no-mailmap",
                                     "--format=%ct %H",
                                     commit,
                                     "--",
                                     path,
                                     NULL};
    int read_end, write_end;
    struct text answer = {0};
    process_pipe(&read_end, &write_end);
    pid_t pid = process_start(
        &(struct process_plan){.arguments = (char *const *)arguments,
                               .input = -1,
                               .output = write_end,
                               .errors = -1,
                               .scratch = git->repository,
                               .folder = folder,
                               .variables = variables,
                               .limited = true,
                               .purpose = PROCESS_READER,
                               .guard = git->guard});
    close(write_end);
    bool heard = jail_hear(read_end, GIT_SECONDS, &answer);
    close(read_end);
    if (!heard)
        process_kill(pid);
    int64_t time = process_wait(pid) == 0 && heard
                       ? time_in(text_string(&answer), shallow)
                       : -1;
    text_free(&answer);
    free(directory);
    free(found);
    free(folder);
    return time;
}

/* --- Together ------------------------------------------------------------ */

/* The .git folder of the checkout that the file is in, or -1; `*inside` is the
 * rest of the path. */
static int find_checkout(int root, const char *path, const char **inside)
{
    int found = -1;
    for (const char *at = path; at; at = strchr(at, '/')) {
        at += *at == '/';
        char *git = text_format("%.*s.git", (int)(at - path), path);
        int folder = walk_open(root, git, true);
        free(git);
        if (folder < 0)
            continue;
        if (found >= 0)
            close(found);
        found = folder;
        *inside = at;
    }
    return found;
}

/* Its own objects, and none that it points to elsewhere. */
static int open_objects(int git)
{
    int objects = walk_open(git, "objects", true);
    if (objects < 0)
        return -1;
    if (faccessat(objects, "info/alternates", F_OK, AT_SYMLINK_NOFOLLOW) != 0)
        return objects;
    close(objects);
    return -1;
}

int64_t git_time(const struct git_times *times, int root, const char *path)
{
    const char *inside = path;
    int git = times->repository ? find_checkout(root, path, &inside) : -1;
    if (git < 0)
        return -1;
    char commit[OBJECT_NAME + 1];
    int64_t time = -1;
    int objects = open_objects(git);
    if (objects >= 0 && find_commit(git, commit)) {
        struct text shallow = {0};
        copy_shallow(times, git, &shallow);
        time = ask_git(times, objects, commit, inside, text_string(&shallow));
        text_free(&shallow);
    }
    if (objects >= 0)
        close(objects);
    close(git);
    return time;
}
