#include "shared.h"

#include "judge/code/code.h"
#include "judge/decide/source.h"

#include <string.h>

/* Slot tables and descriptions of generators are meant to be there once. A
 * pointer to what is constant may still move. */
static bool is_constant(const char *start, const char *end)
{
    const char *star = start;
    for (const char *c = start; c < end; c++)
        if (*c == '*')
            star = c + 1;
    return code_find_word(star, end, "const") ||
           code_find_word(start, end, "iter_slots") ||
           code_find_word(start, end, "gen_function");
}

/* The name in "static int seen[8] = ...": what stands before its value or its
 * brackets. */
static const char *name_in(const char *declaration, const char *end,
                           size_t *size)
{
    const char *after = declaration;
    while (after < end && !strchr("=;[(,", *after))
        after++;
    const char *name = code_name_before(after, declaration, size);
    return *size > 0 && !is_constant(declaration, name) ? name : NULL;
}

const char *shared_variable(const struct piece *piece, size_t *size)
{
    const char *end = piece_end(piece);
    if (piece->variable)
        return name_in(piece->start, end, size);
    const char *c = memchr(piece->start, '{', piece->size);
    while (c && (c = code_find_word(c, end, "static"))) {
        const char *name = name_in(c, end, size);
        if (name)
            return name;
        c++;
    }
    return NULL;
}
