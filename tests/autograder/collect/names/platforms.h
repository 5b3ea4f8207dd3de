/**
 * @file
 * How each platform names what it exports. A reader takes a name apart if it is
 * its platform's, and else leaves the owner as it is.
 */
#ifndef PLATFORMS_H
#define PLATFORMS_H

#include "owner.h"

/** Reads a name; false if the platform has not written it. */
typedef bool platform_reader(struct owner *owner, const char *name,
                             bool folder);

/** @name The platforms' readers. @{ */
platform_reader owner_moodle, owner_canvas, owner_blackboard, owner_brightspace;
/** @} */

/** A copy of what stands from `start` to before `end`, with accents as
 * keyboards write them: some systems put them behind their letters. */
char *owner_copy(const char *start, const char *end);

/** Where the digits that start here end; `start` if there are none, or more
 * than a number of any platform has. */
const char *owner_skip_digits(const char *start);

#endif
