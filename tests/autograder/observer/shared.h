/**
 * @file
 * What both sides keep a copy of: the containers of a case, and its structs
 * that a function of the lesson is lent. They are the same on both sides
 * whenever one speaks and the other begins to listen.
 *
 * All of them are made by the case, so the observer's side has them first; the
 * subject makes its copies of what it hears. A struct must have no pointers,
 * and stand where the case can see it to its end.
 */
#ifndef SHARED_H
#define SHARED_H

#include "message.h"

#include "containers.h"

#include <stdbool.h>

/** Is it a list, a tuple, a string, a dict or a set? */
bool shared_is_container(const struct iterable *object);

/** Puts a container, which the other side knows or will be told of. */
void put_container(struct message *m, struct iterable *container);

/** The container that was put. */
struct iterable *get_container(struct message *m);

/** Puts a struct that the other side may read and write. */
void put_struct(struct message *m, void *address, size_t size);

/** The struct that was put, here. */
void *get_struct(struct message *m, size_t size);

/** Puts something that stays here, for the other side to name it again. */
void put_lent(struct message *m, void *address);

/** What this side has lent, by the name that came back. */
void *get_lent(struct message *m);

/** Adds what has changed since the last message. */
void put_shared_news(struct message *m);

/** Takes in what has changed. On the observer's side, only what a function of
 * the lesson may change: no tuple, no string, nothing new. */
void get_shared_news(struct message *m);

/** Forgets them all; the subject's copies of the containers are freed. */
void shared_forget(void);

/** Is this the subject's side? */
extern const bool side_is_subject;

#endif
