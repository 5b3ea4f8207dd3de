#include "walk.h"

#include "judge/decide/fail.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum entry_kind walk_kind(mode_t mode)
{
    if (S_ISREG(mode))
        return ENTRY_FILE;
    if (S_ISDIR(mode))
        return ENTRY_FOLDER;
    return S_ISLNK(mode) ? ENTRY_LINK : ENTRY_OTHER;
}

/* The descriptor `folder` is closed. */
static int open_step(int folder, const char *name, int flags)
{
    int next = openat(folder, name,
                      O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC |
                          O_NOCTTY | flags);
    int error = errno;
    close(folder);
    errno = error;
    return next;
}

int walk_open(int root, const char *path, bool folder)
{
    int at = openat(root, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    char *copy = text_format("%s", path), *rest = copy;
    while (at >= 0 && *rest) {
        char *slash = strchr(rest, '/');
        if (slash)
            *slash = '\0';
        at = open_step(at, rest, slash || folder ? O_DIRECTORY : 0);
        rest = slash ? slash + 1 : rest + strlen(rest);
    }
    int error = errno;
    free(copy);
    errno = error;
    return at;
}

struct region walk_file(int root, const char *path)
{
    struct region region = {.fd = walk_open(root, path, false)};
    struct stat status;
    if (region.fd < 0)
        return region;
    if (fstat(region.fd, &status) == 0 && S_ISREG(status.st_mode)) {
        region.length = status.st_size;
        return region;
    }
    close(region.fd);
    errno = EINVAL;
    return (struct region){.fd = -1};
}

static int compare_names(const void *one, const void *other)
{
    return strcmp(*(char *const *)one, *(char *const *)other);
}

ssize_t walk_list(int folder, size_t most, char ***names, bool *more)
{
    int again = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *list = again >= 0 ? fdopendir(again) : NULL;
    if (!list)
        return -1;
    size_t count = 0, capacity = 0;
    struct dirent *entry;
    *names = NULL;
    while ((entry = readdir(list))) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        if (count == most) {
            *more = true;
            break;
        }
        *names = grow(*names, count, &capacity, sizeof **names);
        (*names)[count++] = text_format("%s", entry->d_name);
    }
    closedir(list);
    if (count)
        qsort(*names, count, sizeof **names, compare_names);
    return (ssize_t)count;
}
