/**
 * @file
 * The locals of a function, and whether they hold something at the place that a
 * walk along its text has come to.
 */
#ifndef SCOPE_H
#define SCOPE_H

#include "judge/decide/source.h"

enum { MOST_LOCALS = 64 };

/** Does a local hold something? */
enum holds {
    HOLDS_SET,
    HOLDS_MAYBE, /**< not if a certain yield was passed */
    HOLDS_UNSET,
};

/** What is known at one place. A place that is never reached knows nothing. */
struct state {
    bool dead; /**< nothing gets here */
    struct {
        enum holds holds;
        const char *yield; /**< which made it so, or NULL */
    } of[MOST_LOCALS];
};

/** A local's name, in the code. */
struct local {
    const char *name;
    size_t size;
};

/** The walk. */
struct scope {
    const struct source *source;
    struct local locals[MOST_LOCALS];
    int count;
    struct state now;
    struct state
        begun; /**< as it was at GEN_BEGIN, to which every yield returns */
    bool has_begun;
    int begun_count;   /**< so many locals there were then */
    const char *read;  /**< where a local is read that holds nothing, or NULL */
    const char *yield; /**< which took it away, or NULL */
    struct local local; /**< which */
};

/** Declares a local. */
void scope_declare(struct scope *scope, const char *name, size_t size,
                   enum holds holds);

/** Sets the local whose name is that text, if it is one. */
void scope_set(struct scope *scope, const char *from, const char *to);

/** Sets all locals that are named there. */
void scope_set_all(struct scope *scope, const char *from, const char *to);

/** Walks along an expression: what it reads, and what it sets. */
void scope_expression(struct scope *scope, const char *from, const char *to);

/** A yield at that place, or another way into the body by its switch. */
void scope_resume(struct scope *scope, const char *yield);

/** Two ways come together: what is known on both. */
void state_join(struct state *state, const struct state *other);

/** A way that is taken only under a condition: what is not sure is let pass.
 * A loop's first round is the first, so what was never set is not set in it. */
void state_trust(struct state *state, bool is_loop);

#endif
