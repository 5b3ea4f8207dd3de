/* Lesson 8: live logs. The page beside this file explains it;
 * make lesson-8 judges it. */
#include "live_logs.h"

#include <string.h>

struct buffer buffer_new(void)
{
    return (struct buffer){.bytes = memory_resize(NULL, 0)};
}

void buffer_free(struct buffer *buffer)
{
    memory_free(buffer->bytes);
}

/* What is not handed out yet moves to the front. */
static void forget_used(struct buffer *buffer)
{
    buffer->size -= buffer->used;
    memmove(buffer->bytes, buffer->bytes + buffer->used, buffer->size);
    buffer->used = 0;
}

int64_t buffer_add(struct buffer *buffer, struct value piece)
{
    struct slice more = slice_of(piece);
    forget_used(buffer);
    /* TODO 1: copy the bytes of `more` behind those that are in the buffer. It
     * has to become larger for that. Return how many there are now. */
    (void)more;
    return TODO_NUMBER(1);
}

/* The next `size` bytes as a line, without the one carriage return at its end,
 * if there is one. They are handed out now. */
static struct value take(struct buffer *buffer, size_t size)
{
    struct slice line = {.bytes = buffer->bytes + buffer->used, .size = size};
    buffer->used += size;
    if (line.size > 0 && line.bytes[line.size - 1] == '\r')
        line.size--;
    return slice_value(line);
}

enum iter_status buffer_line(struct buffer *buffer, struct value *line)
{
    *line = value_none();
    /* TODO 2: is there a line feed among the bytes that are not handed out yet?
     * Then take() the line that it ends, and the line feed as well. */
    return TODO_STATUS(2, line);
}

enum iter_status buffer_rest(struct buffer *buffer, struct value *line)
{
    size_t left = buffer->size - buffer->used;
    if (left == 0)
        return ITER_STOP;
    *line = take(buffer, left);
    return ITER_NEXT;
}

static enum iter_status whole_lines_next(struct iterator *self,
                                         struct value *out)
{
    struct whole_lines *lines = (struct whole_lines *)self;
    /* TODO 3: hand out the next whole line of lines->buffer. As long as there
     * is none, ask lines->pieces for one more piece. When they stop, what is
     * left is a line; then pass the stop on. Pass errors on as well. */
    /* TODO 5: a None among the pieces: the file ended here. What is left is a
     * line; then go on. */
    (void)lines;
    return TODO_STATUS(3, out);
}

static void whole_lines_finalize(struct iterator *self)
{
    struct whole_lines *lines = (struct whole_lines *)self;
    iter_drop(lines->pieces);
    buffer_free(&lines->buffer);
}

struct iterator *whole_lines(struct iterable *pieces)
{
    static const struct iter_slots slots = {.name = "whole_lines",
                                            .iter = iter_self,
                                            .next = whole_lines_next,
                                            .finalize = whole_lines_finalize};
    struct whole_lines *lines = iter_new(sizeof *lines, &slots);
    lines->pieces = iter_of(pieces);
    lines->buffer = buffer_new();
    return &lines->base;
}

static enum iter_status follow_body(struct generator *self)
{
    struct follow *frame = (struct follow *)self;
    GEN_BEGIN(self);
    /* TODO 4: read frame->tail again and again. Yield the bytes that come. When
     * there is nothing, wait; when it is over, end. Raise the error of a log
     * that can't be read. */
    /* TODO 5: when another file stands there, yield None. */
    (void)frame;
    GEN_RAISE(self, TODO_ERROR(4));

    GEN_END(self);
}

struct generator *follow(struct log_tail *tail)
{
    static const struct gen_function function =
        GEN_FUNCTION("follow", follow_body, NULL);
    struct follow *frame = gen_new(sizeof *frame, &function);
    frame->tail = tail;
    return &frame->base;
}

struct last_minute {
    struct generator base;
    struct iterable *times; /* of the errors in the last minute: a list */
};

static enum iter_status last_minute_body(struct generator *self)
{
    struct last_minute *frame = (struct last_minute *)self;
    GEN_BEGIN(self);
    /* TODO 6: yield how many times are in frame->times; there are none at
     * first. A time that is sent goes to the end of the list, and those that
     * are 60 seconds older, or more, leave its front. It never ends. */
    (void)frame;
    GEN_RAISE(self, TODO_ERROR(6));

    GEN_END(self);
}

static void last_minute_release(struct generator *self)
{
    container_free(((struct last_minute *)self)->times);
}

struct generator *last_minute(void)
{
    static const struct gen_function function =
        GEN_FUNCTION("last_minute", last_minute_body, last_minute_release);
    struct last_minute *frame = gen_new(sizeof *frame, &function);
    frame->times = list_new(NULL, 0);
    return &frame->base;
}
