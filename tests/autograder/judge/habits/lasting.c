#include "lasting.h"

#include "judge/code/code.h"
#include "judge/decide/source.h"

#include <string.h>

/* Is it that name, whole, and no member of something? */
static bool is_name(const char *c, size_t size, const struct word *name,
                    const char *start)
{
    const char *before = code_before(c, start);
    return size == name->size && memcmp(c, name->at, size) == 0 &&
           !(before && strchr(".>", *before));
}

static bool holds(const char *c, const char *end, const struct word *name)
{
    size_t size;
    const char *start = c;
    for (; (c = code_next_word(c, end, &size)); c += size)
        if (is_name(c, size, name, start))
            return true;
    return false;
}

/* Where the statement of `c` ends. */
static const char *statement_end(const char *c, const char *end)
{
    const char *dot = memchr(c, ';', (size_t)(end - c));
    return dot ? dot : end;
}

/* How what stands there changes the name: +1 if it builds on the old value,
 * -1 if it sets a new one, else 0. */
static int change_at(const char *c, const char *start, const char *end,
                     const struct word *name)
{
    const char *after = code_skip_to(c + name->size, end);
    const char *before = code_before(c, start);
    if (before && before > start && strchr("+-", *before) &&
        before[-1] == *before)
        return 1;
    if (end - after < 2)
        return 0;
    if (strchr("+-*", after[0]) && (after[1] == '=' || after[1] == after[0]))
        return 1;
    if (after[0] != '=' || after[1] == '=')
        return 0;
    return holds(after, statement_end(after, end), name) ? 1 : -1;
}

/* Is it changed between the two, and always by what it was before? */
static bool builds_on_itself(const char *c, const char *end,
                             const struct word *name)
{
    const char *start = c;
    bool builds = false;
    size_t size;
    for (; (c = code_next_word(c, end, &size)); c += size) {
        int change =
            is_name(c, size, name, start) ? change_at(c, start, end, name) : 0;
        if (change < 0)
            return false;
        builds |= change > 0;
    }
    return builds;
}

const char *reset_local(const struct piece *piece)
{
    const char *end = piece_end(piece);
    const char *begin = code_find_word(piece->start, end, "GEN_BEGIN");
    const char *c = memchr(piece->start, '{', piece->size);
    struct word name;
    if (!begin || !code_find_word(begin, end, "GEN_YIELD"))
        return NULL;
    for (; (name.at = c = code_next_word(c, begin, &name.size));
         c += name.size) {
        const char *is = code_skip_to(c + name.size, begin);
        const char *type = code_before(c, piece->start);
        if (type && source_names(*type) && *is == '=' && is[1] != '=' &&
            builds_on_itself(begin, end, &name))
            return c;
    }
    return NULL;
}

/* Is it the declaration of an array that is gone at the return? */
static bool declares_array(const char *c, size_t size, const char *start,
                           const char *end)
{
    const char *open = code_skip_to(c + size, end);
    const char *type = code_before(c, start), *first = c;
    while (first > start && !strchr(";{}", first[-1]))
        first--;
    return open < end && *open == '[' && type && source_names(*type) &&
           !code_is_word(type - 5, "return") &&
           !code_find_word(first, c, "static");
}

/* Where value_str(), value_bytes() or value_pair() is called with it. */
static const char *value_made_of(const char *c, const char *end,
                                 const struct word *name)
{
    static const char *const calls[] = {"value_str", "value_bytes",
                                        "value_pair", NULL};
    for (const char *const *call = calls; *call; call++) {
        const char *at = c;
        for (; (at = code_find_word(at, end, *call)); at++) {
            const char *open = code_open(at, end);
            const char *argument =
                open < end ? code_skip_to(open + 1, end) : end;
            argument += argument < end && *argument == '&';
            size_t size = (size_t)(code_word_end(argument) - argument);
            if (argument < end && is_name(argument, size, name, c))
                return at;
        }
    }
    return NULL;
}

const char *value_of_local_array(const struct piece *piece)
{
    const char *end = piece_end(piece);
    const char *start = memchr(piece->start, '{', piece->size), *c = start;
    struct word name;
    while (c && (name.at = c = code_next_word(c, end, &name.size))) {
        const char *made = declares_array(c, name.size, start, end)
                               ? value_made_of(c, end, &name)
                               : NULL;
        if (made)
            return made;
        c += name.size;
    }
    return NULL;
}
