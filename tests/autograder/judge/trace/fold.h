/**
 * @file
 * The events of a trace, in which repetitions are folded: of questions alike in
 * a row, and of calls, the first three and the last are shown.
 */
#ifndef FOLD_H
#define FOLD_H

#include "event.h"

#include <stdbool.h>
#include <stddef.h>

/** An event, and what becomes of it. */
struct fold_line {
    struct event event;
    int depth;     /**< of who is asked */
    bool left_out; /**< folded away */
    size_t alike;  /**< so many questions or calls are, from here on; or 0 */
};

/** A whole trace. */
struct fold {
    struct fold_line *lines;
    size_t count, capacity;
};

/** Reads a trace, whose text is cut into its parts. */
void fold_read(struct fold *fold, char *trace);

/** Gives the memory back. */
void fold_free(struct fold *fold);

#endif
