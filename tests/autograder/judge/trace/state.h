/**
 * @file
 * How the objects of a trace stand, so that only what has changed is told.
 */
#ifndef STATE_H
#define STATE_H

#include "judge/decide/text.h"

/** A member that was told, of an object. */
struct told {
    char *object, *member, *value;
};

/** All that was told; start with {0}. */
struct states {
    struct told *all;
    size_t count, capacity;
    char *object;       /**< the one that is being told of, or NULL */
    bool named;         /**< begin with its name */
    struct text news;   /**< what has changed in it */
    struct text hidden; /**< members that are not shown: ", pos, tab" */
};

/** An object's members follow. `named`: nothing else says whose they are. */
void states_begin(struct states *states, const char *object, bool named);

/** One of them. */
void states_member(struct states *states, const char *member,
                   const char *value);

/** One of them that is not shown. */
void states_hide(struct states *states, const char *member);

/** "current 4, end 6": those that have changed; NULL if none have. The caller
 * frees it. */
char *states_news(struct states *states);

/** That object is gone: another may have its name. */
void states_forget(struct states *states, const char *object);

/** Gives all back. */
void states_free(struct states *states);

#endif
