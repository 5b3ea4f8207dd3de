#include "leftover.h"

#include "judge/decide/fail.h"
#include "judge/decide/lesson.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* The answer for that TODO, or for any if `task` is 0. */
static const char *find(const struct piece *piece, int task)
{
    const char *c = piece->start;
    int found;
    while ((c = source_answer(c, piece_end(piece), &found)) && task != 0 &&
           found != task)
        c++;
    return c;
}

const char *leftover_in(const struct piece *piece)
{
    return find(piece, 0);
}

/* Its code without spaces, and without the numbers of TODOs, which change from
 * one version to the next. */
static char *squeezed(const struct piece *piece)
{
    char *code = must(malloc(piece->size + 1)), *to = code;
    for (const char *c = piece->start; c < piece_end(piece); c++) {
        bool number = isdigit((unsigned char)*c) && to > code && to[-1] == '(';
        if (!isspace((unsigned char)*c) && !number)
            *to++ = *c;
    }
    *to = '\0';
    return code;
}

static bool is_alike(const struct piece *piece, const struct piece *other)
{
    char *code = squeezed(piece), *others = squeezed(other);
    bool alike = strcmp(code, others) == 0;
    free(code);
    free(others);
    return alike;
}

bool leftover_has(const struct pieces *pieces, const struct piece *wanted)
{
    for (size_t i = 0; i < pieces->count; i++)
        if (is_alike(&pieces->at[i], wanted))
            return true;
    return false;
}

int leftover_line(const struct source *source, int task, const char *stub)
{
    struct pieces pieces = {0}, stubs = {0};
    struct source fresh;
    int line = 0;
    if (!file_exists(stub))
        return 0;
    source_read(&fresh, stub);
    pieces_read(&pieces, &source->code);
    pieces_read(&stubs, &fresh.code);
    for (size_t i = 0; i < pieces.count && !line; i++) {
        const char *answer = find(&pieces.at[i], task);
        if (answer && !leftover_has(&stubs, &pieces.at[i]))
            line = source_line(source, answer);
    }
    pieces_free(&pieces);
    pieces_free(&stubs);
    source_free(&fresh);
    return line;
}
