/**
 * @file
 * What a program under test has written so far, taken in: steps are compared,
 * events noted, printed text kept.
 */
#ifndef INTAKE_H
#define INTAKE_H

#include "trial.h"

/**
 * Takes in what the trial's stream holds, up to the first difference.
 * @param ended  there will be no more
 */
void intake(struct trial *trial, bool ended);

#endif
