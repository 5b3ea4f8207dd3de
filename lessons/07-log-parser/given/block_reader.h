/**
 * @file
 * The block reader: a log, line by line, in constant memory.
 *
 *     struct block_reader *reader = block_open(log_file("access.log"));
 *     struct slice line;
 *     while (block_line(reader, &line) == ITER_NEXT)
 *         ...
 *     block_close(reader);
 *
 * It reads 64 KiB at a time and hands out pieces of that block, so nothing is
 * copied for a line. The block grows only for a line that is longer.
 */
#ifndef BLOCK_READER_H
#define BLOCK_READER_H

#include "iterator.h"
#include "slice.h"

/**
 * A log that nobody has opened yet. Made by one of the functions below, which
 * all want every line. With `errors_only`, of the lines that log_may_be_error()
 * is sure of one in 64 KiB is handed out, and all others still are; then the
 * reader takes four times as much at a time.
 */
struct log_input {
    const char *path;  /**< of a file; NULL if the log lies in memory */
    struct slice text; /**< the log in memory */
    bool errors_only;  /**< leave out lines that can't be errors? */
};

/** The log in a file. `-` is standard input. The path is borrowed. */
struct log_input log_file(const char *path);

/** The log in a C string, borrowed. */
struct log_input log_text(const char *text);

/** The log in `size` bytes of memory, borrowed. NUL is data. */
struct log_input log_bytes(const char *bytes, size_t size);

struct block_reader;

/**
 * Opens a log. Pair it with one block_close().
 * @return never NULL. If the log can't be opened, the first block_line() says
 *         so, as it does if it can't be read.
 */
struct block_reader *block_open(struct log_input input);

/**
 * The next line: what stands before the next line feed, without the line feed,
 * but with a carriage return if there is one. The last line may lack its line
 * feed. What follows a line feed at the end of the log is no line.
 * @param line  receives the line: borrowed, good until the next call
 * @return ITER_NEXT, or ITER_STOP at the end of the log, or ITER_ERROR: then
 *         block_error() says why. Asked again at the end, it looks again, and
 *         finds what was appended to the file since.
 */
enum iter_status block_line(struct block_reader *reader, struct slice *line);

/**
 * Why block_line() failed: FileNotFoundError, PermissionError,
 * IsADirectoryError or another kind of OSError; an OverflowError if a line has
 * 4 GiB or more. None if it did not fail.
 */
struct value block_error(const struct block_reader *reader);

/** Closes a reader and gives its memory back. NULL is fine. */
void block_close(struct block_reader *reader);

/** How many readers are open at this moment. */
int64_t block_readers_open(void);

#endif
