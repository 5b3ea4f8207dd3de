/**
 * @file
 * Generators for the tests: one frame that suits all bodies, so that a test
 * needs to write nothing but the body.
 *
 *     GENERATOR(one)
 *     {
 *         GEN_BEGIN(self);
 *         GEN_YIELD(self, value_int(1));
 *         GEN_END(self);
 *     }
 *
 * makes a function one() that returns a new struct generator *.
 */
#ifndef SCENE_H
#define SCENE_H

#include "generator.h"

/** The frame. */
struct scene {
    struct generator base;
    struct iterator *held;   /**< for GEN_FOR_EACH; dropped when released */
    struct iterator *inner;  /**< for GEN_YIELD_FROM; dropped when released */
    struct iterable *source; /**< to walk; borrowed */
    struct value item;
    int64_t i;
};

/** Defines a generator function without parameters; its body follows. */
#define GENERATOR(function_name)                                               \
    static gen_body function_name##_body;                                      \
    static struct generator *function_name(void)                               \
    {                                                                          \
        static const struct gen_function function =                            \
            GEN_FUNCTION(#function_name, function_name##_body, scene_release); \
        return gen_new(sizeof(struct scene), &function);                       \
    }                                                                          \
    static enum iter_status function_name##_body(struct generator *self)

/** The frame of a generator made so. */
struct scene *scene_of(struct generator *self);

/** Gives the generator an iterator to delegate to; it becomes the holder. */
struct generator *around(struct generator *outer, struct iterator *inner);

/**
 * A generator that yields what `inner` yields, by GEN_YIELD_FROM(), and then
 * its result. Its GEN_FINALLY() notes "outer".
 */
struct generator *delegating_to(struct iterator *inner);

/** Gives the generator a source to walk. */
struct generator *over(struct generator *outer, struct iterable *source);

/** Runs to the first yield, whatever is yielded there. */
struct generator *started(struct generator *generator);

/** Their `release`: notes "released" and drops what the frame holds. */
void scene_release(struct generator *self);

#endif
