/* Lesson 6: generators that listen. The page beside this file explains it;
 * make lesson-6 judges it. */
#include "send.h"

#include <stdio.h>

static enum iter_status my_generator_talking_body(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_str("Initial Yield"));
    /* TODO 1: print the word "Received: " and what was sent, on one line. Then
     * yield "Second Yield". After that it ends. */
    GEN_RAISE(self, TODO_ERROR(1));

    GEN_END(self);
}

struct generator *my_generator_talking(void)
{
    static const struct gen_function function =
        GEN_FUNCTION("my_generator_talking", my_generator_talking_body, NULL);
    return gen_new(sizeof(struct generator), &function);
}

struct running_average {
    struct generator base;
    /* TODO 2: the frame: what the body has to remember about the numbers it was
     * sent. */
};

static enum iter_status running_average_body(struct generator *self)
{
    /* TODO 2: the body: yield None first. Then, for every number that is sent,
     * yield the mean of all numbers so far, as a float. It never ends by
     * itself. */
    GEN_BEGIN(self);
    GEN_RAISE(self, TODO_ERROR(2));
    GEN_END(self);
}

struct generator *running_average(void)
{
    static const struct gen_function function =
        GEN_FUNCTION("running_average", running_average_body, NULL);
    return gen_new(sizeof(struct running_average), &function);
}

struct counter {
    struct generator base;
    int64_t top; /* the first number that is no longer inside */
    int64_t i;   /* the number that comes next; at first 0 */
};

static enum iter_status counter_body(struct generator *self)
{
    /* TODO 3: yield the numbers from 0 up to, but without, top. A number that
     * is sent is the one to go on with, even if it is 0. After None, and so
     * after next, the next number follows. */
    GEN_BEGIN(self);
    GEN_RAISE(self, TODO_ERROR(3));
    GEN_END(self);
}

struct generator *counter(int64_t top)
{
    static const struct gen_function function =
        GEN_FUNCTION("counter", counter_body, NULL);
    struct counter *frame = gen_new(sizeof *frame, &function);
    frame->top = top;
    return &frame->base;
}

struct till {
    struct generator base;
    /* TODO 4: the frame: the book, and the total so far. */
};

static enum iter_status till_body(struct generator *self)
{
    /* TODO 4: the body: yield the total so far, at first 0; every number that
     * is sent is added to it. When the till ends, however that happens, its
     * total is appended to book, once. */
    GEN_BEGIN(self);
    GEN_RAISE(self, TODO_ERROR(4));
    GEN_END(self);
}

struct generator *till(struct iterable *book)
{
    /* TODO 4: the call: return a new till that writes into book. */
    (void)till_body;
    return TODO_GENERATOR(4);
}
