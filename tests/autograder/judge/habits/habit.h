/**
 * @file
 * Habits that lead to mistakes in any lesson: what stands in the file and is
 * hardly ever meant, such as a ";" behind a while.
 */
#ifndef HABIT_H
#define HABIT_H

#include "judge/decide/source.h"

/** How much such a thing says. */
enum habit {
    HABIT_SURE,   /**< it is wrong, whatever else is known of the file */
    HABIT_LIKELY, /**< it may be the cause where nothing else is known */
};

/**
 * The sentence for the first such thing in a function or in what it uses; it
 * only says what stands there and what C makes of it. NULL if there is none.
 * @param function  where to look; NULL for the whole file
 * @param habit     which of them are meant
 * @param line      receives the line it speaks of, or 0
 * @return a text that the caller frees
 */
char *habit_sentence(const struct source *source, const char *function,
                     enum habit habit, int *line);

#endif
