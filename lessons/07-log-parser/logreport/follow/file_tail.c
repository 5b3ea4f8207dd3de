#include "file_tail.h"

#include "memory.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

int file_open(const char *path, struct stat *status)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return -1;
    if (fstat(fd, status) == 0 && S_ISREG(status->st_mode))
        return fd;
    errno = S_ISDIR(status->st_mode) ? EISDIR : EINVAL;
    int problem = errno;
    close(fd);
    errno = problem;
    return -1;
}

bool file_begins_with(int fd, off_t size, const struct file_read *read)
{
    char head[HEAD_SIZE];
    return size >= read->size &&
           pread(fd, head, read->head_size, 0) == (ssize_t)read->head_size &&
           memcmp(head, read->head, read->head_size) == 0;
}

struct timespec file_written(const struct stat *status)
{
#ifdef __APPLE__
    return status->st_mtimespec;
#else
    return status->st_mtim;
#endif
}

/* Reads another file from now on, from its beginning. What it was when it was
 * opened is kept: so it will be seen if it has been cut since. */
static void begin(struct file_tail *tail, int fd, const struct stat *opened)
{
    tail->fd = fd;
    tail->file = *opened;
    tail->done = (struct file_read){.size = 0};
    lseek(fd, 0, SEEK_SET);
}

/* What was read is known from now on. */
static void know(struct file_tail *tail)
{
    tail->known[tail->known_count++ % KNOWN_FILES] = tail->done;
}

/* Opens what stands under the name, or what stood there after `from` and has
 * been missed. -1 if there is no such thing. */
static int open_next(const struct file_tail *tail, struct timespec from,
                     struct stat *opened)
{
    int next = file_open(tail->path, opened);
    if (next < 0)
        return -1;
    /* Only once it is open: then no other can be missed any more. */
    int missed = file_missed(tail, from, opened);
    if (missed < 0)
        return next;
    close(next);
    fstat(missed, opened);
    return missed;
}

/* There was no file so far. Is there one now? */
static bool open_it(struct file_tail *tail)
{
    struct stat opened;
    int fd = tail->problem == 0 ? file_open(tail->path, &opened)
                                : open_next(tail, tail->since, &opened);
    tail->problem = fd < 0 ? errno : 0;
    if (fd >= 0)
        begin(tail, fd, &opened);
    return fd >= 0;
}

/* Does another file stand under the name? */
static bool is_another(const struct file_tail *tail)
{
    struct stat status;
    return stat(tail->path, &status) == 0 && S_ISREG(status.st_mode) &&
           (status.st_dev != tail->file.st_dev ||
            status.st_ino != tail->file.st_ino);
}

/* The file is read to its end, and is not the one under the name. As long as
 * nothing is in that one, whoever writes may still write to the old one. */
static enum tail_status go_to_next(struct file_tail *tail)
{
    struct stat here, there;
    if (fstat(tail->fd, &here) != 0)
        return TAIL_NOTHING;
    int next = open_next(tail, file_written(&here), &there);
    if (next >= 0 && there.st_size > 0) {
        know(tail);
        close(tail->fd);
        begin(tail, next, &there);
        return TAIL_NEW_FILE;
    }
    if (next >= 0)
        close(next);
    return TAIL_NOTHING;
}

static bool same_time(struct timespec a, struct timespec b)
{
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

/* What became of the file? */
enum state { SAME, COPIED, CUT };

/* Looks at the file itself: is it still what it was, or was it cut, and has
 * perhaps grown again? What it held may stand in a copy: then this is as if it
 * had been renamed to that. As long as little was read of a file, only a copy
 * tells. */
static enum state look(struct file_tail *tail)
{
    struct stat now;
    if (fstat(tail->fd, &now) != 0)
        return SAME;
    bool cut = !file_begins_with(tail->fd, now.st_size, &tail->done);
    bool unclear = tail->done.head_size < HEAD_SIZE &&
                   !same_time(file_written(&now), file_written(&tail->file));
    int copy = cut || unclear ? file_copy(tail, &now, cut) : -1;
    if (copy >= 0) {
        close(tail->fd);
        tail->fd = copy;
        fstat(copy, &now);
    } else if (cut) {
        know(tail);
        begin(tail, tail->fd, &now);
    }
    tail->file = now;
    return copy >= 0 ? COPIED : cut ? CUT : SAME;
}

/* The bytes that come next in the file are those in the block. */
static enum tail_status hand_out(struct file_tail *tail, ssize_t got,
                                 struct value *out)
{
    struct file_read *done = &tail->done;
    size_t room = HEAD_SIZE - done->head_size, more = (size_t)got;
    if (more > room)
        more = room;
    memcpy(done->head + done->head_size, tail->block, more);
    done->head_size += more;
    done->size += got;
    *out = value_bytes(tail->block, (uint32_t)got);
    return TAIL_BYTES;
}

static ssize_t read_block(const struct file_tail *tail)
{
    ssize_t got;
    do {
        got = read(tail->fd, tail->block, TAIL_BLOCK);
    } while (got < 0 && errno == EINTR);
    return got;
}

static enum tail_status file_tail_read(struct log_tail *self, struct value *out)
{
    struct file_tail *tail = (struct file_tail *)self;
    bool another;
    ssize_t got;
    enum state state;
    if (tail->fd < 0 && !open_it(tail))
        return TAIL_NOTHING;
    do {
        /* First this, then read: what is written in between is not lost. And
         * then look: what was read is good if the file is the same still. */
        another = is_another(tail);
        got = read_block(tail);
        state = look(tail);
    } while (state == COPIED);
    if (state == CUT)
        return TAIL_NEW_FILE;
    if (got > 0)
        return hand_out(tail, got, out);
    if (got == 0)
        return another ? go_to_next(tail) : TAIL_NOTHING;
    *out = value_error("OSError", "It can't be read");
    return TAIL_ERROR;
}

static bool file_tail_wait(struct log_tail *self)
{
    (void)self;
    return false;
}

/* Now, as files tell it: their clock ticks a hundred times a second, perhaps,
 * and may be behind by so much. */
static struct timespec file_clock(void)
{
    enum { TICK = 10 * 1000 * 1000, SECOND = 1000 * 1000 * 1000 }; /* ns */
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    now.tv_nsec -= TICK;
    if (now.tv_nsec < 0) {
        now.tv_nsec += SECOND;
        now.tv_sec--;
    }
    return now;
}

struct file_tail *file_tail_new(const char *path)
{
    static const struct tail_slots slots = {.read = file_tail_read,
                                            .wait = file_tail_wait};
    struct file_tail *tail = memory_new(sizeof *tail, MEMORY_PLAIN);
    tail->base.slots = &slots;
    tail->path = path;
    tail->fd = -1;
    tail->since = file_clock();
    tail->block = memory_new(TAIL_BLOCK, MEMORY_PLAIN);
    return tail;
}

void file_tail_free(struct file_tail *tail)
{
    if (!tail)
        return;
    if (tail->fd >= 0)
        close(tail->fd);
    memory_free(tail->block);
    memory_free(tail);
}
