/**
 * @file
 * The gate: a look at a learner's object file before it is linked. What no
 * lesson has a use for is refused, with a sentence that teaches. It is the
 * second line of defence; confinement is the first.
 */
#ifndef GATE_H
#define GATE_H

#include "names.h"

/** What a lesson's object may offer and take. */
struct gate {
    struct names offers;   /**< what the lesson's header promises */
    struct names takes;    /**< what it may call or read */
    struct names reserved; /**< what others define or rely on */
};

/** Adds what any C program of a lesson may take from the C library. */
void gate_allow_library(struct gate *gate);

/**
 * Looks at an object file.
 * @param file       the learner's file, for the sentence
 * @param sanitized  it was built with sanitizers, which add parts of their own
 * @return NULL if there is nothing to object to, or the sentence; the caller
 *         frees it
 */
char *gate_refuses(struct gate *gate, const char *object, const char *file,
                   bool sanitized);

/**
 * Looks at the compiler's assembly text.
 * @return NULL if all of it comes from C, or the sentence
 */
char *gate_refuses_assembly(const char *assembly, const char *file);

#endif
