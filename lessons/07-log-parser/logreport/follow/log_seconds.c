#include "log_seconds.h"

#include <string.h>

static int64_t number_at(struct slice time, size_t from, size_t to)
{
    return log_number(slice_part(time, from, to));
}

/* Days from 1970 on. The year begins in March here: then the day that some
 * years have more is the last one. */
static int64_t days(int64_t year, int64_t month, int64_t day)
{
    const int64_t until_1970 = 719468;
    month -= 3;
    if (month < 0) {
        month += 12;
        year--;
    }
    int64_t leap_days = year / 4 - year / 100 + year / 400;
    return year * 365 + leap_days + (153 * month + 2) / 5 + day - 1 -
           until_1970;
}

static int64_t month_of(const char *letters)
{
    static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    int64_t month = 1;
    while (month < 12 && memcmp(names + 3 * (month - 1), letters, 3) != 0)
        month++;
    return month;
}

int64_t log_seconds(struct slice time)
{
    int64_t date = days(number_at(time, 7, 11), month_of(time.bytes + 3),
                        number_at(time, 0, 2));
    int64_t minutes =
        date * 1440 + number_at(time, 12, 14) * 60 + number_at(time, 15, 17);
    int64_t zone = number_at(time, 22, 24) * 60 + number_at(time, 24, 26);
    minutes += time.bytes[21] == '-' ? zone : -zone;
    int64_t seconds = minutes * 60 + number_at(time, 18, 20);
    return seconds > 0 ? seconds : 0;
}
