/**
 * @file
 * Who asked a function of the stub for what was never given back.
 */
#ifndef CALLERS_H
#define CALLERS_H

#include "judge/decide/source.h"

/**
 * The sentence that names the calls of the function in which the line lies, if
 * the function is as it was handed out and one other alone calls it; or NULL.
 * @param stub  the path of the stub
 * @param line  receives the first of the calls
 */
char *callers_sentence(const struct source *source, const char *stub,
                       int *line);

#endif
