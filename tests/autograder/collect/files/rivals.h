/**
 * @file
 * Several files for one lesson: which one counts, if anything says so.
 */
#ifndef RIVALS_H
#define RIVALS_H

#include "content.h"

/** More files than that are not told apart. */
enum { MOST_RIVALS = 16 };

/** The files that compete for one lesson. */
struct rivals {
    struct content at[MOST_RIVALS];
    size_t count; /**< those that are still in it, at the front */
    size_t all;
};

/** Are all of them, if there are any, hollow or still as they were handed out?
 */
bool rivals_are_untouched(const struct rivals *rivals, const struct text *stub);

/** Decides among several; returns why the first is the one, or NULL. */
const char *rivals_decide(struct rivals *rivals,
                          const struct lesson_file *lesson);

/** "a.c and b.c", "a.c, b.c, c.c and 3 more"; the caller frees it. */
char *rivals_names(const struct rivals *rivals);

#endif
