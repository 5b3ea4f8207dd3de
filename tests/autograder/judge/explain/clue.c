#include "clue.h"

#include "pieces.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const char shared_variable[] = "a shared variable";

static const char *skip_space(const char *c, const char *end)
{
    while (c < end && isspace((unsigned char)*c))
        c++;
    return c;
}

/* After a name, a clue's name and the file's must both be over. */
static bool goes_on(const char *c, const char *end)
{
    return c < end && source_names(*c);
}

/* Does `clue` stand at `c`? Spaces don't matter but inside a name. */
static bool stands_at(const char *c, const char *end, const char *clue,
                      const char *clue_end)
{
    for (const char *start = clue; clue < clue_end; clue++) {
        bool inside = clue > start && source_names(clue[-1]);
        if (!inside || !source_names(*clue)) {
            clue = skip_space(clue, clue_end);
            c = skip_space(c, end);
        }
        if (clue == clue_end)
            break;
        bool any = *clue == '@';
        if (any ? !goes_on(c, end) : c == end || *c != *clue)
            return false;
        for (c += !any; any && goes_on(c, end);)
            c++;
        bool whole = source_names(*clue) && !goes_on(clue + 1, clue_end);
        if (whole && goes_on(c, end))
            return false;
    }
    return true;
}

static bool shows(const struct piece *piece, const char *clue,
                  const char *clue_end)
{
    const char *end = piece->start + piece->size;
    bool name = source_names(*clue) || *clue == '@';
    for (const char *c = piece->start; c < end; c++)
        if (!(name && c > piece->start && source_names(c[-1])) &&
            !isspace((unsigned char)*c) && stands_at(c, end, clue, clue_end))
            return true;
    return false;
}

static bool has_word(const char *start, const char *end, const char *word)
{
    struct piece declaration = {.start = start, .size = (size_t)(end - start)};
    return shows(&declaration, word, word + strlen(word));
}

/* Slot tables and descriptions of generators are meant to be there once. A
 * pointer to what is constant may still move. */
static bool is_constant(const char *start, const char *end)
{
    const char *last = start;
    for (const char *c = start; c < end; c++)
        if (*c == '*')
            last = c + 1;
    return has_word(last, end, "const") ||
           has_word(start, end, "struct iter_slots") ||
           has_word(start, end, "struct gen_function");
}

/* A static one inside a function. */
static bool has_static_local(const struct piece *piece)
{
    static const char word[] = "static";
    const char *end = piece->start + piece->size;
    const char *c = memchr(piece->start, '{', piece->size);
    for (; c && c < end; c++)
        if (*c == *word && !source_names(c[-1]) &&
            stands_at(c, end, word, word + strlen(word)) &&
            !is_constant(c, c + strcspn(c, "=;")))
            return true;
    return false;
}

static bool is_shared(const struct piece *piece)
{
    if (piece->variable)
        return !is_constant(piece->start, piece->name);
    return has_static_local(piece);
}

static bool look_for(const struct pieces *pieces, const char *clue, size_t size)
{
    bool shared = size == strlen(shared_variable) &&
                  memcmp(clue, shared_variable, size) == 0;
    for (size_t i = 0; i < pieces->count; i++)
        if (pieces->at[i].used &&
            (shared ? is_shared(&pieces->at[i])
                    : shows(&pieces->at[i], clue, clue + size)))
            return true;
    return false;
}

/* Where `word` stands in the text, or its end. */
static const char *before(const char *text, const char *word)
{
    const char *found = strstr(text, word);
    return found ? found : text + strlen(text);
}

static enum clue look(struct pieces *pieces, const char *clue)
{
    static const char in[] = " in ", or [] = " or ";
    const char *place = before(clue, in);
    const char *name = *place ? place + strlen(in) : place;
    if (!pieces_mark(pieces, name, strlen(name)))
        return CLUE_UNKNOWN;
    while (clue < place) {
        const char *end = before(clue, or);
        if (end > place)
            end = place;
        if (look_for(pieces, clue, (size_t)(end - clue)))
            return CLUE_FOUND;
        clue = end < place ? end + strlen(or) : place;
    }
    return CLUE_ABSENT;
}

enum clue clue_look(const struct source *source, const char *clue)
{
    struct pieces pieces = {0};
    pieces_read(&pieces, &source->code);
    enum clue seen = look(&pieces, clue);
    pieces_free(&pieces);
    return seen;
}
