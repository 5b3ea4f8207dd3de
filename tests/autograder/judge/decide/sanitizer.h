/**
 * @file
 * What AddressSanitizer and UndefinedBehaviorSanitizer report, boiled down.
 */
#ifndef SANITIZER_H
#define SANITIZER_H

#include <stdbool.h>

/** A report's gist. Lines are lines of the learner's file; 0 if not there. */
struct finding {
    char kind[64];     /**< "heap-use-after-free", or "undefined behavior" */
    char message[200]; /**< UndefinedBehaviorSanitizer's own words, or "" */
    bool writes;       /**< a write, not a read */
    bool near_null;    /**< through a pointer that is NULL or nearly so */
    int line;          /**< where it happened */
    int freed_line;    /**< where the memory was given back */
    int made_line;     /**< where the memory was allocated */
    int calls;         /**< how many calls from one and the same line of it
                            were under way: several, if a function calls itself */
};

/**
 * Boils a report down. `path` is the learner's file as the compiler knows it.
 * @return false if there is no report in `text`
 */
bool sanitizer_read(const char *text, const char *path,
                    struct finding *finding);

#endif
