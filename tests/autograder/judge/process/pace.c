#include "pace.h"

#include "process.h"

/* Seconds that a program may stand still for in all, and live. Two that talk
 * wait for each other, ten thousand times maybe. */
static const double longest_idle = 1.5, longest_talk = 3.0, longest_life = 8.0;
/* No look is later, unless the judge itself had to wait. */
static const double longest_look = 0.02;

void pace_skip(struct pace *pace)
{
    pace->looked = clock_seconds();
}

void pace_look(struct pace *pace, double cpu, bool wants)
{
    double now = clock_seconds(),
           passed = pace->looked > 0 ? now - pace->looked : 0;
    double computed = cpu - pace->seen;
    pace->looked = now;
    pace->seen = cpu;
    pace->lived += passed;
    if (passed > longest_look)
        passed = longest_look;
    if (cpu >= 0 && computed < passed && !wants)
        pace->idle += passed - computed;
}

bool pace_is_idle(const struct pace *pace, bool talks)
{
    return pace->idle > (talks ? longest_talk : longest_idle);
}

bool pace_is_old(const struct pace *pace)
{
    return pace->lived > longest_life;
}
