#include "address.h"

#include "judge/code/code.h"

const char *address_cast(const struct piece *piece)
{
    const char *end = piece_end(piece), *c = piece->start;
    for (; (c = code_find_word(c, end, "self")); c++) {
        const char *mark = code_before(c, piece->start);
        const char *cast =
            mark && *mark == '&' ? code_before(mark, piece->start) : NULL;
        const char *star =
            cast && *cast == ')' ? code_before(cast, piece->start) : NULL;
        if (star && *star == '*')
            return mark;
    }
    return NULL;
}
