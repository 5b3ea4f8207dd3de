#include "case_tells.h"

#include "report/text/points.h"

#include <math.h>

/* Of fewer files, any number could be chance. */
enum { FEWEST = 10 };

/* What rounding makes of shares that are all the same varies by less. */
static const double steady = 1e-10;

void case_tells_add(struct case_tells *tells, bool passed, double rest)
{
    tells->files++;
    tells->passed += passed;
    tells->rest += rest;
    tells->squares += rest * rest;
    tells->beside += passed ? rest : 0;
}

bool case_tells_apart(const struct case_tells *tells, long *hundredths)
{
    double files = (double)tells->files, passed = (double)tells->passed / files;
    double rest = tells->rest / files;
    double varies = tells->squares / files - rest * rest;
    double together = tells->beside / files - passed * rest;
    if (tells->files < FEWEST || tells->passed == 0 ||
        tells->passed == tells->files || !(varies > steady) || isinf(varies))
        return false;
    *hundredths =
        points_hundredths(together / sqrt(varies * passed * (1 - passed)));
    return true;
}

/* Chance alone seldom makes more than two standard errors, of which each is one
 * by the root of the number of files. */
bool case_tells_wrongly(const struct case_tells *tells, long hundredths)
{
    return hundredths < 0 &&
           hundredths * hundredths * tells->files > 200L * 200L;
}

const char *case_tells_words(const struct case_tells *tells, long hundredths)
{
    return hundredths >= 40                        ? "well"
           : hundredths >= 20                      ? "somewhat"
           : case_tells_wrongly(tells, hundredths) ? "the wrong way round"
                                                   : "hardly";
}
