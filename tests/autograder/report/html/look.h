/**
 * @file
 * Whom an instructor should look at, and how urgently.
 */
#ifndef LOOK_H
#define LOOK_H

#include <jansson.h>

/** What is the gravest of a submission, the gravest kind first. */
enum look {
    LOOK_OPEN,  /**< points are open until somebody decides */
    LOOK_WRONG, /**< something went otherwise than it should */
    LOOK_FLAG,  /**< a question */
    LOOK_NOT    /**< nothing to look at */
};

/** How urgent a submission is. */
enum look look_of(const json_t *submission);

#endif
