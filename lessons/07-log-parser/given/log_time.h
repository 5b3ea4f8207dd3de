/**
 * @file
 * The time in a line of a log, such as `14/Feb/2025:10:35:00 -0700`.
 */
#ifndef LOG_TIME_H
#define LOG_TIME_H

#include "eight_bytes.h"

#include <stdbool.h>

/** How many bytes a time has. */
enum { LOG_TIME_SIZE = 26 };

/** Three letters as one number, as eight_bytes() would have them. */
#define LOG_LETTERS(a, b, c)                                                   \
    ((uint32_t)(a) | (uint32_t)(b) << 8 | (uint32_t)(c) << 16)

/** Are these three letters a month, Jan to Dec? */
static inline bool log_is_month(uint64_t letters)
{
    switch (letters) {
    case LOG_LETTERS('J', 'a', 'n'):
    case LOG_LETTERS('F', 'e', 'b'):
    case LOG_LETTERS('M', 'a', 'r'):
    case LOG_LETTERS('A', 'p', 'r'):
    case LOG_LETTERS('M', 'a', 'y'):
    case LOG_LETTERS('J', 'u', 'n'):
    case LOG_LETTERS('J', 'u', 'l'):
    case LOG_LETTERS('A', 'u', 'g'):
    case LOG_LETTERS('S', 'e', 'p'):
    case LOG_LETTERS('O', 'c', 't'):
    case LOG_LETTERS('N', 'o', 'v'):
    case LOG_LETTERS('D', 'e', 'c'):
        return true;
    default:
        return false;
    }
}

/**
 * Are the LOG_TIME_SIZE bytes at `text` a time? Two digits, a slash, Jan to
 * Dec, a slash, four digits, then a colon and two digits three times, a space,
 * plus or minus, four digits. Whether there is such a day is not asked.
 */
static inline bool log_is_time(const char *text)
{
    enum { YEAR = 6, MINUTE = 13, ZONE = 22 };
    const uint64_t three = 0xffffff; /* bytes; the others become 0 */
    uint64_t start = eight_bytes(text);
    uint64_t misfits =
        mark_misfits(start & three, "00/\0\0\0\0") |
        mark_misfits(eight_bytes(text + YEAR), "/0000:00") |
        mark_misfits(eight_bytes(text + MINUTE), "0:00:00 ") |
        mark_misfits(eight_bytes(text + ZONE - 4) >> 32, "0000\0\0\0");
    return misfits == 0 && log_is_month(start >> 24 & three) &&
           (text[ZONE - 1] == '+' || text[ZONE - 1] == '-');
}

#endif
