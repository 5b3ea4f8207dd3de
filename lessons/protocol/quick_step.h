/**
 * @file
 * One step, written to be quick. Part of iterator.h: include that.
 *
 * All that happens here is made of steps, so iter_next() goes straight to the
 * body of a generator, without the way round by its `next` slot. What it has to
 * know for that stands here: how a generator begins, and how it is woken. Where
 * `__builtin_expect` stands, it tells the compiler what is rare.
 */
#ifndef QUICK_STEP_H
#define QUICK_STEP_H

#include "iterator.h"

#ifdef __cplusplus
extern "C" {
#endif

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

/** The start of every generator's frame. The members belong to the macros. */
struct generator {
    struct iterator base; /**< what every iterator begins with */
    struct value *out; /**< the caller's, while the body runs: in what was sent,
                            out what is yielded. NULL if it can be woken */
    int32_t line;  /**< where to go on: the line of a yield, or a gen_place */
    int8_t signal; /**< an enum gen_signal: GEN_SENT while it is paused */
    int8_t ending; /**< the enum iter_status that it will end with */
};

/** @name The insides of a step
 * Nothing here is called by hand.
 * @{ */

/** Where a generator goes on, if not at the line of a yield. */
enum gen_place {
    GEN_AT_START = 0, /**< before its first line */
    GEN_AT_END = -1,  /**< at its finally part, and then out */
    GEN_ENDED = -2,   /**< nowhere: it has ended, and its frame is released */
};

/** Where it goes on if an exception wakes it: beside the line. */
#define GEN_RAISED(line) (0x40000000 | (line))

/** What a body returns at a yield. It is no enum iter_status, so that a bare
 * `return` of one is never taken for a yield (and in C++ one can hold it). */
enum { GEN_PAUSED = -2 };

/** How far down the stack steps may go, in bytes. (Most are of 8 MiB.) */
#ifdef __wasm__
enum { ITER_DEEPEST = 32 * 1024 };
#else
enum { ITER_DEEPEST = 4 * 1024 * 1024 };
#endif

/** The address on the stack below which there is no step; one per thread. */
extern __thread uintptr_t iter_lowest;

/** About where the stack is now; AddressSanitizer may keep locals elsewhere. */
#define ITER_ADDRESS(local) ((uintptr_t) & (local))
#ifdef __SANITIZE_ADDRESS__
#undef ITER_ADDRESS
#define ITER_ADDRESS(local) ((void)&(local), ITER_FRAME)
#elif defined __has_feature
#if __has_feature(address_sanitizer)
#undef ITER_ADDRESS
#define ITER_ADDRESS(local) ((void)&(local), ITER_FRAME)
#endif
#endif
#define ITER_FRAME ((uintptr_t)__builtin_frame_address(0)) /**< the frame */

/** Is the stack that far down? If so, `*out` becomes a RecursionError. */
bool iter_is_too_deep(struct value *out);

/** A step that is not quick: a first one, one too deep, or of no iterator. */
enum iter_status iter_next_slowly(struct iterator *it, struct value *out)
    __attribute__((cold));

/** The `next` slot of every generator. */
enum iter_status gen_next(struct iterator *self, struct value *out);

/** The answer of a generator that can't be woken: it runs, or has ended. */
enum iter_status gen_refuse(struct generator *self, struct value *out);

/** The body has returned, and did not pause. */
enum iter_status gen_finish(struct generator *self, int status);

/** Runs the body up to its next yield. `*out` is what the last one becomes. */
static inline enum iter_status gen_wake(struct generator *self,
                                        struct value *out)
{
    const struct gen_function *function =
        (const struct gen_function *)self->base.base.slots;
    if (__builtin_expect(self->out != NULL, 0))
        return gen_refuse(self, out);
    self->out = out;
    int status = (int)function->body(self);
    if (__builtin_expect(status != GEN_PAUSED, 0))
        return gen_finish(self, status);
    self->out = NULL;
    return ITER_NEXT;
}

/** @} */

/** Asks for the next item: what iterator.h promises. */
static inline enum iter_status iter_next(struct iterator *it, struct value *out)
{
    char here;
    const struct iter_slots *slots = it->base.slots;
    out->kind = VALUE_NONE;
    if (ITER_ADDRESS(here) < iter_lowest)
        return iter_next_slowly(it, out);
    if (slots->next == gen_next)
        return gen_wake((struct generator *)it, out);
    if (!slots->next)
        return iter_next_slowly(it, out);
    return slots->next(it, out);
}

#ifdef __cplusplus
}
#endif

#endif
