/**
 * @file
 * What the tests do with an iterator, each step told as text: the repr of the
 * item, "StopIteration", "StopIteration 'its value'", or the error's repr, such
 * as "ValueError('no')". A text is good until the eighth one after it.
 */
#ifndef STEPS_H
#define STEPS_H

#include "generator.h"

/** `it` as an iterator, whether it is one or a generator. */
#define ITERATOR(it)                                                           \
    _Generic((it), struct iterator *                                           \
             : (struct iterator *)(it), struct generator *                     \
             : (struct iterator *)(it))

/** iter_next() of an iterator or a generator. */
#define step(it) step_of(ITERATOR(it))
const char *step_of(struct iterator *it);

/** All of an iterable or iterator, up to its end: "1 2 StopIteration". */
#define walk(source) walk_of(ITERABLE(source))
const char *walk_of(struct iterable *source);

/** iter_drop() of an iterator or a generator. */
#define drop(it) iter_drop(ITERATOR(it))

/** gen_send(). */
const char *sent(struct generator *generator, struct value value);

/** gen_throw(). */
const char *thrown(struct generator *generator, struct value error);

/** gen_close(): "closed", or the error. */
const char *closed(struct generator *generator);

/** value_repr(). */
const char *shown(struct value value);

/** A result told as text. */
const char *told(enum iter_status status, struct value value);

/** Room for one more text, of TEXT_SIZE bytes. */
char *text_room(void);

enum { TEXT_SIZE = 512 };

#endif
