#include "asking.h"

#include "judge/code/code.h"
#include "judge/decide/source.h"

#include <string.h>

const char *asks_a_new_one(const struct piece *piece)
{
    const char *end = piece_end(piece), *c = piece->start;
    for (; (c = code_find_word(c, end, "iter_next")); c++) {
        const char *open = code_open(c, end);
        if (open < end && code_is_word(code_skip_to(open + 1, end), "iter_of"))
            break;
    }
    return c;
}

/* Behind the ";" that ends the call there; `end` if something else does. */
static const char *behind_call(const char *c, const char *end)
{
    const char *open = code_open(c, end), *close = code_close(open, end);
    const char *dot = close < end ? code_skip_to(close + 1, end) : end;
    return dot < end && *dot == ';' ? code_skip_to(dot + 1, end) : end;
}

const char *asks_and_forgets(const struct piece *piece)
{
    const char *end = piece_end(piece), *c = piece->start;
    for (; (c = code_find_word(c, end, "iter_next")); c++) {
        const char *before = code_before(c, piece->start);
        if (before && strchr("{};", *before) && behind_call(c, end) < end)
            break;
    }
    return c;
}

/* Is that name handed to a function before the next ";" or "{"? */
static bool hands_over(const char *c, const char *end, const struct word *name)
{
    int depth = 0;
    size_t size;
    for (; c < end && !strchr(";{}", *c); c++) {
        depth += (*c == '(') - (*c == ')');
        if (depth > 0 && !source_names(c[-1]) &&
            code_next_word(c, end, &size) == c && size == name->size &&
            memcmp(c, name->at, size) == 0)
            return true;
    }
    return false;
}

const char *uses_before_it_looks(const struct piece *piece)
{
    static const char *const calls[] = {"if",     "while",  "for",       "do",
                                        "switch", "return", "iter_drop", NULL};
    const char *end = piece_end(piece), *c = piece->start;
    for (; (c = code_find_word(c, end, "iter_next")); c++) {
        const char *is = code_before(c, piece->start);
        const char *next = behind_call(c, end);
        struct word item, status;
        item.at = code_name_before(next, c, &item.size);
        status.at = is && *is == '='
                        ? code_name_before(is, piece->start, &status.size)
                        : NULL;
        if (next < end && status.at && item.size > 0 &&
            !code_one_of(next, calls) && !hands_over(next, end, &status) &&
            hands_over(next, end, &item))
            return next;
    }
    return NULL;
}

const char *walks_its_own(const struct piece *piece)
{
    const char *end = piece_end(piece), *c = piece->start;
    for (; (c = code_find_word(c, end, "GEN_FOR_EACH")); c++) {
        const char *at = code_open(c, end), *close = code_close(at, end);
        struct word argument[4] = {{0}};
        for (size_t i = 0; i < 4 && at < close; i++) {
            argument[i].at = code_skip_to(at + 1, close);
            at = code_until(at + 1, close, ',');
            argument[i].size = (size_t)(at - argument[i].at);
        }
        if (argument[3].size > 0 && argument[1].size == argument[3].size &&
            memcmp(argument[1].at, argument[3].at, argument[1].size) == 0)
            return c;
    }
    return NULL;
}
