/**
 * @file
 * Whom the lines of a results file will be of.
 */
#ifndef PEOPLE_H
#define PEOPLE_H

#include "collect/collect.h"

/** Somebody. */
struct person {
    struct collect_owner who;
    size_t submission; /**< which one is theirs, by its number */
};

/** All of them, in the order of their submissions; start with {0}. */
struct people {
    struct person *at;
    size_t count, capacity;
};

/** Finds out who they are. */
void people_find(struct people *people, const struct collection *collection);

/** Is somebody called so, or known by that number? */
bool people_is(const struct collect_owner *who, const char *name);

/** Gives the memory back. */
void people_free(struct people *people);

#endif
