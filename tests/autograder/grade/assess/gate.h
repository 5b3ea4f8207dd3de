/**
 * @file
 * The gate: a look at a learner's file once it is preprocessed, and at its
 * object file before it is linked. What no lesson has a use for is refused,
 * with a sentence that teaches. It is the second line of defence; confinement
 * is the first.
 */
#ifndef GATE_H
#define GATE_H

#include "names.h"

/** What a lesson's object may offer and take. */
struct gate {
    struct names offers;   /**< what the lesson's header promises */
    struct names takes;    /**< what it may call or read */
    struct names reserved; /**< what others define or rely on */
    struct names provided; /**< what is certainly there for it to take */
};

/** Adds what any C program of a lesson may take from the C library. */
void gate_allow_library(struct gate *gate);

/**
 * Looks at an object file. Like the text it is hostile, so both are read in a
 * jail, and for a bounded time.
 * @param file       the learner's file, for the sentence
 * @param sanitized  it was built with sanitizers, which add parts of their own
 * @param complete   set: it offers all it has to, and all it takes is there, so
 *                   that no linker can complain
 * @return NULL if there is nothing to object to, or the sentence; the caller
 *         frees it
 */
char *gate_refuses(const struct gate *gate, const char *object,
                   const char *file, bool sanitized, bool *complete);

/**
 * Looks at the text that the preprocessor made of the file: attributes and
 * pragmas that change how code is compiled, or where it goes, and assembly.
 * Nothing depends on which header a line seems to be from, as whoever wrote the
 * file can write that, too.
 * @param text  the path of what was preprocessed
 * @return as gate_refuses()
 */
char *gate_refuses_text(const char *text, const char *file);

/** What both call in a jail. Ends the program if the machine does not let it
 * look, as that is not the file's fault. */
char *gate_ask(char *(*look)(const void *context), const void *context,
               const char *file);

#endif
