/**
 * @file
 * A C file in pieces: what stands beside what at its outermost level, such as a
 * function, a slot table or a variable, and which of them a function uses.
 *
 * This reads text and is no compiler: it is to find out what a sentence about
 * the file may say, never to judge it.
 */
#ifndef PIECES_H
#define PIECES_H

#include "judge/decide/text.h"
#include "words.h"

/** A function, a variable, a type or a line for the preprocessor. */
struct piece {
    const char *start; /**< in the file's code, not ended by a NUL */
    size_t size;
    const char *name; /**< what it defines; not ended by a NUL either */
    size_t name_size; /**< 0 if no name was found */
    bool variable;    /**< neither a function nor a type */
    bool used;        /**< by the function that was asked about */
};

/** Behind its last byte. */
static inline const char *piece_end(const struct piece *piece)
{
    return piece->start + piece->size;
}

/** Pieces in the order of the file. Start with {0}. */
struct pieces {
    struct piece *at; /**< owned */
    size_t count, capacity;
    struct words names; /**< numbered as the pieces are */
    struct words types; /**< those of types: struct f is not f() */
};

/** The piece in which that place of the code is, or NULL. */
const struct piece *pieces_at(const struct pieces *pieces, const char *c);

/** Takes a file's code apart; comments and strings are blank in it. */
void pieces_read(struct pieces *pieces, const struct text *code);

/**
 * Marks as used the piece of that name, every piece it names, and so on.
 * Without a name, every piece.
 * @return false if no piece has that name: then none is marked
 */
bool pieces_mark(struct pieces *pieces, const char *name, size_t size);

/** Gives the memory back. */
void pieces_free(struct pieces *pieces);

#endif
