/**
 * @file
 * How much of a submission is as in the reference solution. A hint for the
 * instructor, never a verdict: short functions look alike.
 */
#ifndef SIMILARITY_H
#define SIMILARITY_H

#include "judge/decide/text.h"

/**
 * Compares what two files add to the stub that both began with. Comments,
 * layout and the names that people choose do not count.
 * @return from 0 to 100; 0 also if there is too little to tell
 */
int similarity(const struct text *submission, const struct text *solution,
               const struct text *stub);

#endif
