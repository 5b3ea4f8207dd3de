/**
 * @file
 * Reaching a verdict: the file is compiled, every case is run.
 */
#ifndef REACH_H
#define REACH_H

#include "judge/build/settings.h"
#include "judge/decide/verdict.h"

/**
 * Judges a file: compiles it, runs every case, and decides with the sanitizers
 * if all pass, or asks them where it went wrong.
 * @param only  the name of a case, or NULL: `first` tells of that one, if it
 *              fails, and of none else
 */
void verdict_reach(struct verdict *verdict, const struct settings *settings,
                   const struct lesson *lesson, const char *path,
                   const char *only);

#endif
