#include "sheet.h"

#include "judge/code/code.h"
#include "judge/decide/fail.h"

#include <stdlib.h>
#include <string.h>

void sheet_read(struct sheet *sheet, const char *path)
{
    *sheet = (struct sheet){0};
    source_read(&sheet->source, path);
    pieces_read(&sheet->pieces, &sheet->source.code);
}

void sheet_free(struct sheet *sheet)
{
    pieces_free(&sheet->pieces);
    source_free(&sheet->source);
}

/* The place in the file of a place in its code. */
static const char *text_at(const struct sheet *sheet, const char *place)
{
    return sheet->source.text.bytes + (place - sheet->source.code.bytes);
}

bool sheet_belongs(const struct sheet *sheet, size_t piece, int task)
{
    const struct piece *of = sheet->pieces.at;
    const char *c = piece > 0 ? text_at(sheet, piece_end(&of[piece - 1]))
                              : sheet->source.text.bytes;
    const char *end = text_at(sheet, piece_end(&of[piece]));
    char *mark = text_format("TODO %d:", task);
    c = strstr(c, mark);
    free(mark);
    return c && c < end;
}

bool sheet_is_function(const struct piece *piece)
{
    return piece_end(piece)[-1] == '}';
}

static bool has_body(const struct piece *piece)
{
    return memchr(piece->start, '{', piece->size) != NULL;
}

const struct piece *sheet_find(const struct sheet *sheet,
                               const struct piece *like)
{
    for (size_t i = 0; i < sheet->pieces.count; i++) {
        const struct piece *piece = &sheet->pieces.at[i];
        if (piece->name_size == like->name_size &&
            memcmp(piece->name, like->name, like->name_size) == 0 &&
            sheet_is_function(piece) == sheet_is_function(like) &&
            has_body(piece) == has_body(like))
            return piece;
    }
    return NULL;
}

/* Is it there, beside what the stub has, and is it more than a promise? */
static bool is_own(const struct piece *piece, const struct sheet *reference)
{
    return *piece->start != '#' && piece->name_size > 0 &&
           (has_body(piece) || piece->variable) &&
           !sheet_find(reference, piece);
}

static bool names(const struct piece *user, const struct piece *used)
{
    char *name = text_format("%.*s", (int)used->name_size, used->name);
    bool found = code_find_word(user->start, piece_end(user), name);
    free(name);
    return found;
}

/* Marks what the marked ones use; true if that is more than before. */
static bool mark_more(const struct pieces *pieces,
                      const struct sheet *reference)
{
    bool more = false;
    for (size_t i = 0; i < pieces->count; i++) {
        struct piece *used = &pieces->at[i];
        for (size_t j = 0; !used->used && j < pieces->count; j++)
            if (pieces->at[j].used && is_own(used, reference) &&
                names(&pieces->at[j], used))
                more = used->used = true;
    }
    return more;
}

void sheet_passage(const struct sheet *sheet, const struct piece *piece,
                   const struct sheet *reference, struct passage *passage)
{
    const struct pieces *pieces = &sheet->pieces;
    for (size_t i = 0; i < pieces->count; i++)
        pieces->at[i].used = &pieces->at[i] == piece;
    while (mark_more(pieces, reference))
        continue;
    for (size_t i = 0; i < pieces->count; i++)
        if (pieces->at[i].used)
            passage_add(passage, text_at(sheet, pieces->at[i].start),
                        text_at(sheet, piece_end(&pieces->at[i])));
}

int sheet_line(const struct sheet *sheet, const struct piece *piece)
{
    return source_line(&sheet->source, piece->start);
}
