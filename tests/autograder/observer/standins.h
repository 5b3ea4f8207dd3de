/**
 * @file
 * The subject's news about the case's objects: who holds them, and how many of
 * the items that it had in advance were asked for.
 */
#ifndef STANDINS_H
#define STANDINS_H

#include "objects.h"

/** How many items of a spy the subject has in advance, at most. */
enum { MOST_AHEAD = 1024 };

/** Adds them to a message. */
void put_standin_news(struct message *m);

#endif
