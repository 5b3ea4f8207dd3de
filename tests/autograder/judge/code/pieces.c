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
    const char *end = piece_end(piece), *c = piece->start;
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
    bool type = *start != '#' && begins_type(start);
    piece.variable = *start != '#' && !type && code_skip(after) < end &&
                     *code_skip(after) != '(';
    pieces->at =
        grow(pieces->at, pieces->count, &pieces->capacity, sizeof *pieces->at);
    if (piece.name_size > 0)
        words_add(type && !text_begins(start, "typedef") ? &pieces->types
                                                         : &pieces->names,
                  (struct word){.at = piece.name,
                                .size = piece.name_size,
                                .number = pieces->count});
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
    words_sort(&pieces->names);
    words_sort(&pieces->types);
}

/* The pieces that were marked, in turn: each is still to be looked through for
 * the names of others. */
struct row {
    size_t *of;
    size_t count;
};

/* Pieces of one name, such as a function and its declaration, are marked
 * together, so that the first tells for all. */
static void mark(struct pieces *pieces, const struct words *names,
                 const char *name, size_t size, struct row *row)
{
    const struct word *word = words_first(names, name, size);
    if (!word || pieces->at[word->number].used)
        return;
    for (; word; word = words_next(names, word)) {
        pieces->at[word->number].used = true;
        row->of[row->count++] = word->number;
    }
}

static void mark_named_in(struct pieces *pieces, const struct piece *piece,
                          struct row *row)
{
    const char *end = piece_end(piece), *word = piece->start;
    const struct words *names = &pieces->names;
    size_t size;
    for (; (word = code_next_word(word, end, &size)); word += size) {
        mark(pieces, names, word, size, row);
        bool type = code_is_word(word, "struct") || code_is_word(word, "enum");
        names = type ? &pieces->types : &pieces->names;
    }
}

bool pieces_mark(struct pieces *pieces, const char *name, size_t size)
{
    for (size_t i = 0; i < pieces->count; i++)
        pieces->at[i].used = size == 0;
    if (size == 0)
        return true;
    struct row row = {.of = must(malloc((pieces->count + 1) * sizeof *row.of))};
    mark(pieces, &pieces->names, name, size, &row);
    mark(pieces, &pieces->types, name, size, &row);
    for (size_t i = 0; i < row.count; i++)
        mark_named_in(pieces, &pieces->at[row.of[i]], &row);
    free(row.of);
    return row.count > 0;
}

const struct piece *pieces_at(const struct pieces *pieces, const char *c)
{
    for (size_t i = 0; i < pieces->count; i++)
        if (c >= pieces->at[i].start && c < piece_end(&pieces->at[i]))
            return &pieces->at[i];
    return NULL;
}

void pieces_free(struct pieces *pieces)
{
    free(pieces->at);
    words_free(&pieces->names);
    words_free(&pieces->types);
    *pieces = (struct pieces){0};
}
