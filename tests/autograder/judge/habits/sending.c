#include "sending.h"

#include "judge/code/code.h"

/* A yield, or what may come only after one, or never. */
static bool may_know(const char *c)
{
    static const char *const words[] = {
        "GEN_YIELD",    "GEN_YIELD_CATCH", "GEN_YIELD_FROM",
        "GEN_FOR_EACH", "GEN_FINALLY",     "GEN_END",
        "for",          "while",           "do",
        "if",           "switch",          NULL};
    return code_one_of(c, words) != NULL;
}

const char *sent_before_yield(const struct piece *piece)
{
    const char *end = piece_end(piece);
    const char *c = code_find_word(piece->start, end, "GEN_BEGIN");
    size_t size;
    for (; c && (c = code_next_word(c, end, &size)) && !may_know(c); c += size)
        if (code_is_word(c, "gen_sent"))
            return c;
    return NULL;
}

const char *sent_in_finally(const struct piece *piece)
{
    const char *end = piece_end(piece);
    const char *c = code_find_word(piece->start, end, "GEN_FINALLY");
    return c ? code_find_word(c, end, "gen_sent") : NULL;
}
