/**
 * @file
 * What a student is told about a case that failed: the session up to the step
 * that went wrong, and why. Nothing of seeds and of the grader's machine.
 */
#ifndef MESSAGE_H
#define MESSAGE_H

#include "exercise.h"
#include "judge/explain/sentence.h"

/** How a case failed, with all that is known about it. */
struct failure {
    const struct trial *trial;     /**< with the secret seeds */
    const struct trial *published; /**< with the public ones; NULL if not run */
    const struct finding *finding; /**< a sanitizer's, or NULL */
    const char *stub; /**< the path of what was given to write in */
    bool sanitized;   /**< it passed, but not under the sanitizers */
};

/** The message; the caller frees it. */
char *message_for(const struct failure *failure, const struct source *source);

/**
 * Takes the scratch folder's path out of a text, and puts dots in place of the
 * secret numbers. The caller frees the result.
 */
char *message_without_secrets(const char *text, const struct exercise *exercise,
                              const char *scratch);

#endif
