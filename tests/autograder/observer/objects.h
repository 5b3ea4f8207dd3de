/**
 * @file
 * Objects on the wire: iterables, iterators and generators stay where they were
 * made. The other side knows one by its handle, and has something in its place
 * that passes on whatever it is asked.
 */
#ifndef OBJECTS_H
#define OBJECTS_H

#include "wire.h"

#include "generator.h"

/** @name Objects in messages
 * @{ */

/** Puts an object of either side, or a container. It stays borrowed. */
void put_object(struct message *m, struct iterable *object);

/** The object that was put. */
struct iterable *get_object(struct message *m);

/** The same, which must be an iterator. */
struct iterator *get_iterator(struct message *m);

/** Puts an iterator together with one hold of it. */
void put_made(struct message *m, void *iterator);

/** The iterator that was put, held once more. */
void *get_made(struct message *m);

/** Puts a struct that begins with a struct iterable and is handed over by its
 * content: this side keeps a copy, the other gets something in its place. */
void put_copy(struct message *m, const void *object, size_t size);

/** Makes `base` the beginning of such a struct. */
void get_copy(struct message *m, struct iterable *base);

/** How a step ended, and the value that goes with it. */
void put_status(struct message *m, enum iter_status status, struct value value);

/** The same; the value becomes `*out`. */
enum iter_status get_status(struct message *m, struct value *out);

/** A value that may be borrowed, as it is now: a later step of the submission
 * may have written to what it has lent. */
struct value objects_as_it_is(struct value value);

/** @} */

/** Answers a question about one of this side's objects. */
void objects_serve(enum wire_kind kind, struct message *m);

/** This side's iterator of that handle; nonsense if there is none, or if it is
 * gone. */
struct iterator *objects_iterator(int64_t handle);

/** How many holds of that iterator the other side has; to be changed by who
 * hands them over. */
int64_t *objects_held(int64_t handle);

/** The memory of one of this side's objects, perhaps, is given back. */
void objects_gone(const void *object);

/** Forgets the handles of both sides. */
void objects_forget(void);

/** @name What stands in the place of the other side's objects
 * Each side has its own way: see imports.c and standins.c.
 * @{ */

/** What the other side's object is like. */
struct traits {
    bool walks;       /**< it is an iterator */
    bool iterable;    /**< it has an `iter` slot */
    bool self;        /**< which is iter_self() */
    const char *name; /**< of its type */
};

enum { MOST_HANDLES = 4096 };

/** What stands for that handle, made if need be; `made`: held once more. */
struct iterable *foreign_of(int64_t handle, const struct traits *traits,
                            bool made);

/** Does it stand for an object of the other side? Then `*handle` is that. */
bool foreign_is(const struct iterable *object, int64_t *handle);

/** One hold of it goes back to where it came from. */
void foreign_hand_back(struct iterable *object);

/** Forgets them all. */
void foreign_forget(void);

/** @} */

#endif
