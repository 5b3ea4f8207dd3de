#include "clock.h"

#include "grade/book/zone.h"
#include "judge/decide/fail.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

const char *clock_zone(const char *zone)
{
    return zone_is_known(zone) ? zone : "UTC";
}

static void set_zone(const char *zone)
{
    if (zone)
        setenv("TZ", zone, 1);
    else
        unsetenv("TZ");
    tzset();
}

bool clock_text(const char *zone, const char *moment, char text[CLOCK_TEXT])
{
    struct tm clock = {0};
    const char *end = strptime(moment, "%Y-%m-%dT%H:%M:%SZ", &clock);
    if (!end || *end)
        return false;
    time_t seconds = timegm(&clock);
    const char *now = getenv("TZ");
    char *before = now ? must(strdup(now)) : NULL;
    set_zone(zone);
    bool fine = localtime_r(&seconds, &clock) &&
                strftime(text, CLOCK_TEXT, "%Y-%m-%d %H:%M", &clock);
    set_zone(before);
    free(before);
    return fine;
}
