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
 * Three rules follow from the switch. A plain local does not survive a yield:
 * keep it in the frame. A yield must not stand inside a `switch` of your own
 * (the generator ends with a RuntimeError). Two yields on one line do not
 * compile, and neither does a yield after GEN_FINALLY().
 *
 * The behaviour is that of PEP 255 (generators), 342 (send, throw, close),
 * 380 (yield from) and 479 (StopIteration inside a body).
 */
#ifndef GENERATOR_H
#define GENERATOR_H

#include "iterator.h"

struct generator;

/** A generator's code: runs up to the next yield, or to the end. */
typedef enum iter_status gen_body(struct generator *self);

/**
 * A generator function: what `def` makes, in contrast to the generators that
 * calling it makes. It is the type of them all. See GEN_FUNCTION().
 */
struct gen_function {
    struct iter_slots slots; /**< so that a generator is an iterator */
    gen_body *body;          /**< the code */

    /**
     * Lets go of what the frame holds: iterators, memory. Runs exactly once
     * for each generator, as soon as it has ended, or when the last holder
     * drops it, whether its body ever started or not. NULL if it holds nothing.
     */
    void (*release)(struct generator *self);
};

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

/** The start of every generator's frame. The members belong to the macros. */
struct generator {
    struct iterator base; /**< what every iterator begins with */
    struct value *out; /**< the caller's: in what was sent, out what is yielded.
                            Good only while the body runs */
    int32_t line;      /**< where to resume: a line, or a GEN_AT_ below */
    int8_t state;      /**< an enum gen_state */
    int8_t signal;     /**< an enum gen_signal */
    int8_t ending;     /**< the enum iter_status that it will end with */
    bool released;     /**< its function's `release` has run */
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

/**
 * Calls a generator function: a paused generator of `size` zeroed bytes, held
 * by the caller. Nothing of its body runs.
 */
void *gen_new(size_t size, const struct gen_function *function);

/**
 * Python's `g.send(value)`: resumes, and the paused yield evaluates to `value`.
 * A generator that has not started can only be sent None; anything else is a
 * TypeError and does no harm. A running one answers with a ValueError.
 */
enum iter_status gen_send(struct generator *generator, struct value value,
                          struct value *out);

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
    return (enum gen_state)generator->state;
}

/** `iterator` as a generator, or NULL if it is none: only they have send. */
struct generator *gen_from(struct iterator *iterator);

/**
 * In a body, right after a yield: what the yield evaluates to. Python's
 * `x = yield v` is GEN_YIELD(self, v); followed by x = gen_sent(self).
 * After GEN_YIELD_FROM() it is what the inner generator returned. Only while
 * the body runs: not in `release`.
 */
static inline struct value gen_sent(const struct generator *self)
{
    return *self->out;
}

/** In a body, right after GEN_YIELD_CATCH(): how it was woken. */
static inline enum gen_signal gen_signal(const struct generator *self)
{
    return (enum gen_signal)self->signal;
}

/** Opens a body. Declare locals before it. */
#define GEN_BEGIN(self)                                                        \
    int32_t gen_at = gen_enter(self);                                          \
    gen_again:                                                                 \
    __attribute__((unused));                                                   \
    switch (gen_at) {                                                          \
        enum { gen_yield_allowed = 1 };                                        \
    case GEN_AT_START:

/** Closes a body. Falling off it returns None. */
#define GEN_END(self)                                                          \
    if (gen_yield_allowed)                                                     \
        gen_fall_off(self);                                                    \
    }                                                                          \
    return gen_leave(self)

/** Python's `yield v`. A throw or a close at this point ends the body. */
#define GEN_YIELD(self, v)                                                     \
    do {                                                                       \
        *(self)->out = (v);                                                    \
        GEN_PAUSE(self);                                                       \
        if ((self)->signal != GEN_SENT)                                        \
            GEN_LEAVE(self, gen_raise_signal(self));                           \
    } while (0)

/**
 * Python's `try: yield v` with an `except` that catches everything: whatever
 * woke it, the body goes on and asks gen_signal(). After GEN_THROWN it may
 * yield, return, or raise gen_sent() again. After GEN_CLOSING it may clean up,
 * and must end.
 */
#define GEN_YIELD_CATCH(self, v)                                               \
    do {                                                                       \
        *(self)->out = (v);                                                    \
        GEN_PAUSE(self);                                                       \
    } while (0)

/**
 * Python's `yield from it`, for an iterator that the frame holds. Sends, throws
 * and closes go to `it` first (PEP 380); afterwards gen_sent() is the value
 * that `it` stopped with. The frame goes on holding `it`.
 */
#define GEN_YIELD_FROM(self, it)                                               \
    do {                                                                       \
        gen_delegate_begin(self);                                              \
        while (gen_delegate(self, it)) {                                       \
            GEN_PAUSE(self);                                                   \
        }                                                                      \
        if ((self)->ending == ITER_ERROR || (self)->signal != GEN_SENT)        \
            GEN_LEAVE(self, (void)0);                                          \
    } while (0)

/**
 * A `for` loop inside a body; what follows it is the loop's body and may yield.
 * @param self    the generator
 * @param held    a `struct iterator *` of the frame that keeps the position;
 *                drop it in `release`, in case the generator ends inside
 * @param item    a struct value, of the frame if it is needed after a yield
 * @param source  an iterable or an iterator
 *
 * `break` lets go of the iterator at once. An ITER_ERROR of `source` ends the
 * generator with that error, as in Python.
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

/** Python's `return v`: StopIteration carries `v` to whoever asked. */
#define GEN_RETURN(self, v) GEN_LEAVE(self, gen_end_with(self, ITER_STOP, v))

/** Python's `raise error`. A StopIteration becomes a RuntimeError (PEP 479). */
#define GEN_RAISE(self, error)                                                 \
    GEN_LEAVE(self, gen_end_with(self, ITER_ERROR, error))

/**
 * Python's `finally:` around the whole body. What follows, up to GEN_END(),
 * runs once if the body ever started, however it ended: at its end, by return,
 * raise, throw or close. It may raise, but not yield.
 */
#define GEN_FINALLY(self)                                                      \
    gen_fall_off(self);                                                        \
    }                                                                          \
    {                                                                          \
        enum { gen_yield_allowed = 0 }

/** @name The insides of the macros
 * Nothing here is called by hand.
 * @{ */

/** Where a body is, if not at the line of a yield. */
enum gen_place {
    GEN_AT_START = 0, /**< before its first line */
    GEN_AT_END = -1,  /**< on its way out */
    GEN_LOST = -2,    /**< inside, at a place that can't be resumed */
};

/** Hands out `*out` and goes on from here when woken. A statement list. */
#define GEN_PAUSE(self)                                                        \
    _Static_assert(gen_yield_allowed,                                          \
                   "no yield after GEN_FINALLY: a generator on its way out "   \
                   "has nobody to yield to");                                  \
    (self)->line = __LINE__;                                                   \
    return ITER_NEXT;                                                          \
    GEN_LABEL(__LINE__) : __attribute__((unused));                             \
    case __LINE__:;

/** A label that names the mistake if one line holds two yields. */
#define GEN_LABEL(line) GEN_LABEL_(line)
#define GEN_LABEL_(line) only_one_yield_on_line_##line /**< see GEN_LABEL() */

/** Does `what`, which says how it ends, and goes to GEN_FINALLY() if any. */
#define GEN_LEAVE(self, what)                                                  \
    do {                                                                       \
        what;                                                                  \
        (self)->line = gen_at = GEN_AT_END;                                    \
        if (gen_yield_allowed)                                                 \
            goto gen_again;                                                    \
        return gen_leave(self);                                                \
    } while (0)

/** The place to resume at. Until the next yield there is none. */
static inline int32_t gen_enter(struct generator *self)
{
    int32_t line = self->line;
    self->line = GEN_LOST;
    return line;
}

/** Decides how the body will end. */
static inline void gen_end_with(struct generator *self, enum iter_status status,
                                struct value value)
{
    self->ending = (int8_t)status;
    *self->out = value;
}

/** The body ran to its end. */
static inline void gen_fall_off(struct generator *self)
{
    gen_end_with(self, ITER_STOP, value_none());
    self->line = GEN_AT_END;
}

/** The last thing a body does: the status it was told to end with. */
enum iter_status gen_leave(struct generator *self);

/** The paused yield raises what woke it. */
void gen_raise_signal(struct generator *self);

/** `yield from` begins: the first step is a plain next. */
void gen_delegate_begin(struct generator *self);

/** One step of `yield from`: true if there is a value to hand out. */
bool gen_delegate(struct generator *self, struct iterator *it);

/** Keeps `it`, the iterator of a loop, in the frame; NULL if it is left. */
void gen_loop_begin(struct iterator **held, struct iterator *it);

/** One step of such a loop: true, and let go of, if there is no item. */
bool gen_loop_ended(struct generator *self, struct iterator **held,
                    struct value *item);

/** The `next` slot of every generator. */
enum iter_status gen_next(struct iterator *self, struct value *out);

/** The `finalize` slot of every generator: closes it, then releases it. */
void gen_finalize(struct iterator *self);

/** @} */

#endif
