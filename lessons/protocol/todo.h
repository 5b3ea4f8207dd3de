/**
 * @file
 * What a stub answers where the learner has not written anything yet: Python's
 * NotImplementedError. The judge knows it and names the TODO.
 */
#ifndef TODO_H
#define TODO_H

#include "generator.h"
#include "iterator.h"

/** In a function that sets `*out` and returns a status. */
#define TODO_STATUS(task, out)                                                 \
    (*(out) = value_error("NotImplementedError", "TODO " #task), ITER_ERROR)

/** In a function that returns an int64_t: a number that is no answer. */
#define TODO_NUMBER(task) (INT64_MIN + (task))

/** In a function that returns an iterator. */
#define TODO_ITERATOR(task)                                                    \
    iter_failed(value_error("NotImplementedError", "TODO " #task))

/** In a generator's body: what to raise, `GEN_RAISE(self, TODO_ERROR(2));`. */
#define TODO_ERROR(task) value_error("NotImplementedError", "TODO " #task)

/** In a function that returns a generator. */
#define TODO_GENERATOR(task) todo_generator(TODO_ERROR(task))

/** @name What TODO_GENERATOR() calls
 * Nothing here is called by hand.
 * @{ */

/** What stands in for a generator that is still to be written. */
struct todo_frame {
    struct generator base; /**< what every generator begins with */
    struct value error;    /**< what it raises instead of its first item */
};

/** The body of such a generator. */
static inline enum iter_status todo_body(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_RAISE(self, ((struct todo_frame *)self)->error);
    GEN_END(self);
}

/** A generator that only raises `error`. Held once, by the caller. */
static inline struct generator *todo_generator(struct value error)
{
    static const struct gen_function function =
        GEN_FUNCTION("TODO", todo_body, NULL);
    struct todo_frame *frame =
        (struct todo_frame *)gen_new(sizeof *frame, &function);
    frame->error = error;
    return &frame->base;
}

/** @} */

#endif
