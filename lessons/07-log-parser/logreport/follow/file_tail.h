/**
 * @file
 * The tail of a real file: what `tail -F` does, as a struct log_tail.
 *
 * The name is followed, not the file: what is renamed is read to its end, and
 * then what stands under the name. What was rotated away twice between two
 * looks is found by its name (`access.log.1`, `access.log-20260214`), and so is
 * what was copied and then cut off before anybody had read it.
 *
 * What can't be seen: bytes that are cut off and were copied nowhere; a file
 * that was cut and has grown longer again between two looks, if its first
 * HEAD_SIZE bytes are the same; what is still written to a renamed file once
 * something is in the new one.
 */
#ifndef FILE_TAIL_H
#define FILE_TAIL_H

#include "given/log_tail.h"

#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>

enum {
    HEAD_SIZE = 64,        /**< bytes by which a file is known again */
    KNOWN_FILES = 32,      /**< how many files are */
    TAIL_BLOCK = 64 * 1024 /**< bytes that are read at a time */
};

/** What was read of a file: enough to know it again under another name, and in
 * a copy. */
struct file_read {
    off_t size;           /**< how much was read */
    size_t head_size;     /**< how much of the beginning that is, at the most
                               HEAD_SIZE */
    char head[HEAD_SIZE]; /**< the beginning */
};

/** A file that is followed. */
struct file_tail {
    struct log_tail base;                /**< what every tail begins with */
    const char *path;                    /**< its name, borrowed */
    int fd;                              /**< what is read now, or -1 */
    struct timespec since;               /**< when it began to wait */
    int problem;                         /**< why it is not open: an errno */
    struct stat file;                    /**< which file that is, and when it
                                              was looked at last */
    struct file_read done;               /**< what was read of it */
    struct file_read known[KNOWN_FILES]; /**< what was read before it */
    int known_count;                     /**< how many those have been */
    char *block;                         /**< what was read last; owned */
};

/** A tail of the file that has that name, or will have it. Its tail_wait() says
 * that it is over: who follows files waits for all of them at once. */
struct file_tail *file_tail_new(const char *path);

/** Closes it, and gives its memory back. NULL is fine. */
void file_tail_free(struct file_tail *tail);

/** Opens a file without waiting for it, and says what it is.
 * @return -1 if that is no regular file; errno says why */
int file_open(const char *path, struct stat *status);

/** Does an open file of that size begin with what was read? */
bool file_begins_with(int fd, off_t size, const struct file_read *read);

/** When a file was written last. */
struct timespec file_written(const struct stat *status);

/**
 * What was written, and rotated away or copied and cut, before anybody read it.
 * @param tail   what it has read is not found again
 * @param from   when what was read last had been written
 * @param until  the file that stands under the name now
 * @return the first of those files, opened; or -1 if there is none
 */
int file_missed(const struct file_tail *tail, struct timespec from,
                const struct stat *until);

/**
 * A copy of what the tail's file held before it was cut.
 * @param now  the file as it is now
 * @param cut  is it certain that it was cut?
 * @return it, opened, and read as far as the tail had come; or -1
 */
int file_copy(const struct file_tail *tail, const struct stat *now, bool cut);

#endif
