#include "leaving.h"

#include "judge/code/code.h"
#include "judge/code/pieces.h"

#include <string.h>

/* The name that the line's iter_of() is stored in; its size is 0 if none is. */
static struct word name_on(const char *line, const char *end)
{
    const char *call = code_find_word(line, end, "iter_of");
    const char *is = call ? code_before(call, line) : NULL;
    const char *last = is && *is == '=' ? code_before(is, line) : NULL;
    struct word name = {.size = 0};
    if (last && source_names(*last))
        name.at = code_name_before(last + 1, line, &name.size);
    return name;
}

static bool is_name(const char *c, const char *end, const struct word *name)
{
    c = code_skip_to(c, end);
    return c + name->size < end && strncmp(c, name->at, name->size) == 0 &&
           !source_names(c[name->size]);
}

/* Where it is dropped, or NULL. */
static const char *drop_of(const char *c, const char *end,
                           const struct word *name)
{
    for (; (c = code_find_word(c, end, "iter_drop")); c++) {
        const char *open = code_skip_to(c + strlen("iter_drop"), end);
        if (open < end && *open == '(' && is_name(open + 1, end, name))
            return c;
    }
    return NULL;
}

/* The first return that does not hand it on, or NULL. */
static const char *return_of(const char *c, const char *end,
                             const struct word *name)
{
    for (; (c = code_find_word(c, end, "return")); c++)
        if (!is_name(c + strlen("return"), end, name))
            return c;
    return NULL;
}

/* The bracket that closes the block in which `c` is. */
static const char *block_end(const char *c, const char *end)
{
    for (int depth = 0; c < end; c++) {
        depth += (*c == '{') - (*c == '}');
        if (depth < 0)
            break;
    }
    return c;
}

/* The first return that passes the drop by. A drop in a block that a return
 * ends serves that one only. */
static const char *passes_by(const char *c, const char *end,
                             const struct word *name)
{
    const char *drop = drop_of(c, end, name);
    const char *leaves = drop ? return_of(c, end, name) : NULL;
    while (leaves && drop && drop < leaves) {
        c = block_end(drop, end);
        if (leaves > c)
            return NULL;
        drop = drop_of(c, end, name);
        leaves = return_of(c, end, name);
    }
    return leaves;
}

int leaving_line(const struct source *source, int taken)
{
    struct pieces pieces = {0};
    pieces_read(&pieces, &source->code);
    const char *line = source_line_start(&source->code, taken);
    const struct piece *piece = pieces_at(&pieces, line);
    const char *end = piece ? piece_end(piece) : line;
    struct word name = name_on(line, end);
    const char *leaves = name.size ? passes_by(line, end, &name) : NULL;
    pieces_free(&pieces);
    return leaves ? source_line(source, leaves) : 0;
}
