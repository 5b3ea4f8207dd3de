/**
 * @file
 * The tails of several files as one, so that one reader follows them all. If
 * there is more than one, a half line is held back here: the piece that comes
 * next may be one of another file.
 */
#ifndef TAILS_H
#define TAILS_H

#include "../text.h"
#include "file_tail.h"
#include "watch.h"

/** One of the files. */
struct one_tail {
    struct file_tail *tail; /**< owned */
    struct text held;       /**< what is lent or held back; owned */
    size_t lent;            /**< how much of that is lent, from the front */
    bool ended;             /**< say next that another file stands there? */
};

/** All of them. */
struct tails {
    struct log_tail base;      /**< what every tail begins with */
    struct one_tail *files;    /**< owned */
    int count;                 /**< how many */
    int turn;                  /**< which one is asked next */
    int current;               /**< where the last bytes came from */
    struct watch *watch;       /**< what to wait for; owned */
    int64_t paused, deadline;  /**< the last pause; when to read no more */
    void (*pause)(void *told); /**< called before each wait, and each second */
    void *told;                /**< what with */
};

/** Follows those files, until Ctrl-C or SIGTERM. The paths are borrowed.
 * `poll`: as for watch_new(). */
struct tails *tails_new(const char *const *paths, int count, bool poll);

/** Gives all back. */
void tails_free(struct tails *tails);

#endif
