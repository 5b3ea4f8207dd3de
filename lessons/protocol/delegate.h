/**
 * @file
 * How a generator's body walks another iterator and yields on the way. Part of
 * generator.h: include that.
 */
#ifndef DELEGATE_H
#define DELEGATE_H

#include "generator.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Python's `yield from it`, for an iterator that the frame holds. Sends, throws
 * and closes go to `it` first (PEP 380); afterwards gen_sent() is the value
 * that `it` stopped with. The frame goes on holding `it`: what a close does not
 * clean up, because `it` is no generator, or ignores it, waits for the drop in
 * `release`, after GEN_FINALLY(). (Python lets go of `it` before its `finally`,
 * unless a name of the body holds it.)
 */
#define GEN_YIELD_FROM(self, it)                                               \
    do {                                                                       \
        gen_delegate_begin(self);                                              \
        while (gen_delegate(self, it)) {                                       \
            GEN_PAUSE(self);                                                   \
        case GEN_RAISED(__LINE__):                                             \
        case __LINE__:;                                                        \
        }                                                                      \
        if ((self)->ending == ITER_ERROR || (self)->signal != GEN_SENT)        \
            GEN_LEAVE(self, (void)0);                                          \
    } while (0)

/**
 * A `for` loop inside a body; what follows it is the loop's body and may yield.
 * @param self    the generator
 * @param held    a `struct iterator *` of the frame that keeps the position;
 *                drop it in `release`, in case the generator ends inside
 * @param item    a struct value, of the frame if it is needed after a yield;
 *                after the loop it is the last item, as in Python
 * @param source  an iterable or an iterator
 *
 * `break` lets go of the iterator at once. An ITER_ERROR of `source` ends the
 * generator with that error, as in Python. If the generator ends inside the
 * loop, by a return, raise, throw or close, GEN_FINALLY() runs before `release`
 * lets go of the iterator.
 * An ordinary FOR_EACH() around a yield does not compile: its iterator would be
 * garbage after the pause.
 */
#define GEN_FOR_EACH(self, held, item, source)                                 \
    for (gen_loop_begin(&(held), iter_of(source)); (held);                     \
         gen_loop_begin(&(held), NULL))                                        \
        for (;;)                                                               \
            if (gen_loop_ended(self, &(held), &(item))) {                      \
                if ((self)->ending == ITER_ERROR)                              \
                    GEN_LEAVE(self, (void)0);                                  \
                break;                                                         \
            } else

/** @name What the macros call
 * Nothing here is called by hand.
 * @{ */

/** `yield from` begins: the first step is a plain next. */
void gen_delegate_begin(struct generator *self);

/** One step of `yield from`: true if there is a value to hand out. */
bool gen_delegate(struct generator *self, struct iterator *it);

/** Keeps `it`, the iterator of a loop, in the frame; NULL if it is left. */
void gen_loop_begin(struct iterator **held, struct iterator *it);

/** One step of such a loop: true, and let go of, if there is no item. */
bool gen_loop_ended(struct generator *self, struct iterator **held,
                    struct value *item);

/** @} */

#ifdef __cplusplus
}
#endif

#endif
