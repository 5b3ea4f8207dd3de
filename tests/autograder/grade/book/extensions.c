/* When a lesson is due for one student. */
#include "roster.h"

/* Nobody has less time by it: one that is for all lessons may end before some
 * of them are due. */
static int64_t extended(int64_t due, const struct extension *extension)
{
    int64_t until = extension->until >= 0
                        ? extension->until
                        : rules_days_after(due, extension->days);
    return until > due ? until : due;
}

struct terms roster_terms(const struct roster_row *row,
                          const struct rules *rules, int lesson)
{
    struct terms terms = rules_terms(rules, row ? row->section : "", lesson);
    const struct extension *extension = NULL;
    if (terms.due <= 0 || !row)
        return terms;
    /* What is for one lesson holds there, wherever it stands. */
    for (size_t i = 0; i < row->extension_count; i++) {
        const struct extension *one = &row->extensions[i];
        bool all = one->lesson == 0 && !(extension && extension->lesson);
        if (all || one->lesson == lesson)
            extension = one;
    }
    if (extension)
        terms.due = extended(terms.due, extension);
    terms.due += (int64_t)row->grace * 60;
    return terms;
}

bool extension_gives_time(const struct extension *extension,
                          const char *section, const struct rules *rules)
{
    bool is_due = false;
    if (extension->until < 0)
        return true;
    for (int lesson = 1; lesson < RULES_LESSONS; lesson++) {
        int64_t due = rules_terms(rules, section, lesson).due;
        bool meant = extension->lesson == 0 || extension->lesson == lesson;
        if (!meant || due <= 0 || !rules->lessons[lesson])
            continue;
        if (extension->until >= due)
            return true;
        is_due = true;
    }
    return !is_due;
}
