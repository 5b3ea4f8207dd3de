/**
 * @file
 * Who is meant by what somebody typed: the one who is called just so, or has
 * that number; else who is called so but for capitals and blanks; else whose
 * name has all its words, in any order. Who has one of them is only like it.
 */
#ifndef NAME_SEARCH_H
#define NAME_SEARCH_H

#include "judge/decide/text.h"

#include <stdbool.h>
#include <stddef.h>

/** How well a name fits; the more, the better. */
enum name_fit { FITS_NOT, FITS_A_WORD, FITS_ALL_WORDS, FITS_LOOSELY, FITS };

/** Start with {.typed = text}. */
struct name_search {
    const char *typed;
    enum name_fit fit; /**< of the best so far */
    size_t count;      /**< how many fit as well */
    struct text found; /**< the first of them, each behind a line feed */
};

/** Somebody: is there nobody so far who fits better? Then they are among those
 * found, if they fit at all. What they do not have is "". */
bool name_search_try(struct name_search *search, const char *name,
                     const char *number, const char *team);

#endif
