/**
 * @file
 * Recording: how a lesson's committed files come about. For authors.
 */
#ifndef RECORDING_H
#define RECORDING_H

#include "judge/build/settings.h"
#include "judge/decide/lesson.h"

/**
 * Runs the reference for some seeds and prints the transcript.
 * @param program  the reference solution with the cases and the harness
 * @param seeds    ends with NULL; the public ones if there are none
 * @return the exit status: 1 if a case states what the reference does not show
 */
int recording_transcript(const struct lesson *lesson, const char *program,
                         const char *const *seeds);

/**
 * Judges a file and prints how it failed, as "fails" lines of mistakes.txt.
 * @return the exit status: 0 if it compiled
 */
int recording_signature(const struct settings *settings,
                        const struct lesson *lesson, const char *path);

#endif
