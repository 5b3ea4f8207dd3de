/**
 * @file
 * From a submitted file to an object that a program loads: compiled, looked at,
 * linked, each by a confined tool.
 */
#ifndef COMPILE_H
#define COMPILE_H

#include "work.h"

/** How far a file came. */
enum compile_result {
    COMPILED,        /**< there is an object */
    COMPILE_FAILED,  /**< the compiler or the linker says why */
    COMPILE_REFUSED, /**< the gate says why */
    COMPILE_ENDLESS, /**< the compiler was stopped; `sentence` says why */
    COMPILE_BROKEN,  /**< the tools could not be started or confined */
};

/** What came of compiling a file. The texts are owned. */
struct compiled {
    const struct work *work;
    bool sanitized; /**< built with sanitizers */
    enum compile_result result;
    char *object;         /**< its path, in the scratch folder */
    char *sentence;       /**< for people, or NULL */
    struct text messages; /**< the tools' own words */
};

/**
 * Compiles the work's source in its scratch folder, which is the current folder
 * of the tools, which its guard confines.
 */
void compile(struct compiled *compiled, const struct work *work,
             bool sanitized);

/** Gives the texts back. */
void compiled_free(struct compiled *compiled);

#endif
