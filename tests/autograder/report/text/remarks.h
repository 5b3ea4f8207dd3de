/**
 * @file
 * What is left for an instructor to look at: nothing of a lesson whose points
 * they have set by hand.
 */
#ifndef REMARKS_H
#define REMARKS_H

#include <jansson.h>
#include <stdbool.h>

/** The lesson's flags that are still questions; NULL, which jansson takes for
 * empty, if none. */
const json_t *remarks_flags(const json_t *lesson);

/** Is the submission's problem one of a lesson that was set by hand? */
bool remarks_is_settled(const json_t *submission, const char *problem);

/** Is there something to look at that is not of a single lesson? */
bool remarks_on_whole(const json_t *submission);

#endif
