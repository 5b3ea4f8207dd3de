/**
 * @file
 * What a signal that ended a program says of it.
 */
#ifndef CRASH_H
#define CRASH_H

#include "judge/decide/trial.h"

/** The crash that ends with this signal; 0 is none. */
enum crash crash_of(int signal);

#endif
