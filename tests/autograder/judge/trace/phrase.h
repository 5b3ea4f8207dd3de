/**
 * @file
 * An event of a trace in words.
 */
#ifndef PHRASE_H
#define PHRASE_H

#include "event.h"

/** "-> it is asked for its next": an `ask`. The caller frees it. */
char *phrase_ask(const struct event *event);

/** "<- gives 3": an `answer`. The caller frees it. */
char *phrase_answer(const struct event *event);

/** What is told of any other in words that are always the same; of the rest,
 * NULL. The caller frees it. */
char *phrase_of(const struct event *event);

#endif
