/**
 * @file
 * The time in a line of a log, such as `14/Feb/2025:10:35:00 -0700`.
 */
#ifndef LOG_TIME_H
#define LOG_TIME_H

#include <stdbool.h>

/** How many bytes a time has. */
enum { LOG_TIME_SIZE = 26 };

/**
 * Are the LOG_TIME_SIZE bytes at `text` a time? Two digits, a slash, Jan to
 * Dec, a slash, four digits, then a colon and two digits three times, a space,
 * plus or minus, four digits. Whether there is such a day is not asked.
 */
bool log_is_time(const char *text);

#endif
