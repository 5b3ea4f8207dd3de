#include "log_time.h"

#include <stdint.h>
#include <string.h>

/* Eight bytes are compared at once, as one number. Every byte of the time has a
 * bit pattern. A byte that is always the same has all its bits in `mask` and in
 * `bits`. A digit has only its upper four bits there, 0011, and they stay the
 * same if 6 is added: that makes 0100 of what is more than 9. The month and the
 * sign are left out, and looked at by themselves. */
static const char mask[] = "\xf0\xf0\xff"         /* 14/ */
                           "\0\0\0\xff"           /* Feb/ */
                           "\xf0\xf0\xf0\xf0\xff" /* 2025: */
                           "\xf0\xf0\xff"         /* 10: */
                           "\xf0\xf0\xff"         /* 35: */
                           "\xf0\xf0\xff"         /* 00 and a space */
                           "\0\xf0\xf0\xf0\xf0";  /* -0700 */
static const char bits[] = "00/\0\0\0/0000:00:00:00 \0"
                           "0000";
static const char six[] = "\6\6\0\0\0\0\0\6\6\6\6\0\6\6\0\6\6\0\6\6\0\0"
                          "\6\6\6\6";

_Static_assert(sizeof mask == LOG_TIME_SIZE + 1 && sizeof bits == sizeof mask &&
                   sizeof six == sizeof mask,
               "each has the size of a time, and C's zero at the end");

static uint64_t eight_bytes(const char *at)
{
    uint64_t bytes;
    memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

static bool fits(const char *text, int at)
{
    uint64_t bytes = eight_bytes(text + at), expected = eight_bytes(bits + at),
             these = eight_bytes(mask + at);
    return (bytes & these) == expected &&
           ((bytes + eight_bytes(six + at)) & these) == expected;
}

static bool is_month(const char *text)
{
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    for (const char *month = months; *month; month += 3)
        if (memcmp(month, text, 3) == 0)
            return true;
    return false;
}

bool log_is_time(const char *text)
{
    enum { MONTH = 3, SIGN = 21 };
    return fits(text, 0) && fits(text, 8) && fits(text, 16) &&
           fits(text, LOG_TIME_SIZE - 8) && is_month(text + MONTH) &&
           (text[SIGN] == '+' || text[SIGN] == '-');
}
