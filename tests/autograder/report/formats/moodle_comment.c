#include "moodle_comment.h"

#include "judge/decide/text.h"
#include "report/text/words.h"

#include <stddef.h>
#include <string.h>

/* Behind a number such as "3.33"; NULL if there is none. */
static const char *behind_number(const char *at)
{
    size_t whole = at ? strspn(at, "0123456789") : 0;
    if (whole == 0)
        return NULL;
    at += whole;
    size_t part = *at == '.' ? strspn(at + 1, "0123456789") : 0;
    return part ? at + 1 + part : at;
}

static const char *behind(const char *at, const char *word)
{
    return at && text_begins(at, word) ? at + strlen(word) : NULL;
}

/* Behind "Lesson 2: 8 of 10" or "Lesson 2: missing"; NULL if it is neither. */
static const char *behind_lesson(const char *at)
{
    at = behind(behind_number(behind(at, "Lesson ")), ": ");
    const char *points = behind_number(behind(behind_number(at), " of "));
    for (int i = 0; at && !points && i < FATES; i++)
        points = behind(at, words_of_fate((enum fate)i));
    return points;
}

bool moodle_comment_is_ours(const char *comment)
{
    const char *at = comment;
    do {
        at = behind_lesson(at);
        if (at && (!*at || behind(at, ". Set by hand to ") ||
                   behind(at, ". Comment: ")))
            return true;
        at = behind(at, "; ");
    } while (at && !behind_number(at));
    at = behind_number(behind(behind_number(at), " of "));
    at = behind_number(behind(at, " points, scaled to "));
    return at && !*at;
}
