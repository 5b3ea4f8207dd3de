/**
 * @file
 * A lesson's file taken apart: which of its functions and types belong to which
 * task, and which are the learner's own.
 */
#ifndef SHEET_H
#define SHEET_H

#include "judge/code/pieces.h"
#include "judge/decide/source.h"
#include "passage.h"

/** How many tasks a lesson can have. */
enum { SHEET_TASKS = 100 };

/** The file. */
struct sheet {
    struct source source;
    struct pieces pieces;
};

/** Reads it; a file that can't be read ends the judge with a sentence. */
void sheet_read(struct sheet *sheet, const char *path);

/** Gives it back. */
void sheet_free(struct sheet *sheet);

/** Does "TODO task:" stand in that piece, or right in front of it? */
bool sheet_belongs(const struct sheet *sheet, size_t piece, int task);

/** The piece of this name and kind in another file, or NULL. */
const struct piece *sheet_find(const struct sheet *sheet,
                               const struct piece *like);

/**
 * A piece as a passage: in front of it, whatever it uses that the `reference`
 * has not, such as a function that the learner added.
 */
void sheet_passage(const struct sheet *sheet, const struct piece *piece,
                   const struct sheet *reference, struct passage *passage);

/** Is it a function with a body? */
bool sheet_is_function(const struct piece *piece);

/** The line where it begins. */
int sheet_line(const struct sheet *sheet, const struct piece *piece);

#endif
