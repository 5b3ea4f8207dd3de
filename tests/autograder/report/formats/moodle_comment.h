/**
 * @file
 * Comments in a worksheet of Moodle's: ours, which may be replaced, and those
 * that somebody wrote.
 */
#ifndef MOODLE_COMMENT_H
#define MOODLE_COMMENT_H

#include <stdbool.h>

/** Is it all as the format moodle writes it, with nothing added? Behind what
 * was set by hand stand words that overrides.conf has, whatever they are. */
bool moodle_comment_is_ours(const char *comment);

#endif
