#include "unused.h"

#include "judge/code/code.h"
#include "judge/decide/source.h"

#include <string.h>

/* Does the name stand in the body, and not as a member or in "(void)n;"? */
static bool is_used(const char *body, const char *end, const char *name,
                    size_t size)
{
    static const char unused[] = "(void)";
    const char *c = body;
    size_t length;
    for (; (c = code_next_word(c, end, &length)); c += length) {
        const char *before = code_before(c, body);
        bool member = before && strchr(".>", *before);
        bool said = before && before - body >= (ptrdiff_t)sizeof unused - 2 &&
                    text_begins(before + 2 - sizeof unused, unused);
        if (length == size && memcmp(c, name, size) == 0 && !member && !said)
            return true;
    }
    return false;
}

/* The name of the parameter between the two: n in "int n", "int n[2]" and
 * "int (*n)(void)". */
static const char *name_of(const char *c, const char *end, size_t *size)
{
    const char *star = memchr(c, '(', (size_t)(end - c));
    const char *bracket = memchr(c, '[', (size_t)(end - c));
    if (star)
        return code_next_word(star, end, size);
    return code_name_before(bracket ? bracket : end, c, size);
}

const char *unused_parameter(const struct piece *piece, size_t *size)
{
    const char *end = piece_end(piece);
    const char *body = memchr(piece->start, '{', piece->size);
    int task;
    if (!body || piece->variable || !piece->name_size ||
        piece->name == piece->start || source_answer(body, end, &task))
        return NULL;
    const char *c = code_skip_to(piece->name + piece->name_size, body);
    const char *close = *c == '(' ? code_close(c, body) : c;
    while (c < close) {
        const char *next = code_until(c + 1, close, ',');
        const char *name = name_of(c + 1, next, size);
        bool free_to = !name || code_is_word(name, "self") ||
                       code_is_word(name, "out") || code_is_word(name, "void");
        if (!free_to && *size > 0 && !is_used(body, end, name, *size))
            return name;
        c = next;
    }
    return NULL;
}
