/**
 * @file
 * What was seen of one log: how many of its lines could be read, and what there
 * is to say of the others.
 */
#ifndef SEEN_H
#define SEEN_H

#include "formats/foreign.h"
#include "formats/formats.h"

/** A line that could not be read, for `--invalid`. */
struct unreadable {
    const char *path; /**< of its log */
    int64_t number;   /**< of the line, from 1 on */
    int step;         /**< how far log_parse() came */
    struct text text; /**< the line, or its start; owned */
    bool cut;         /**< is there more of it? */
};

/** The first lines that could not be read, of all logs. */
struct unreadables {
    struct unreadable *lines; /**< owned */
    int64_t count;            /**< how many there are */
    int64_t most;             /**< how many there may be: `--invalid N` */
};

/** What was seen of one log. */
struct seen {
    const char *path;             /**< of the log */
    int64_t lines;                /**< how many */
    int64_t steps[LOG_STEPS + 1]; /**< of those, by format_read()'s result */
    int64_t first;                /**< number of the first that can't be read */
    int first_step;               /**< how far log_parse() came with it */
    const struct format *format;  /**< one that reads such lines, or NULL */
    const struct foreign *foreign; /**< what the log looks like, or NULL */
};

/** How many lines are neither blank nor could be read. */
int64_t seen_unreadable(const struct seen *seen);

/** Was there something in that log, and no line that is a request? */
bool seen_nothing(const struct seen *seen);

/** Notes that the line that was just counted could not be read. */
void seen_note(struct seen *seen, struct value line, int step,
               const struct format *tried, struct unreadables *kept);

/** Says on standard error, in one line, what could not be read; if all could,
 * says nothing. */
void seen_tell(const struct seen *seen, const struct unreadables *kept);

/** Prints the lines that were kept. */
void unreadables_print(const struct unreadables *kept);

/** Gives their memory back. */
void unreadables_free(struct unreadables *kept);

#endif
