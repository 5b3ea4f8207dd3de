/**
 * @file
 * Running a program that nobody compares step by step: the lesson's example.
 */
#ifndef PROGRAM_H
#define PROGRAM_H

#include "judge/decide/text.h"

/** For how many seconds it may run, and how many bytes it may print. */
enum { PROGRAM_LONGEST = 2, PROGRAM_MOST = 1 << 16 };

/** How it came to its end. */
enum program_end {
    PROGRAM_WELL,    /**< with exit status 0 */
    PROGRAM_FAILED,  /**< with another */
    PROGRAM_CRASHED, /**< by a signal */
    PROGRAM_ENDLESS, /**< it was stopped */
};

/** That in words, or NULL if there is nothing to say. */
const char *program_ending(const struct text *output, enum program_end end);

/** Runs it within limits, and appends what it prints. Returns how it ended, as
 * program_ending() has it. */
const char *program_run(const char *program, struct text *output);

#endif
