#include "remark.h"

#include "judge/code/code.h"
#include "judge/code/pieces.h"

#include <stdlib.h>
#include <string.h>

static bool is_name(const char *c, struct word name)
{
    return strncmp(c, name.at, name.size) == 0 && !source_names(c[name.size]);
}

/* Where a function's body begins, or NULL. */
static const char *body_of(const struct piece *piece)
{
    const char *end = piece_end(piece);
    if (piece->variable || *piece->start == '#' || piece->name_size == 0)
        return NULL;
    const char *c = code_close(code_open(piece->name, end), end);
    c = c < end ? code_skip_to(c + 1, end) : end;
    return c < end && *c == '{' ? c : NULL;
}

/* The name of its first parameter. */
static struct word first_parameter(const struct piece *piece)
{
    const char *open = piece->name + piece->name_size;
    const char *c = open + strcspn(open, ",)");
    struct word name = {.size = 0};
    name.at = code_name_before(c, open, &name.size);
    return name;
}

/* A function that answers for an iterator and asks the same one again. */
static const char *asks_itself(const struct piece *piece)
{
    const char *end = piece_end(piece), *body = body_of(piece), *c = body;
    const struct word own = {.at = piece->name, .size = piece->name_size};
    if (!body || !code_find_word(piece->start, piece->name, "iter_status"))
        return NULL;
    const struct word self = first_parameter(piece);
    size_t size;
    for (; self.size > 0 && (c = code_next_word(c, end, &size)); c += size) {
        const char *open = code_open(c, end);
        if (!is_name(c, own) || open == end)
            continue;
        const char *asked = code_skip_to(open + 1, end);
        if (is_name(asked, self) && strchr(",)", *code_skip(asked + self.size)))
            return c;
    }
    return NULL;
}

static const char *takes_memory(const struct piece *piece)
{
    static const char *const names[] = {"malloc", "calloc", "realloc", NULL};
    const char *body = body_of(piece), *end = piece_end(piece);
    for (const char *const *name = names; body && *name; name++) {
        const char *c = code_find_word(body, end, *name);
        if (c && code_open(c, end) < end)
            return c;
    }
    return NULL;
}

/* "static struct walk walks[16]", in a function or beside. */
static const char *has_pool(const struct piece *piece)
{
    const char *end = piece_end(piece), *c = piece->start;
    if (*c == '#')
        return NULL;
    for (; (c = code_find_word(c, end, "static")); c++) {
        const char *type = code_skip_to(c + strlen("static"), end);
        const char *name = type < end && code_is_word(type, "struct")
                               ? code_skip(type + strlen("struct"))
                               : end;
        name = name < end ? code_skip_to(code_word_end(name), end) : end;
        if (name == end || !source_names(*name) || code_is_word(name, "const"))
            continue;
        const char *open = code_skip_to(code_word_end(name), end);
        if (open < end && *open == '[')
            return name;
    }
    return NULL;
}

/* Was it declared as "const ... *name" before `c`? */
static bool points_to_constant(const struct piece *piece, struct word name,
                               const char *c)
{
    const char *from = piece->start;
    while ((from = code_find_word(from, c, "const"))) {
        const char *star = from;
        while (star < c && (source_names(*star) || *star == ' '))
            star++;
        if (star < c && *star == '*' &&
            is_name(code_skip_to(star + 1, c), name))
            return true;
        from++;
    }
    return false;
}

/* "(char *)word", where word was declared as const char *word. */
static const char *casts_constant(const struct piece *piece)
{
    const char *body = body_of(piece), *end = piece_end(piece);
    for (const char *open = body; open && open < end; open++) {
        const char *close = *open == '(' ? code_close(open, end) : end;
        const char *last = close < end ? code_before(close, open) : NULL;
        if (!last || *last != '*' || code_find_word(open, close, "const"))
            continue;
        const char *c = code_skip_to(close + 1, end);
        struct word name = {.at = c};
        while (c < end && source_names(*c))
            c++;
        name.size = (size_t)(c - name.at);
        c = code_skip_to(c, end);
        bool whole = name.size > 0 && !(c < end && strchr("[(.-", *c));
        if (whole && points_to_constant(piece, name, open))
            return name.at;
    }
    return NULL;
}

/* What is looked for, in this order, and what is said of it. */
static const struct view {
    const char *(*find)(const struct piece *piece);
    const char *says;
} views[] = {
    {asks_itself, "%s calls itself to ask the same iterator once more. Each "
                  "such call takes room on the stack; a loop does the same "
                  "without."},
    {takes_memory, "what is asked for memory at %s may answer NULL, and that "
                   "has to be looked for each time. iter_new() and "
                   "memory_resize() never do."},
    {has_pool, "%s has room for a fixed number, whoever asks. iter_new() gives "
               "each its own, for as long as it is held."},
    {casts_constant, "the cast at %s takes away a const, and with it the "
                     "promise that nothing is changed there. Where that is "
                     "kept, a pointer to const does as well."},
};

char *remark_on(const struct source *source)
{
    struct pieces pieces = {0};
    const char *at = NULL, *says = NULL;
    pieces_read(&pieces, &source->code);
    for (size_t i = 0; !at && i < sizeof views / sizeof *views; i++)
        for (size_t j = 0; !at && j < pieces.count; j++) {
            at = views[i].find(&pieces.at[j]);
            says = views[i].says;
        }
    char *place = at ? source_place(source, source_line(source, at)) : NULL;
    char *sentence = at ? text_format(says, place) : NULL;
    free(place);
    pieces_free(&pieces);
    return sentence;
}
