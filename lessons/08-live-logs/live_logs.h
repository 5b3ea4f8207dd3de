/**
 * @file
 * Lesson 8: live logs. What you write, and what each part promises.
 *
 * Given, and worth reading: given/log_tail.h, the end of a log that grows.
 */
#ifndef LIVE_LOGS_H
#define LIVE_LOGS_H

#include "containers.h"
#include "generator.h"
#include "given/log_tail.h"
#include "iterator.h"
#include "slice.h"
#include "todo.h"

/**
 * A buffer of one's own: bytes that are kept until a line of them is whole.
 *
 *     bytes              bytes + used              bytes + size
 *     | handed out ...   | not handed out yet ...  |
 */
struct buffer {
    char *bytes; /**< the first one; never NULL */
    size_t size; /**< how many there are */
    size_t used; /**< how many of them were handed out, in lines */
};

/** An empty buffer. Pair it with one buffer_free(). */
struct buffer buffer_new(void);

/** Gives a buffer's memory back. */
void buffer_free(struct buffer *buffer);

/**
 * Puts a copy of a piece behind the bytes that are not handed out yet. Those
 * that were handed out are forgotten first, so that a buffer holds a piece and
 * the longest line at most.
 * @param buffer  where to put them
 * @param piece   a string, borrowed: it is copied. The buffer and what is not
 *                handed out yet must stay below 4 GiB
 * @return how many bytes are not handed out yet
 */
int64_t buffer_add(struct buffer *buffer, struct value piece);

/**
 * Takes the next whole line out: what stands before the next line feed. The
 * line feed is left out, and one carriage return directly before it; all else
 * is kept: spaces, NUL, bytes that are not UTF-8. A line may be empty.
 * @param buffer  what to take it from
 * @param line    receives the line: a string, borrowed, good until the next
 *                buffer_add(). None if there is none
 * @return ITER_NEXT, or ITER_STOP if there is no whole line. That is no end:
 *         the next piece may bring one
 */
enum iter_status buffer_line(struct buffer *buffer, struct value *line);

/**
 * Takes all out that is left, if anything is: a line that nobody will end any
 * more. One carriage return at its end is left out.
 * @param buffer  what to take it from
 * @param line    receives the line, as in buffer_line(); left alone if there
 *                is none
 * @return ITER_NEXT, or ITER_STOP if nothing was left
 */
enum iter_status buffer_rest(struct buffer *buffer, struct value *line);

/** An iterator over the lines that pieces are made of. */
struct whole_lines {
    struct iterator base;    /**< what every iterator begins with */
    struct iterator *pieces; /**< where the pieces come from; held */
    struct buffer buffer;    /**< what came and was not handed out yet */
};

/**
 * The lines of a log that comes in pieces, with whole_lines_next() of yours
 * inside. A piece may end anywhere: what it has of a line is held back until
 * the rest of the line has come. Each line is a string, borrowed, as
 * buffer_line() cuts it. It asks for a piece only if no whole line is left.
 *
 * None among the pieces says that a file ended here. That ends a half line, and
 * so does the end of the pieces: what is left is a line. A stop without a
 * rest is passed on as it is, and so is an error; asked again after an error,
 * it goes on, and what it holds back is not lost.
 * @param pieces  an iterable or an iterator of strings and None. An iterator
 *                is held from now on, so the caller may drop it
 */
struct iterator *whole_lines(struct iterable *pieces);

/** The frame of a generator that follows a log. */
struct follow {
    struct generator base;   /**< what every generator begins with */
    struct log_tail *tail;   /**< the log */
    struct value piece;      /**< what was read last */
    enum tail_status status; /**< and what tail_read() said */
};

/**
 * The pieces of a log as they are written, with follow_body() of yours inside.
 * When there is nothing, it waits. It ends when the tail says that it is over,
 * and if the tail fails, with that error. When another file stands there, it
 * yields None. Each piece is a string, borrowed.
 * @param tail  borrowed: it must outlive the generator
 */
struct generator *follow(struct log_tail *tail);

/**
 * A generator that is sent when errors happened, and yields how many of them
 * lie in the last minute. It yields 0 first. A time that is sent is that of one
 * error, an int in seconds, 0 or more. It yields how many of the errors so far
 * are less than 60 seconds older than it. None, and so next, brings no
 * error: the count comes once more. It never ends by itself.
 *
 * A clock may be set back. A time that is earlier than one before counts as the
 * latest one so far.
 *
 * What is older is forgotten: the memory in use depends on the errors of one
 * minute alone.
 */
struct generator *last_minute(void);

#endif
