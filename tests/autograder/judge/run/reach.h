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
 */
void verdict_reach(struct verdict *verdict, const struct settings *settings,
                   const struct lesson *lesson, const char *path);

#endif
