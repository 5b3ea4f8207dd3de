/* Finds what a log was rotated to: files beside it that are called as it is,
 * and then a dot or a hyphen, and a number. */
#include "file_tail.h"

#include "../text.h"

#include <dirent.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

enum { LATE = 60 }; /* seconds */

/* What is looked for, and the best that was found. */
struct search {
    const struct file_tail *tail;
    const char *name;            /* of the log, without its folder */
    struct timespec from, until; /* when it was written */
    struct stat there;           /* what stands under the name */
    int best;                    /* opened; -1 if there is none */
    struct timespec written;     /* when that was written last */
    bool (*better)(const struct search *search, int fd,
                   const struct stat *status);
};

static bool is_earlier(struct timespec a, struct timespec b)
{
    return a.tv_sec != b.tv_sec ? a.tv_sec < b.tv_sec : a.tv_nsec < b.tv_nsec;
}

static bool is_same_file(const struct stat *a, const struct stat *b)
{
    return a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

static bool is_rotated_name(const char *name, const char *log)
{
    size_t size = strlen(log);
    if (strncmp(name, log, size) != 0 ||
        (name[size] != '.' && name[size] != '-'))
        return false;
    const char *number = name + size + 1;
    return *number != '\0' && number[strspn(number, "0123456789")] == '\0';
}

/* Asks about one file of the folder. */
static void consider(struct search *search, int folder, const char *name)
{
    struct stat status;
    if (!is_rotated_name(name, search->name))
        return;
    int fd = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return;
    if (fstat(fd, &status) != 0 || !S_ISREG(status.st_mode) ||
        !search->better(search, fd, &status)) {
        close(fd);
        return;
    }
    if (search->best >= 0)
        close(search->best);
    search->best = fd;
    search->written = file_written(&status);
}

/* Looks through the folder once. False if it changed meanwhile: then a file
 * that got another name may have been passed over. */
static bool look_through(struct search *search, const char *folder)
{
    struct stat before, after;
    struct dirent *entry;
    DIR *entries = opendir(folder);
    if (!entries)
        return true;
    bool same = fstat(dirfd(entries), &before) == 0;
    while ((entry = readdir(entries)))
        consider(search, dirfd(entries), entry->d_name);
    same = same && fstat(dirfd(entries), &after) == 0;
    closedir(entries);
    return same && !is_earlier(file_written(&before), file_written(&after));
}

/* The best of all, opened. */
static int find(struct search *search)
{
    enum { MOST_LOOKS = 20 };
    const char *path = search->tail->path, *slash = strrchr(path, '/');
    struct text folder = {0};
    search->name = slash ? slash + 1 : path;
    search->best = -1;
    text_add(&folder, (struct slice){.bytes = path,
                                     .size = (size_t)(search->name - path)});
    text_add(&folder, (struct slice){.bytes = ".", .size = 2});
    for (int look = 0; look < MOST_LOOKS; look++)
        if (look_through(search, folder.bytes))
            break;
    text_free(&folder);
    return search->best;
}

/* Has it been read, under this name or another, or as a copy of it? */
static bool is_known(const struct search *search, int fd,
                     const struct stat *status)
{
    const struct file_tail *tail = search->tail;
    for (int i = 0; i < tail->known_count && i < KNOWN_FILES; i++) {
        const struct file_read *known = &tail->known[i];
        if (known->size > 0 &&
            (known->head_size == HEAD_SIZE || known->size == status->st_size) &&
            file_begins_with(fd, status->st_size, known))
            return true;
    }
    return false;
}

/* Written after what was read last, and before what stands there now; of those,
 * the one that was written first. */
static bool is_missed(const struct search *search, int fd,
                      const struct stat *status)
{
    struct timespec written = file_written(status);
    return status->st_size > 0 && !is_same_file(status, &search->tail->file) &&
           !is_same_file(status, &search->there) &&
           !is_earlier(written, search->from) &&
           !is_earlier(search->until, written) &&
           (search->best < 0 || is_earlier(written, search->written)) &&
           !is_known(search, fd, status);
}

int file_missed(const struct file_tail *tail, struct timespec from,
                const struct stat *until)
{
    struct search search = {.tail = tail,
                            .better = is_missed,
                            .from = from,
                            .until = file_written(until),
                            .there = *until};
    return find(&search);
}

/* Begins with what was read, and was written after the file was looked at last,
 * and before it was cut. */
static bool is_copy(const struct search *search, int fd,
                    const struct stat *status)
{
    return is_missed(search, fd, status) &&
           file_begins_with(fd, status->st_size, &search->tail->done);
}

int file_copy(const struct file_tail *tail, const struct stat *now, bool cut)
{
    struct search search = {.tail = tail,
                            .better = is_copy,
                            .from = file_written(&tail->file),
                            .until = file_written(now),
                            .there = *now};
    /* Its size may be seen to change before its time does. */
    if (cut)
        search.until.tv_sec += LATE;
    int fd = find(&search);
    if (fd >= 0)
        lseek(fd, tail->done.size, SEEK_SET);
    return fd;
}
