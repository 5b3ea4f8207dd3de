/* Deadlines: which holds for whom, and what being late costs. */
#include "rules.h"

#include "collect/sheet/moment.h"

#include <string.h>
#include <time.h>

enum { MOST_DAYS = 1000 };

struct terms rules_terms(const struct rules *rules, const char *section,
                         int lesson)
{
    struct terms terms = {rules->due[lesson], rules->late_per_day,
                          rules->late_most};
    for (size_t i = 0; i < rules->section_count; i++) {
        const struct section_rules *own = &rules->sections[i];
        if (strcmp(own->name, section) != 0)
            continue;
        if (own->due[lesson] > 0)
            terms.due = own->due[lesson];
        if (own->late_per_day >= 0) {
            terms.late_per_day = own->late_per_day;
            terms.late_most = own->late_most;
        }
    }
    return terms;
}

int64_t rules_days_after(int64_t due, int days)
{
    time_t moment = (time_t)due;
    struct tm clock;
    localtime_r(&moment, &clock);
    clock.tm_mday += days;
    return days ? moment_of(clock, true) : due;
}

/* Days begun since the deadline; each ends with the deadline's minute. */
static int days_late(int64_t due, int64_t submitted)
{
    int days = 0;
    while (days < MOST_DAYS && submitted > rules_days_after(due, days) + 59)
        days++;
    return days;
}

double rules_deduction(const struct terms *terms, double points,
                       int64_t submitted, bool *late)
{
    int days = terms->due > 0 ? days_late(terms->due, submitted) : 0;
    *late = days > 0;
    double percent = days * terms->late_per_day;
    if (percent > terms->late_most)
        percent = terms->late_most;
    return rules_hundredths(points * percent / 100);
}
