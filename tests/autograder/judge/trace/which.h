/**
 * @file
 * Which case of a lesson is meant by some words.
 */
#ifndef WHICH_H
#define WHICH_H

#include "judge/decide/lesson.h"
#include "judge/decide/verdict.h"

/**
 * The case of that name, or the only one in whose name all these words are.
 * Words that say no case, or several, end the judge with a sentence and the
 * names.
 */
const struct test_case *which_case(const struct transcript *transcript,
                                   const struct lesson *lesson,
                                   const char *words);

/** The TODO whose number is all that the words say, or 0. */
int which_task(const char *words);

/**
 * The first trial of that task that failed; if none did, its first. A task that
 * the lesson does not have ends the judge with a sentence.
 */
const struct trial *which_trial(const struct verdict *verdict, int task);

/**
 * The same case with what it shows for one seed alone: that of step number
 * `step`. The steps are to be freed.
 */
struct test_case which_seed(const struct test_case *test, size_t step,
                            const char **seed);

#endif
