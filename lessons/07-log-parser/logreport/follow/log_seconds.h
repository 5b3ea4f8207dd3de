/**
 * @file
 * The time of a line as a number.
 */
#ifndef LOG_SECONDS_H
#define LOG_SECONDS_H

#include "../text.h"

/**
 * The seconds since 1970 in Greenwich.
 * @param time  such as `14/Feb/2025:10:35:00 -0700`, as log_parse() found it
 * @return 0 if it is before that
 */
int64_t log_seconds(struct slice time);

#endif
