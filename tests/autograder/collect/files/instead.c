#include "instead.h"

enum { MOST_NAMED = 16 };

size_t instead_names(const struct sift *sift, int least, int most,
                     struct text *names)
{
    size_t count = 0;
    for (size_t i = 0; i < sift->count; i++)
        if (sift->at[i].lesson >= least && sift->at[i].lesson <= most &&
            count++ < MOST_NAMED)
            text_addf(names, "%s%s", count > 1 ? ", " : "", sift->at[i].shown);
    if (count > MOST_NAMED)
        text_addf(names, " and %zu more", count - MOST_NAMED);
    return count;
}

static bool is_called_like(const struct candidate *candidate,
                           const struct sift *sift, size_t lesson)
{
    const char *name = name_base(candidate->shown);
    return lesson_from_loose_name(name, sift->lessons).lesson == lesson;
}

void instead_tell_no_programs(const struct sift *sift, size_t lesson)
{
    for (size_t i = 0; i < sift->count; i++) {
        const struct candidate *candidate = &sift->at[i];
        if (candidate->lesson == CANDIDATE_NO_PROGRAM &&
            (lesson == sift->lessons->count ||
             is_called_like(candidate, sift, lesson)))
            problems_add(
                sift->problems, "%s is %s; the .c file itself is needed.",
                candidate->shown, name_is_no_program(candidate->shown));
    }
}
