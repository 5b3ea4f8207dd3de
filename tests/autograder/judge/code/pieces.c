#include "pieces.h"

#include "code.h"
#include "judge/decide/fail.h"
#include "judge/decide/source.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* A line for the preprocessor goes on after a backslash. */
static const char *end_of_directive(const char *c)
{
    while (*c && *c != '\n')
        c += c[0] == '\\' && c[1] ? 2 : 1;
    return c;
}

/* A ";" ends a piece, and so does the brace of a function's body; that of an
 * initialiser or a type does not. */
static const char *end_of_piece(const char *c)
{
    int depth = 0;
    bool body = false;
    for (char before = '\0'; *c; c++) {
        if (*c == '{' || *c == '(') {
            body |= *c == '{' && depth == 0 && before == ')';
            depth++;
        } else if (*c == '}' || *c == ')') {
            depth -= depth > 0;
            if (*c == '}' && depth == 0 && body)
                return c + 1;
        } else if (*c == ';' && depth == 0) {
            return c + 1;
        }
        if (!isspace((unsigned char)*c))
            before = *c;
    }
    return c;
}

/* The name stands in front of what follows it first: the parameters, the value,
 * the members. */
static void find_name(struct piece *piece)
{
    const char *end = piece->start + piece->size, *c = piece->start;
    while (c < end && !strchr("(=;[{", *c))
        c++;
    piece->name = code_name_before(c, piece->start, &piece->name_size);
}

static bool begins_type(const char *c)
{
    static const char *const words[] = {"struct", "enum", "union", NULL};
    for (const char *const *word = words; *word; word++)
        if (code_is_word(c, *word)) {
            c = code_word_end(code_skip(c + strlen(*word)));
            return *code_skip(c) == '{' || *code_skip(c) == ';';
        }
    return text_begins(c, "typedef");
}

static void add_piece(struct pieces *pieces, const char *start, const char *end)
{
    struct piece piece = {.start = start, .size = (size_t)(end - start)};
    find_name(&piece);
    const char *after = piece.name + piece.name_size;
    piece.variable = *start != '#' && !begins_type(start) &&
                     code_skip(after) < end && *code_skip(after) != '(';
    if (pieces->count == pieces->capacity) {
        pieces->capacity = pieces->capacity ? 2 * pieces->capacity : 32;
        pieces->at =
            must(realloc(pieces->at, pieces->capacity * sizeof *pieces->at));
    }
    pieces->at[pieces->count++] = piece;
}

void pieces_read(struct pieces *pieces, const struct text *code)
{
    const char *c = code_skip(text_string(code));
    while (*c) {
        const char *end = *c == '#' ? end_of_directive(c) : end_of_piece(c);
        add_piece(pieces, c, end);
        c = code_skip(end);
    }
}

static bool has_name(const struct piece *piece, const char *name, size_t size)
{
    return size > 0 && piece->name_size == size &&
           memcmp(piece->name, name, size) == 0;
}

/* Marks what a piece names, and what that names in turn. */
static void follow(struct pieces *pieces, struct piece *from)
{
    if (from->used)
        return;
    from->used = true;
    const char *end = from->start + from->size;
    for (const char *c = from->start; c < end; c++) {
        const char *word = c;
        while (c < end && source_names(*c))
            c++;
        for (size_t i = 0; i < pieces->count; i++)
            if (has_name(&pieces->at[i], word, (size_t)(c - word)))
                follow(pieces, &pieces->at[i]);
    }
}

bool pieces_mark(struct pieces *pieces, const char *name, size_t size)
{
    bool found = size == 0;
    for (size_t i = 0; i < pieces->count; i++)
        pieces->at[i].used = size == 0;
    for (size_t i = 0; size > 0 && i < pieces->count; i++)
        if (has_name(&pieces->at[i], name, size)) {
            follow(pieces, &pieces->at[i]);
            found = true;
        }
    return found;
}

void pieces_free(struct pieces *pieces)
{
    free(pieces->at);
    *pieces = (struct pieces){0};
}
