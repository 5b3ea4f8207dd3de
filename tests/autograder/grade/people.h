/**
 * @file
 * Whom the lines of a results file will be of: those who handed in, the members
 * of teams that did, and whoever else is in the roster.
 */
#ifndef PEOPLE_H
#define PEOPLE_H

#include "collect/collect.h"
#include "grade/book/roster.h"

/** Somebody. */
struct person {
    struct collect_owner who;
    size_t submission;            /**< which one is theirs, by its number */
    const struct roster_row *row; /**< NULL: they are not in the roster */
    int64_t submitted;            /**< a team member, by the worksheet; or -1 */
    char *team;                   /**< that handed it in, or NULL */
};

/** All of them, in the order of their submissions, of which those of people who
 * handed in nothing are the last. Start with {0}. */
struct people {
    struct person *at;
    size_t count, capacity;
    size_t submissions, missing; /**< how many; missing: of the last ones */
    size_t *first;               /**< of each submission, and behind the last */
};

/**
 * Finds out who they are. Whom the roster does not know, or not for certain, is
 * said to standard error, and nothing is guessed.
 */
void people_find(struct people *people, const struct collection *collection,
                 const struct roster *roster);

/** Is somebody called so, or known by that number? */
bool people_is(const struct collect_owner *who, const char *name);

#endif
