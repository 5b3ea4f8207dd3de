#include "callers.h"

#include "judge/code/code.h"
#include "judge/code/pieces.h"
#include "judge/decide/lesson.h"
#include "leftover.h"

#include <stdlib.h>
#include <string.h>

/* The next call of the function in that piece from `c` on, or NULL. */
static const char *call_in(const struct piece *piece, const char *c,
                           const char *name)
{
    const char *end = piece_end(piece);
    const char *open = memchr(piece->start, '{', piece->size);
    c = open && c < open ? open : c;
    while (open && (c = code_find_word(c, end, name))) {
        if (code_open(c, end) < end)
            return c;
        c++;
    }
    return NULL;
}

/* Adds the lines of the calls. Returns the function that alone has some. */
static const struct piece *find_calls(const struct source *source,
                                      const struct pieces *pieces,
                                      const char *name, struct text *lines,
                                      int *first)
{
    const struct piece *caller = NULL;
    for (size_t i = 0; i < pieces->count; i++) {
        const struct piece *piece = &pieces->at[i];
        const char *c = piece->start;
        while ((c = call_in(piece, c, name))) {
            if (caller && caller != piece)
                return NULL;
            caller = piece;
            int line = source_line(source, c++);
            *first = lines->length ? *first : line;
            text_addf(lines, lines->length ? " and %d" : "%d", line);
        }
    }
    return caller;
}

char *callers_sentence(const struct source *source, const char *stub, int *line)
{
    struct pieces pieces = {0}, given = {0};
    struct source fresh;
    struct text lines = {0};
    char *name = source_function(source, *line), *sentence = NULL;
    if (!name || !file_exists(stub)) {
        free(name);
        return NULL;
    }
    source_read(&fresh, stub);
    pieces_read(&pieces, &source->code);
    pieces_read(&given, &fresh.code);
    const struct piece *made =
        pieces_at(&pieces, source_line_start(&source->code, *line));
    int first = 0;
    const struct piece *caller =
        made && leftover_has(&given, made)
            ? find_calls(source, &pieces, name, &lines, &first)
            : NULL;
    if (caller && caller != made) {
        sentence = text_format("In your file, %.*s() alone calls %s(), at line "
                               "%s: what it does not return, it has to drop.",
                               (int)caller->name_size, caller->name, name,
                               text_string(&lines));
        *line = first;
    }
    text_free(&lines);
    pieces_free(&pieces);
    pieces_free(&given);
    source_free(&fresh);
    free(name);
    return sentence;
}
