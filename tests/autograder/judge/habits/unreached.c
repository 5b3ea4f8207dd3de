#include "unreached.h"

#include "judge/code/code.h"
#include "judge/decide/source.h"

#include <string.h>

static const char *const leaving[] = {"return", "GEN_RETURN", "GEN_RAISE",
                                      NULL};
/* What may stand behind it. */
static const char *const reached[] = {"case",    "default",     "break",
                                      "GEN_END", "GEN_FINALLY", NULL};

/* Is nothing in front that it may depend on, such as if (...) or else? */
static bool is_unconditional(const char *c, const char *start)
{
    const char *before = code_before(c, start);
    return before && strchr("{};:", *before);
}

/* Behind the ";" of the statement that begins there. */
static const char *behind(const char *c, const char *end)
{
    while (c < end && *c != ';' && *c != '}') {
        c = strchr("([{", *c) ? code_close(c, end) : c;
        c += c < end;
    }
    return c < end && *c == ';' ? code_skip_to(c + 1, end) : end;
}

static bool is_statement(const char *c, const char *end)
{
    const char *after = code_skip_to(code_word_end(c), end);
    bool label = source_names(*c) && after < end && *after == ':';
    return !label && !code_one_of(c, reached) && !strchr("};#", *c);
}

const char *unreached(const struct piece *piece, const char **word)
{
    const char *end = piece_end(piece);
    for (size_t i = 0; (*word = leaving[i]); i++) {
        const char *c = piece->start;
        for (; (c = code_find_word(c, end, *word)); c++) {
            const char *next = behind(c, end);
            int task;
            if (next < end && is_unconditional(c, piece->start) &&
                is_statement(next, end) && !source_answer(c, next, &task))
                return next;
        }
    }
    return NULL;
}
