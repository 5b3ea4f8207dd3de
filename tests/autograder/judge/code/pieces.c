#include "pieces.h"

#include "judge/decide/fail.h"
#include "judge/decide/source.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const char *skip_space(const char *c)
{
    while (isspace((unsigned char)*c))
        c++;
    return c;
}

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
    while (c > piece->start && !source_names(c[-1]))
        c--;
    piece->name = c;
    while (piece->name > piece->start && source_names(piece->name[-1]))
        piece->name--;
    piece->name_size = (size_t)(c - piece->name);
}

static bool begins_type(const char *c)
{
    static const char *const words[] = {"struct", "enum", "union", NULL};
    for (const char *const *word = words; *word; word++)
        if (text_begins(c, *word) && !source_names(c[strlen(*word)])) {
            c = skip_space(c + strlen(*word));
            while (source_names(*c))
                c++;
            return *skip_space(c) == '{' || *skip_space(c) == ';';
        }
    return text_begins(c, "typedef");
}

static void add_piece(struct pieces *pieces, const char *start, const char *end)
{
    struct piece piece = {.start = start, .size = (size_t)(end - start)};
    find_name(&piece);
    const char *after = piece.name + piece.name_size;
    piece.variable = *start != '#' && !begins_type(start) &&
                     skip_space(after) < end && *skip_space(after) != '(';
    if (pieces->count == pieces->capacity) {
        pieces->capacity = pieces->capacity ? 2 * pieces->capacity : 32;
        pieces->at =
            must(realloc(pieces->at, pieces->capacity * sizeof *pieces->at));
    }
    pieces->at[pieces->count++] = piece;
}

void pieces_read(struct pieces *pieces, const struct text *code)
{
    const char *c = skip_space(text_string(code));
    while (*c) {
        const char *end = *c == '#' ? end_of_directive(c) : end_of_piece(c);
        add_piece(pieces, c, end);
        c = skip_space(end);
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

const char *piece_word(const char *from, const char *end, const char *word)
{
    size_t size = strlen(word);
    for (const char *c = from; c + size <= end; c++) {
        const char *start = c;
        while (c < end && source_names(*c))
            c++;
        if ((size_t)(c - start) == size && memcmp(start, word, size) == 0)
            return start;
    }
    return NULL;
}

const char *piece_close(const char *open, const char *end)
{
    int depth = 0;
    for (const char *c = open; c < end; c++) {
        depth += *c == '(' || *c == '{' || *c == '[';
        depth -= *c == ')' || *c == '}' || *c == ']';
        if (depth == 0)
            return c;
    }
    return NULL;
}

const char *piece_skip(const char *c, const char *end)
{
    while (c < end && isspace((unsigned char)*c))
        c++;
    return c;
}

const char *piece_before(const char *c, const char *start)
{
    while (c > start && isspace((unsigned char)c[-1]))
        c--;
    return c > start ? c - 1 : NULL;
}

void pieces_free(struct pieces *pieces)
{
    free(pieces->at);
    *pieces = (struct pieces){0};
}
