/**
 * @file
 * Clues: what a file must show, or must lack, for a sentence about it to be
 * true, where behaviour alone can't tell one cause from another.
 *
 *     free(                          these characters, whatever the spaces
 *     @->index = 0 or @->index=1     @ is any name; either of them
 *     while (...);                   whatever stands between the brackets
 *     twice iter_next(               at two places at least
 *     @->size += then memcpy(        the second somewhere behind the first
 *     iter_self in obj_iter          in that function, or in what it uses
 *     a shared variable in next      one that outlives the call, static or
 *                                    outside of all functions, and can change
 *
 * A name in a clue is a whole name: "free(" is not found in "my_free(".
 */
#ifndef CLUE_H
#define CLUE_H

#include "judge/code/pieces.h"

/** What came of looking. */
enum clue {
    CLUE_FOUND,
    CLUE_ABSENT,
    CLUE_UNKNOWN, /**< there is no function of that name */
};

/** Looks for a clue in the learner's code, which was taken apart. What is
 * marked as used afterwards is where it was looked for. */
enum clue clue_look(struct pieces *pieces, const char *clue);

#endif
