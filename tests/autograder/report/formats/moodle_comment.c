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

/* Where the next lesson begins; the end if there is none. */
static const char *next_lesson(const char *at)
{
    while (*at && !behind_lesson(behind(at, "; ")))
        at++;
    return at;
}

/* Behind "(was 6.5)", "(was open)"; NULL if it is neither. */
static const char *behind_was(const char *at)
{
    const char *was = behind(at, "(was "), *points = behind_number(was);
    const char *open = behind(was, "open");
    return behind(points ? points : open ? open : behind(was, "excused"), ")");
}

/* Behind what was set by hand. A reason may hold anything, also what looks like
 * its end: the last such is it. */
static const char *behind_override(const char *at)
{
    const char *end = next_lesson(at), *found = NULL;
    for (const char *c = at; c < end; c++)
        if (behind_was(c))
            found = behind_was(c);
    return found;
}

bool moodle_comment_is_ours(const char *comment)
{
    const char *at = comment;
    do {
        at = behind_lesson(at);
        if (behind(at, ". Comment: "))
            at = next_lesson(at);
        else if (behind(at, ". Set by hand to "))
            at = behind_override(at);
        if (at && !*at)
            return true;
        at = behind(at, "; ");
    } while (at && !behind_number(at));
    at = behind_number(behind(behind_number(at), " of "));
    at = behind_number(behind(at, " points, scaled to "));
    return at && !*at;
}
