/**
 * @file
 * A walk through a function's statements, along all ways that it may take. Part
 * of locals.h.
 *
 * What walks along a statement takes the place where it begins, and returns the
 * place behind it.
 */
#ifndef WALK_H
#define WALK_H

#include "judge/code/code.h"
#include "scope.h"

/** Where the ways out of a loop or a switch come together. */
struct ways {
    struct state broken, continued;
    struct state entry; /**< of a switch */
};

/** A walk through a function's statements. */
struct walk {
    struct scope *scope;
    struct ways *ways;  /**< of the innermost loop or switch */
    const char *end;    /**< of the function */
    int depth;          /**< of statements in statements */
    int rounds;         /**< so many loops are walked along twice */
    int loops;          /**< so many FOR_EACH() are around */
    const char *looped; /**< a yield in one of them */
};

/** The byte `wanted`, outside of brackets, or the end. */
const char *walk_outer(const char *c, const char *end, char wanted);

/** Behind the semicolon of the statement. */
const char *walk_statement_end(const struct walk *walk, const char *c);

/** Any statement. */
const char *walk_statement(struct walk *walk, const char *c);

/** A statement that is reached only under a condition. */
const char *walk_branch(struct walk *walk, const char *c);

/** @name C's statements with ways of their own
 * @{ */
const char *walk_while(struct walk *walk, const char *c);
const char *walk_do(struct walk *walk, const char *c);
const char *walk_for(struct walk *walk, const char *c);
const char *walk_switch(struct walk *walk, const char *c);
/** @} */

/** GEN_FOR_EACH(self, held, item, source): keeps its place in `held`, and sets
 * `item` in every round. */
const char *walk_gen_for_each(struct walk *walk, const char *c);

/** FOR_EACH(item, source, end): its place is in a local of its own. */
const char *walk_for_each(struct walk *walk, const char *c);

#endif
