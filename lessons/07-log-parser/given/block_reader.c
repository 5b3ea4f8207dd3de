#include "block_reader.h"

#include "log_line.h"
#include "memory.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

/* Where most lines are left out, asking the system is what takes time: then
 * four blocks at once are read. */
enum { BLOCK_SIZE = 64 * 1024, FOUR_BLOCKS = 4 * BLOCK_SIZE };

/* A block, of which some bytes are read and some of those are handed out:
 *
 *     block            next              end          block + capacity
 *     | handed out ... | not handed out  | free ...   |
 */
struct block_reader {
    struct log_input input; /* in memory: what is left of it */
    int fd;                 /* -1 if there is none */
    char *block, *next, *end;
    size_t capacity;
    struct value error; /* None as long as all is well */
};

static int64_t readers_open;

struct log_input log_file(const char *path)
{
    return (struct log_input){.path = path};
}

struct log_input log_bytes(const char *bytes, size_t size)
{
    return (struct log_input){.text = {.bytes = bytes, .size = size}};
}

struct log_input log_text(const char *text)
{
    return log_bytes(text, strlen(text));
}

/* The exception that Python has for an errno. */
static struct value os_error(int number)
{
    switch (number) {
    case ENOENT:
        return value_error("FileNotFoundError", "No such file or directory");
    case EACCES:
        return value_error("PermissionError", "Permission denied");
    case EISDIR:
        return value_error("IsADirectoryError", "Is a directory");
    case ENOTDIR:
        return value_error("NotADirectoryError", "Not a directory");
    case EBADF:
        return value_error("OSError", "Bad file descriptor");
    case EIO:
        return value_error("OSError", "Input/output error");
    default:
        return value_error("OSError", "It can't be read");
    }
}

static int open_input(struct block_reader *reader)
{
    if (!reader->input.path)
        return -1;
    if (strcmp(reader->input.path, "-") == 0)
        return STDIN_FILENO;
    int fd = open(reader->input.path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        reader->error = os_error(errno);
    return fd;
}

struct block_reader *block_open(struct log_input input)
{
    struct block_reader *reader = memory_new(sizeof *reader, MEMORY_PLAIN);
    reader->input = input;
    reader->fd = open_input(reader);
    reader->capacity = input.errors_only ? FOUR_BLOCKS : BLOCK_SIZE;
    reader->block = memory_new(reader->capacity, MEMORY_PLAIN);
    reader->next = reader->end = reader->block;
    readers_open++;
    return reader;
}

/* Up to `size` more bytes of the log: how many, 0 at its end, or -1. */
static ssize_t read_some(struct block_reader *reader, char *to, size_t size)
{
    ssize_t got;
    if (reader->input.path) {
        do {
            got = read(reader->fd, to, size);
        } while (got < 0 && errno == EINTR);
        if (got < 0)
            reader->error = os_error(errno);
        return got;
    }
    struct slice *left = &reader->input.text;
    if (size > left->size)
        size = left->size;
    if (size == 0)
        return 0;
    memcpy(to, left->bytes, size);
    left->bytes += size;
    left->size -= size;
    return (ssize_t)size;
}

/* Twice the room, for a line that is longer than the block. */
static bool grow(struct block_reader *reader)
{
    if (reader->capacity == UINT32_MAX) {
        reader->error = value_error("OverflowError", "A line of 4 GiB or more");
        return false;
    }
    reader->capacity =
        reader->capacity > UINT32_MAX / 2 ? UINT32_MAX : reader->capacity * 2;
    size_t rest = (size_t)(reader->end - reader->block);
    reader->block = memory_resize(reader->block, reader->capacity);
    reader->next = reader->block;
    reader->end = reader->block + rest;
    return true;
}

/* Reads on, behind what is not handed out yet, which moves to the front. */
static ssize_t read_on(struct block_reader *reader)
{
    size_t rest = (size_t)(reader->end - reader->next);
    memmove(reader->block, reader->next, rest);
    reader->next = reader->block;
    reader->end = reader->block + rest;
    if (rest == reader->capacity && !grow(reader))
        return -1;
    ssize_t got = read_some(reader, reader->end, reader->capacity - rest);
    if (got > 0)
        reader->end += got;
    return got;
}

/* Hands out the line that ends before `end`. What follows is at `next`. */
static enum iter_status hand_out(struct block_reader *reader, char *end,
                                 char *next, struct slice *line)
{
    line->bytes = reader->next;
    line->size = (size_t)(end - reader->next);
    reader->next = next;
    return ITER_NEXT;
}

/* block_line(), if no line feed is left in what was read. */
__attribute__((noinline)) /* inside block_line() it would slow it down */
static enum iter_status
next_block_line(struct block_reader *reader, struct slice *line)
{
    while (reader->error.kind == VALUE_NONE) {
        size_t rest = (size_t)(reader->end - reader->next);
        ssize_t got = read_on(reader);
        if (got == 0 && rest > 0)
            return hand_out(reader, reader->end, reader->end, line);
        if (got == 0)
            return ITER_STOP;
        /* Not from `next` on again: a long line would take for ever. */
        char *feed =
            got > 0 ? memchr(reader->next + rest, '\n', (size_t)got) : NULL;
        if (feed)
            return hand_out(reader, feed, feed + 1, line);
    }
    return ITER_ERROR;
}

/* Leaves out lines that can't be errors, and stops in each block, where it ends
 * in the middle of a line: that one is handed out. */
static void leave_out(struct block_reader *reader)
{
    size_t at = (size_t)(reader->next - reader->block);
    char *end = reader->block + (at / BLOCK_SIZE + 1) * BLOCK_SIZE;
    if (end > reader->end)
        end = reader->end;
    reader->next += log_no_errors(reader->next, end);
}

enum iter_status block_line(struct block_reader *reader, struct slice *line)
{
    if (reader->input.errors_only)
        leave_out(reader);
    size_t rest = (size_t)(reader->end - reader->next);
    char *feed = memchr(reader->next, '\n', rest);
    if (feed)
        return hand_out(reader, feed, feed + 1, line);
    return next_block_line(reader, line);
}

struct value block_error(const struct block_reader *reader)
{
    return reader->error;
}

void block_close(struct block_reader *reader)
{
    if (!reader)
        return;
    if (reader->fd >= 0 && reader->fd != STDIN_FILENO)
        close(reader->fd);
    memory_free(reader->block);
    memory_free(reader);
    readers_open--;
}

int64_t block_readers_open(void)
{
    return readers_open;
}
