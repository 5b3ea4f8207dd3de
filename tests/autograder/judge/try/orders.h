/**
 * @file
 * The small language of make try-2 DO='it = my_range(3, 6); next it; drop it':
 * parts between semicolons, each translated to a line of a try (harness/try.h).
 *
 *     name = call(...)     IT(name, call(...));
 *     next name            NEXT(name);
 *     send name value      SEND(name, value);   an int, float, text or None
 *     close name           CLOSE(name);
 *     drop name            DROP(name);
 *     anything else        SHOW(it); or STATUS(it); if it sets &v
 *
 * What list_of(...) and its like are given is written as what is sent. What was
 * named and not dropped is dropped at the end.
 */
#ifndef ORDERS_H
#define ORDERS_H

#include "judge/decide/text.h"

/** What the compiler calls the file; a part's number is its line. */
#define ORDERS_FILE "DO"

/** What to say of a word that is none of these; takes it by "%.*s". */
#define ORDERS_UNKNOWN                                                         \
    "%.*s is no order. Orders: name = call(...), next, send, close, drop, or " \
    "any C expression"

/**
 * Adds the try in C to `unit`.
 * @return NULL, or a sentence on the part that can't be read; the caller frees
 *         it
 */
char *orders_translate(struct text *unit, const char *orders,
                       const char *header);

/** How many parts there are, empty ones included. */
int orders_count(const char *orders);

/** The part of that number, from 1, as it was typed. The caller frees it. */
char *orders_part(const char *orders, int number);

#endif
