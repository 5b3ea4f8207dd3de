#include "rivals.h"

#include <string.h>

enum { MOST_NAMED = 8 };

/* Leaves those out for which `keep` is false, unless that is all of them. */
static void keep_only(struct rivals *rivals,
                      bool (*keep)(const struct content *, const void *),
                      const void *context)
{
    size_t kept = 0;
    for (size_t i = 0; i < rivals->count; i++) {
        if (!keep(&rivals->at[i], context))
            continue;
        struct content moved = rivals->at[i];
        rivals->at[i] = rivals->at[kept];
        rivals->at[kept++] = moved;
    }
    if (kept)
        rivals->count = kept;
}

static bool is_readable(const struct content *content, const void *nothing)
{
    (void)nothing;
    return !content->problem;
}

static bool is_written(const struct content *content, const void *stub)
{
    return !content_same(&content->bytes, stub);
}

static bool is_own(const struct content *content, const void *nothing)
{
    (void)nothing;
    return content->candidate->own;
}

static bool is_latest(const struct content *content, const void *copies)
{
    return content->candidate->canvas &&
           content->candidate->copies == *(const unsigned *)copies;
}

static bool all_same(const struct rivals *rivals)
{
    for (size_t i = 1; i < rivals->count; i++)
        if (!content_same(&rivals->at[0].bytes, &rivals->at[i].bytes))
            return false;
    return true;
}

bool rivals_are_untouched(const struct rivals *rivals, const struct text *stub)
{
    for (size_t i = 0; i < rivals->count; i++)
        if (!rivals->at[i].hollow &&
            (!stub || is_written(&rivals->at[i], stub)))
            return false;
    return true;
}

const char *rivals_decide(struct rivals *rivals,
                          const struct lesson_file *lesson)
{
    if (lesson->stub)
        keep_only(rivals, is_written, lesson->stub);
    if (rivals->count == 1)
        return "no other was changed since it was handed out";
    keep_only(rivals, is_readable, NULL);
    if (rivals->count == 1)
        return "no other can be graded";
    if (rivals->all <= MOST_RIVALS && all_same(rivals)) {
        keep_only(rivals, is_own, NULL);
        return "they are all the same";
    }
    keep_only(rivals, is_own, NULL);
    if (rivals->count == 1)
        return "it lies where the lesson keeps it";
    unsigned latest = 0;
    for (size_t i = 0; i < rivals->count; i++) {
        if (!rivals->at[i].candidate->canvas)
            return NULL; /* what lies in an archive may be newer */
        if (rivals->at[i].candidate->copies > latest)
            latest = rivals->at[i].candidate->copies;
    }
    keep_only(rivals, is_latest, &latest);
    return rivals->count == 1 ? "it is the latest that Canvas has" : NULL;
}

char *rivals_names(const struct rivals *rivals)
{
    struct text names = {0};
    size_t count = rivals->all > MOST_NAMED ? MOST_NAMED : rivals->all;
    if (rivals->all == 2 && strcmp(rivals->at[0].candidate->shown,
                                   rivals->at[1].candidate->shown) == 0)
        return text_format("%s, twice", rivals->at[0].candidate->shown);
    for (size_t i = 0; i < count; i++)
        text_addf(&names, "%s%s",
                  i == 0                                   ? ""
                  : i + 1 == count && count == rivals->all ? " and "
                                                           : ", ",
                  rivals->at[i].candidate->shown);
    if (rivals->all > count)
        text_addf(&names, " and %zu more", rivals->all - count);
    return names.bytes;
}
