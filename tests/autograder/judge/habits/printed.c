#include "printed.h"

#include "judge/code/code.h"
#include "judge/code/words.h"

#include <string.h>

/* The names in all "struct value item" of a piece. */
static void find_values(struct words *values, const struct piece *piece)
{
    static const char value[] = "value ";
    const char *end = piece_end(piece), *c = piece->start;
    for (; (c = code_find_word(c, end, "struct")); c++) {
        const char *type = code_skip_to(c + strlen("struct"), end);
        const char *name = type + strlen(value);
        if (text_begins(type, value))
            words_add(
                values,
                (struct word){.at = name,
                              .size = (size_t)(code_word_end(name) - name)});
    }
    words_sort(values);
}

/* Is this argument a struct value: what was sent, or a local of that type? */
static bool is_value(const struct words *values, const char *argument,
                     const char *end)
{
    argument = code_skip_to(argument, end);
    size_t size = (size_t)(code_word_end(argument) - argument);
    const char *after = code_skip_to(argument + size, end);
    bool sent = code_is_word(argument, "gen_sent");
    if (sent && after < end && (after = code_close(after, end)) < end)
        after = code_skip_to(after + 1, end);
    return size > 0 && after < end && strchr(",)", *after) &&
           (sent || words_first(values, argument, size));
}

static bool hands_over_value(const struct words *values, const char *call,
                             const char *end)
{
    int depth = 0;
    const char *c = code_skip_to(call + strlen("printf"), end);
    do {
        depth += *c == '(' ? 1 : *c == ')' ? -1 : 0;
        if (*c == ',' && depth == 1 && is_value(values, c + 1, end))
            return true;
    } while (depth > 0 && ++c < end);
    return false;
}

const char *printed_struct(const struct piece *piece)
{
    const char *end = piece_end(piece);
    const char *c = code_find_word(piece->start, end, "printf");
    struct words values = {0};
    if (c)
        find_values(&values, piece);
    while (c && !hands_over_value(&values, c, end))
        c = code_find_word(c + 1, end, "printf");
    words_free(&values);
    return c;
}
