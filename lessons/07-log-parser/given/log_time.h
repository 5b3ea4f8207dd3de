/**
 * @file
 * The time in a line of a log, such as `14/Feb/2025:10:35:00 -0700`.
 */
#ifndef LOG_TIME_H
#define LOG_TIME_H

#include "sixteen_bytes.h"

#include <stdbool.h>

/** Its shape, as mark_fits() takes it. */
#define LOG_TIME_SHAPE "00/___/0000:00:00:00 _0000"

/** How many bytes a time has. */
enum { LOG_TIME_SIZE = 26 };

/** How many places the table of months has. */
enum { LOG_MONTHS = 32 };

/** A month at its place in that table. */
#define LOG_MONTH(a, b, c) [((b) + (c)) % LOG_MONTHS] = {(a), (b), (c)}

/** Are these three letters a month, Jan to Dec? */
static inline bool log_is_month(const char *letters)
{
    /* By the sum of the last two letters, which in its lower bits is another
     * one for each month. The first entry is a word that leads to another. */
    static const char months[LOG_MONTHS][4] = {
        {'-', '-', '-'},          LOG_MONTH('J', 'a', 'n'),
        LOG_MONTH('F', 'e', 'b'), LOG_MONTH('M', 'a', 'r'),
        LOG_MONTH('A', 'p', 'r'), LOG_MONTH('M', 'a', 'y'),
        LOG_MONTH('J', 'u', 'n'), LOG_MONTH('J', 'u', 'l'),
        LOG_MONTH('A', 'u', 'g'), LOG_MONTH('S', 'e', 'p'),
        LOG_MONTH('O', 'c', 't'), LOG_MONTH('N', 'o', 'v'),
        LOG_MONTH('D', 'e', 'c')};
    unsigned sum = (unsigned char)letters[1];
    sum += (unsigned char)letters[2];
    return memcmp(months[sum % LOG_MONTHS], letters, 3) == 0;
}

/** Where the LOG_TIME_SHAPE is known to fit: are its month and the sign of its
 * zone good? */
static inline bool log_is_time_of_shape(const char *text)
{
    enum { MONTH = 3, SIGN = 21 };
    return log_is_month(text + MONTH) &&
           (text[SIGN] == '+' || text[SIGN] == '-');
}

/**
 * Are the LOG_TIME_SIZE bytes at `text` a time? Two digits, a slash, Jan to
 * Dec, a slash, four digits, then a colon and two digits three times, a space,
 * plus or minus, four digits. Whether there is such a day is not asked.
 */
static inline bool log_is_time(const char *text)
{
    static const char shape[] = LOG_TIME_SHAPE;
    const int last = LOG_TIME_SIZE - 16;
    sixteen fits = mark_fits(sixteen_bytes(text), shape) &
                   mark_fits(sixteen_bytes(text + last), shape + last);
    return bits_of_marks(fits) == 0xffff && log_is_time_of_shape(text);
}

#endif
