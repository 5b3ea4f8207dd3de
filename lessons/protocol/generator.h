/**
 * @file
 * Generators: functions that pause.
 *
 * C keeps nothing of a function that has returned, so a generator keeps its
 * own frame: a struct whose first member is a struct generator and whose other
 * members are the locals. The body is one switch that jumps back to the line
 * it paused on. Python's
 *
 *     def evens(limit):
 *         i = 0
 *         while i < limit:
 *             yield i
 *             i += 2
 *
 * has three parts here:
 *
 *     struct evens {                      // the frame: what Python remembers
 *         struct generator base;
 *         int64_t limit, i;
 *     };
 *
 *     static enum iter_status evens_body(struct generator *self)   // the code
 *     {
 *         struct evens *frame = (struct evens *)self;
 *         GEN_BEGIN(self);
 *         for (frame->i = 0; frame->i < frame->limit; frame->i += 2)
 *             GEN_YIELD(self, value_int(frame->i));
 *         GEN_END(self);
 *     }
 *
 *     struct generator *evens(int64_t limit)        // the call: runs nothing
 *     {
 *         static const struct gen_function function =
 *             GEN_FUNCTION("evens", evens_body, NULL);
 *         struct evens *frame = gen_new(sizeof *frame, &function);
 *         frame->limit = limit;
 *         return &frame->base;
 *     }
 *
 * What a body is written with is in generator_body.h, and in delegate.h if it
 * walks another iterator. Both come with this header.
 *
 * Three rules follow from the switch. A local lasts only until the next yield:
 * what must last longer is in the frame. A yield must not stand inside a
 * `switch` of your own (the generator ends with a RuntimeError). Two yields on
 * one line do not compile, and neither does a yield after GEN_FINALLY().
 *
 * One rule follows from C: while a body runs, somebody else has to hold its
 * generator. One that drops its own last hold ends the program (Python's lives
 * on until the body has paused).
 *
 * The behaviour is that of PEP 255 (generators), 342 (send, throw, close),
 * 380 (yield from) and 479 (StopIteration inside a body).
 */
#ifndef GENERATOR_H
#define GENERATOR_H

#include "iterator.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How a generator was woken. */
enum gen_signal {
    GEN_SENT,    /**< by next or send: gen_sent() is the value, or None */
    GEN_THROWN,  /**< by gen_throw(): gen_sent() is the error */
    GEN_CLOSING, /**< by gen_close(): Python raises GeneratorExit */
};

/** What a generator is doing. Python: `inspect.getgeneratorstate`. */
enum gen_state {
    GEN_CREATED,   /**< no line of the body has run */
    GEN_SUSPENDED, /**< paused at a yield */
    GEN_RUNNING,   /**< its body is on the C stack right now */
    GEN_CLOSED,    /**< ended, and it stays so */
};

/** The initializer of a struct gen_function; `release` may be NULL. */
#define GEN_FUNCTION(name_, body_, release_)                                   \
    {                                                                          \
        .slots = {.name = (name_),                                             \
                  .iter = iter_self,                                           \
                  .next = gen_next,                                            \
                  .finalize = gen_finalize},                                   \
        .body = (body_), .release = (release_)                                 \
    }

/** @name What gen_new() calls
 * Nothing here is called by hand.
 * @{ */

/** Ends the program: a frame must begin with a struct generator. */
void gen_size_error(void) __attribute__((noreturn));

/** @} */

/**
 * Calls a generator function: a paused generator of `size` zeroed bytes, held
 * by the caller. Nothing of its body runs.
 */
static inline void *gen_new(size_t size, const struct gen_function *function)
{
    if (size < sizeof(struct generator))
        gen_size_error();
    return iter_new(size, &function->slots);
}

/** @name What gen_send() calls
 * Nothing here is called by hand.
 * @{ */

/** A send that is not quick: of no None at the start, or too deep. */
enum iter_status gen_send_slowly(struct generator *generator,
                                 struct value value, struct value *out);

/** @} */

/**
 * Python's `g.send(value)`: resumes, and the paused yield evaluates to `value`.
 * A generator that has not started can only be sent None; anything else is a
 * TypeError and does no harm. A running one answers with a ValueError.
 */
static inline enum iter_status gen_send(struct generator *generator,
                                        struct value value, struct value *out)
{
    char here;
    if (ITER_ADDRESS(here) < iter_lowest ||
        (generator->line == GEN_AT_START && value.kind != VALUE_NONE))
        return gen_send_slowly(generator, value, out);
    *out = value;
    return gen_wake(generator, out);
}

/**
 * Python's `g.throw(error)`: raises `error` at the paused yield. If the body
 * does not catch it, it comes back as ITER_ERROR and the generator is closed.
 */
enum iter_status gen_throw(struct generator *generator, struct value error,
                           struct value *out);

/**
 * Python's `g.close()`: ends it at the paused yield, running GEN_FINALLY().
 * @return ITER_STOP if it is closed now (or was before); ITER_ERROR with the
 *         error if the cleanup failed, or with a RuntimeError if the body
 *         yielded once more instead of ending
 */
enum iter_status gen_close(struct generator *generator, struct value *out);

/** Python's `inspect.getgeneratorstate(g)`. */
static inline enum gen_state gen_state(const struct generator *generator)
{
    if (generator->line == GEN_ENDED)
        return GEN_CLOSED;
    if (generator->out)
        return GEN_RUNNING;
    return generator->line == GEN_AT_START ? GEN_CREATED : GEN_SUSPENDED;
}

/** `iterator` as a generator, or NULL if it is none: only they have send. */
struct generator *gen_from(struct iterator *iterator);

/** @name What GEN_FUNCTION() names
 * Nothing here is called by hand.
 * @{ */

/** The `finalize` slot of every generator: closes it, then releases it. */
void gen_finalize(struct iterator *self);

/** @} */

#ifdef __cplusplus
}
#endif

#include "delegate.h"
#include "generator_body.h"

#endif
