/* Lesson 8: a tail of a file, and a file to which things happen. */
#include "example.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct file_tail {
    struct log_tail base;
    const char *path;
    int fd;
    char block[4096];
};

static bool is_another_file(const struct file_tail *tail)
{
    struct stat there, here;
    if (stat(tail->path, &there) != 0 || fstat(tail->fd, &here) != 0)
        return false;
    return there.st_dev != here.st_dev || there.st_ino != here.st_ino ||
           there.st_size < lseek(tail->fd, 0, SEEK_CUR);
}

/* [tail] */
static enum tail_status file_read(struct log_tail *self, struct value *out)
{
    struct file_tail *tail = (struct file_tail *)self;
    bool another = is_another_file(tail);
    ssize_t size = read(tail->fd, tail->block, sizeof tail->block);
    if (size > 0) {
        *out = value_bytes(tail->block, (uint32_t)size);
        return TAIL_BYTES;
    }
    if (!another)
        return TAIL_NOTHING;
    close(tail->fd);
    tail->fd = open(tail->path, O_RDONLY);
    return TAIL_NEW_FILE;
}

static bool file_wait(struct log_tail *self)
{
    (void)self;
    nanosleep(&(struct timespec){.tv_nsec = 10000000}, NULL);
    return true;
}
/* [tail] */

/* [story] */
struct story {
    struct file_tail base;
    void (*const *events)(const char *path); /* a NULL ends them */
};

static bool story_wait(struct log_tail *self)
{
    struct story *story = (struct story *)self;
    printf("(waits)\n");
    if (!*story->events)
        return false;
    (*story->events++)(story->base.path);
    return file_wait(self);
}
/* [story] */

static void append(const char *path, const char *text)
{
    FILE *file = fopen(path, "a");
    if (!file || fputs(text, file) < 0 || fclose(file) != 0) {
        perror(path);
        exit(EXIT_FAILURE);
    }
}

static void ends_two_and_adds_three(const char *path)
{
    append(path, "o\nthree\n");
}

static void adds_four(const char *path)
{
    append(path, "four");
}

static void adds_again(const char *path)
{
    append(path, "again\n");
}

static void nothing(const char *path)
{
    (void)path;
}

static void rotates(const char *path)
{
    char old[64];
    snprintf(old, sizeof old, "%s.1", path);
    rename(path, old);
    append(path, "new\n");
}

static void truncates(const char *path)
{
    if (truncate(path, 0) != 0)
        perror(path);
}

/* [tail_f] */
static struct iterator *tail_f(struct log_tail *tail)
{
    struct generator *pieces = follow(tail);
    struct iterator *lines = whole_lines(ITERABLE(pieces));
    iter_drop(&pieces->base);
    return lines;
}
/* [tail_f] */

static void follow_story(const char *path,
                         void (*const *events)(const char *path))
{
    static const struct tail_slots slots = {.read = file_read,
                                            .wait = story_wait};
    struct story story = {.base = {.base = {.slots = &slots},
                                   .path = path,
                                   .fd = open(path, O_RDONLY)},
                          .events = events};
    print_lines(tail_f(&story.base.base));
    close(story.base.fd);
}

static void it_grows(const char *path)
{
    append(path, "one\ntw");
    /* [grows] */
    follow_story(path, (void (*const[])(const char *)){
                           ends_two_and_adds_three, nothing, adds_four, NULL});
    /* [grows] */
    remove(path);
}

static void it_is_rotated(const char *path)
{
    append(path, "one\nhalf");
    /* [rotates] */
    follow_story(path, (void (*const[])(const char *)){rotates, truncates,
                                                       adds_again, NULL});
    /* [rotates] */
}

static void first_line(const char *path)
{
    static const struct tail_slots slots = {.read = file_read,
                                            .wait = file_wait};
    struct file_tail tail = {
        .base = {.slots = &slots}, .path = path, .fd = open(path, O_RDONLY)};
    struct iterator *lines = tail_f(&tail.base);
    struct value line;
    if (iter_next(lines, &line) == ITER_NEXT)
        value_print(line);
    iter_drop(lines);
    close(tail.fd);
}

void follow_files(void)
{
    char folder[] = "/tmp/example-XXXXXX", path[64], old[80];
    if (!mkdtemp(folder)) {
        perror(folder);
        exit(EXIT_FAILURE);
    }
    snprintf(path, sizeof path, "%s/log", folder);
    snprintf(old, sizeof old, "%s.1", path);
    it_grows(path);
    it_is_rotated(path);
    first_line(path);
    remove(path);
    remove(old);
    rmdir(folder);
}
