/**
 * @file
 * How well a case tells students apart: the correlation between passing it and
 * the points for the rest of its lesson, which those who know more have more
 * of. Only sums are kept, none for each student.
 */
#ifndef CASE_TELLS_H
#define CASE_TELLS_H

#include <stdbool.h>

/** What is known of a case. */
struct case_tells {
    long files, passed;
    /** @name Of the shares of the rest's points: over all files, their squares,
     * and over those that pass. @{ */
    double rest, squares, beside;
    /** @} */
};

/** Counts a file: did it pass, and which share of the rest's points has it? */
void case_tells_add(struct case_tells *tells, bool passed, double rest);

/** The correlation in hundredths, from -100 to 100; false if there is none, as
 * all files do the same, or too few were graded. */
bool case_tells_apart(const struct case_tells *tells, long *hundredths);

/** Do good files fail it more often than weak ones, and is that more than
 * chance makes of so many files? */
bool case_tells_wrongly(const struct case_tells *tells, long hundredths);

/** In words: "well". */
const char *case_tells_words(const struct case_tells *tells, long hundredths);

#endif
