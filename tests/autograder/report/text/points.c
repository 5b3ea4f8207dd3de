#include "points.h"

#include "judge/decide/fail.h"

#include <stdio.h>

/* Beyond this, whatever it is, it is not points. */
static const double limit = 1e9;

/* A half, which in binary may be a little less, is rounded as in grading. */
static const double half = 0.5 + 1e-6;

long points_hundredths(double points)
{
    if (!(points > -limit && points < limit))
        return 0;
    double hundredths = points * 100;
    return (long)(hundredths + (hundredths < 0 ? -half : half));
}

struct points_text points_text(double points)
{
    struct points_text said;
    long all = points_hundredths(points), size = all < 0 ? -all : all;
    const char *sign = all < 0 ? "-" : "";
    long whole = size / 100, part = size % 100;
    if (part == 0)
        snprintf(said.text, sizeof said.text, "%s%ld", sign, whole);
    else if (part % 10 == 0)
        snprintf(said.text, sizeof said.text, "%s%ld.%ld", sign, whole,
                 part / 10);
    else
        snprintf(said.text, sizeof said.text, "%s%ld.%02ld", sign, whole, part);
    return said;
}

int points_tenths(double points, double most)
{
    long reached = points_hundredths(points), all = points_hundredths(most);
    if (reached >= all)
        return 10;
    return reached > 0 ? (int)(10 * reached / all) : 0;
}

json_t *points_json(double points)
{
    long all = points_hundredths(points);
    if (all % 100 == 0)
        return must(json_integer(all / 100));
    return must(json_real((double)all / 100));
}
