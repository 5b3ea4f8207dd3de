/**
 * @file
 * A tail: the end of a log that is still being written. What a reader of live
 * logs asks, whoever answers: a file, or a script that a case plays.
 *
 * There are two questions, and each has its moment:
 *
 *     tail_read()   what is new? Ask again until it says TAIL_NOTHING.
 *     tail_wait()   when is it worth asking again? Only after TAIL_NOTHING.
 *
 * Once tail_wait() has said that it is over, neither is asked any more.
 */
#ifndef LOG_TAIL_H
#define LOG_TAIL_H

#include "value.h"

/** What tail_read() found. */
enum tail_status {
    TAIL_ERROR = -1,  /**< it can't be read: the value is the error */
    TAIL_NOTHING = 0, /**< nothing yet: this is no end */
    TAIL_BYTES = 1,   /**< the value is a string: the bytes that come next */
    TAIL_NEW_FILE = 2 /**< another file stands there now; see tail_read() */
};

struct log_tail;

/** What a kind of tail knows how to do. Ask by tail_read() and tail_wait(). */
struct tail_slots {
    /** What answers tail_read(). `*out` is None on entry. */
    enum tail_status (*read)(struct log_tail *self, struct value *out);
    /** What answers tail_wait(). */
    bool (*wait)(struct log_tail *self);
};

/** A tail. What it is made of, and how it ends, is up to whoever made it. */
struct log_tail {
    const struct tail_slots *slots; /**< what this kind knows how to do */
};

/**
 * What is new in the log? Never waits.
 *
 * TAIL_NEW_FILE is said once for each new file, between the last bytes of the
 * old one and the first of the new one. The old file is read to its end before
 * that; what comes next is read from the new file's beginning. A file that was
 * cut short (truncated) counts as a new one. The file that a tail begins with
 * is not announced.
 *
 * @param tail  what to read
 * @param out   receives at least one byte as a string, borrowed: good until the
 *              next tail_read() or tail_wait(). After TAIL_ERROR it is the
 *              error; else it is None
 */
static inline enum tail_status tail_read(struct log_tail *tail,
                                         struct value *out)
{
    *out = value_none();
    return tail->slots->read(tail, out);
}

/**
 * Waits until it is worth reading again, and no longer. There need not be
 * anything new then.
 * @return true to read again; false if the reader was told to stop
 */
static inline bool tail_wait(struct log_tail *tail)
{
    return tail->slots->wait(tail);
}

#endif
