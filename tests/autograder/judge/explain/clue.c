#include "clue.h"

#include "judge/code/code.h"
#include "judge/code/pieces.h"
#include "judge/decide/source.h"
#include "shared.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const char twice[] = "twice ";
static const char brackets[] = "(...)";
static const char then[] = " then ";

/* Where `word` stands in the text, or its end. */
static const char *before(const char *text, const char *word)
{
    const char *found = strstr(text, word);
    return found ? found : text + strlen(text);
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
            clue = code_skip_to(clue, clue_end);
            c = code_skip_to(c, end);
        }
        if (clue == clue_end)
            break;
        if (text_begins(clue, brackets)) {
            const char *close = c < end && *c == '(' ? code_close(c, end) : end;
            if (close == end)
                return false;
            c = close + 1;
            clue += strlen(brackets) - 1;
            continue;
        }
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

/* Where it does first, from `c` on, or NULL. */
static const char *place_of(const struct piece *piece, const char *c,
                            const char *clue, const char *clue_end)
{
    const char *end = piece_end(piece);
    bool name = source_names(*clue) || *clue == '@';
    for (; c < end; c++)
        if (!(name && c > piece->start && source_names(c[-1])) &&
            !isspace((unsigned char)*c) && stands_at(c, end, clue, clue_end))
            return c;
    return NULL;
}

/* How often it does; of "a then b", whether b stands somewhere behind a. */
static int shows(const struct piece *piece, const char *clue,
                 const char *clue_end)
{
    const char *behind = before(clue, then);
    const char *c = piece->start;
    int seen = 0;
    if (behind < clue_end) {
        c = place_of(piece, c, clue, behind);
        return c && place_of(piece, c + 1, behind + strlen(then), clue_end);
    }
    for (; (c = place_of(piece, c, clue, clue_end)); c++)
        seen++;
    return seen;
}

static bool look_for(const struct pieces *pieces, const char *clue, size_t size)
{
    static const char words[] = "a shared variable";
    bool shared = size == strlen(words) && memcmp(clue, words, size) == 0;
    bool again = text_begins(clue, twice);
    const char *end = clue + size;
    size_t ignored;
    int seen = 0;
    clue += again ? strlen(twice) : 0;
    for (size_t i = 0; i < pieces->count; i++)
        if (pieces->at[i].used)
            seen += shared ? shared_variable(&pieces->at[i], &ignored) != NULL
                           : shows(&pieces->at[i], clue, end);
    return seen > (again ? 1 : 0);
}

enum clue clue_look(struct pieces *pieces, const char *clue)
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
