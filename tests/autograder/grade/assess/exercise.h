/**
 * @file
 * A lesson made ready for grading: what the reference shows with the secret
 * seeds, what an object file may offer and take, what counts as untouched.
 */
#ifndef EXERCISE_H
#define EXERCISE_H

#include "alike.h"
#include "gate.h"
#include "grade/book/seeds.h"
#include "grade/confine/confine.h"
#include "grade/confine/stage.h"
#include "judge/decide/lesson.h"
#include "judge/decide/transcript.h"

enum { EXERCISE_KEY = 65 };

/** A lesson, ready to assess files for it. */
struct exercise {
    const struct settings *settings;
    const struct toolchain *toolchain;
    struct lesson lesson;
    struct transcript secret;  /**< what the reference shows, secret seeds */
    struct transcript outside; /**< the same, with seeds that only an observer
                                    learns */
    char *observer;            /**< the program that asks from outside */
    char *subject, *sanitized; /**< those that load a submission */
    struct gate gate;
    struct text stub, solution;
    struct alike alike;
    /** A hash, in hexadecimal, of all that a verdict depends on but the
     * submitted file. */
    char key[EXERCISE_KEY];
};

/**
 * Puts a lesson on the stage and records what the reference shows. Fails with a
 * sentence.
 * @param seeds  how many for each case
 */
void exercise_prepare(struct exercise *exercise, const char *folder,
                      struct stage *stage, const struct cell *cell,
                      const struct secret *secret, size_t seeds);

/** Has it a graded case of that name? */
bool exercise_grades(const struct exercise *exercise, const char *name);

/** Is this the stub, as it was handed out? */
bool exercise_is_untouched(const struct exercise *exercise,
                           const struct text *bytes);

/** A hash, in hexadecimal, of a file together with the exercise's key. */
void exercise_key_of(const struct exercise *exercise, const struct text *bytes,
                     char key[EXERCISE_KEY]);

#endif
