/**
 * @file
 * A machine that is short of room or of processes: compilers and linkers end
 * then as they do for a file that is wrong.
 */
#ifndef SHORTAGE_H
#define SHORTAGE_H

#include <stdbool.h>

/**
 * Does one of the lines that a tool wrote say so? What it quotes of the file,
 * or objects to in it, does not.
 * @param file  the learner's, as the tool was given it
 */
bool shortage_is_told(const char *messages, const char *file);

#endif
