/**
 * @file
 * What a generator's body is written with. Part of generator.h: include that.
 *
 * A yield is a `return` with a `case` behind it, so that the switch of
 * GEN_BEGIN() can jump there.
 */
#ifndef GENERATOR_BODY_H
#define GENERATOR_BODY_H

#include "generator.h"

#ifdef __cplusplus
#define _Static_assert static_assert /**< what C++ calls it */
extern "C" {
#endif

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

/** Opens a body. Behind the locals that are set anew whenever it is woken. */
#define GEN_BEGIN(self)                                                        \
    int32_t gen_at = (self)->line;                                             \
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
    case GEN_RAISED(__LINE__):                                                 \
        GEN_LEAVE(self, gen_raise_signal(self));                               \
    case __LINE__:;                                                            \
    } while (0)

/**
 * Python's `try: yield v` with an `except` that catches everything: whatever
 * woke it, the body goes on and asks gen_signal(). After GEN_THROWN it may
 * yield, return, or raise gen_sent() again. After GEN_CLOSING it may clean up,
 * and must end. For a `try` around several yields, catch at each of them, and
 * `goto` one label if gen_signal() is not GEN_SENT.
 */
#define GEN_YIELD_CATCH(self, v)                                               \
    do {                                                                       \
        *(self)->out = (v);                                                    \
        GEN_PAUSE(self);                                                       \
    case GEN_RAISED(__LINE__):                                                 \
    case __LINE__:;                                                            \
    } while (0)

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

/** Hands out `*out` and goes on from here when woken. A statement list. */
#define GEN_PAUSE(self)                                                        \
    _Static_assert(gen_yield_allowed,                                          \
                   "no yield after GEN_FINALLY: a generator on its way out "   \
                   "has nobody to yield to");                                  \
    if (__builtin_expect(gen_at != __LINE__, 0))                               \
        (self)->line = __LINE__;                                               \
    return (enum iter_status)GEN_PAUSED;                                       \
    GEN_LABEL(__LINE__) : __attribute__((unused));

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

/** @} */

#ifdef __cplusplus
}
#endif

#endif
