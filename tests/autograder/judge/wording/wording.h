/**
 * @file
 * What the judge says in one way in a terminal and in another in a web page,
 * where there is nothing to type and no other program, but a button for each
 * command: all of it stands in one table.
 */
#ifndef WORDING_H
#define WORDING_H

#include <stdbool.h>

/** What is to be said. */
enum wording {
    SAY_NOT_DONE,
    SAY_MISSING,
    SAY_EMPTY,
    SAY_NO_ROOM,
    SAY_CANT_RUN,
    SAY_JUDGE,
    SAY_STUCK,
    SAY_TELLS_LESS,
    SAY_WATCHED,
    SAY_UNSTARTED,
    SAY_UNWATCHED,
    SAY_COMPARE,
    SAY_NEXT_LESSON,
    SAY_NEXT_HINT,
    SAY_NO_HINT_YET,
    SAY_ALL_HINTS,
    SAY_OFFER_TRY,
    SAY_OFFER_SOLUTION,
    SAY_EXAMPLE_DIFFERS,
    SAY_ORDERS,
    SAY_NO_ORDERS,
    SAY_NOT_LAID_OUT,
    SAY_NEW_TRY,
    SAY_TRY_WATCHED,
    SAY_INSIDE,
    SAY_NO_TRY,
    SAY_UNBUILT_TRY,
    SAY_WHY,
    SAY_NONE_FAILS,
    SAY_NO_CASE,
    WORDINGS /**< how many there are */
};

/** From now on it is said as in a page, or as in a terminal, as at first. */
void wording_choose(bool page);

/**
 * A text of printf(), or "" if nothing is to be said. What it takes is what the
 * other one takes, or the first part of that.
 */
const char *wording(enum wording what);

#endif
