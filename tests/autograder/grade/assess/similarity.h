/**
 * @file
 * How much of the reference solution is in a submission. A hint for the
 * instructor, never a verdict: short functions look alike, and alike.h says
 * from where on this tells anything.
 */
#ifndef SIMILARITY_H
#define SIMILARITY_H

#include "judge/decide/text.h"

/**
 * The share of what the solution adds to the stub that the submission has, too.
 * Comments, layout, the names that people choose and what else they add do not
 * count, and the order of functions hardly does.
 * @return from 0 to 100; 0 also if there is too little to tell
 */
int similarity(const struct text *submission, const struct text *solution,
               const struct text *stub);

#endif
