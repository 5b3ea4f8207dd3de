#include "generator.h"

#include "memory.h"

static const struct gen_function *function_of(const struct generator *self)
{
    return (const struct gen_function *)self->base.base.slots;
}

void *gen_new(size_t size, const struct gen_function *function)
{
    if (size < sizeof(struct generator))
        fatal(
            "TypeError: gen_new() needs the size of the frame, sizeof *frame");
    return iter_new(size, &function->slots);
}

struct generator *gen_from(struct iterator *iterator)
{
    return iterator->base.slots->next == gen_next ? (struct generator *)iterator
                                                  : NULL;
}

static void release(struct generator *self)
{
    if (self->released)
        return;
    self->released = true;
    if (function_of(self)->release)
        function_of(self)->release(self);
}

static enum iter_status fail(struct value *out, struct value error)
{
    *out = error;
    return ITER_ERROR;
}

/* An error leaves a generator; a StopIteration must not (PEP 479). */
static enum iter_status leave_with(struct value *out, struct value error)
{
    if (value_is_error(error, "StopIteration"))
        error = value_error("RuntimeError", "generator raised StopIteration");
    return fail(out, error);
}

/* The body has returned and did not pause. Most of the time it came by way of
 * GEN_END(); the rest are the ways to get it wrong. */
__attribute__((noinline)) /* inside wake() it would slow down every step */
static enum iter_status
finish(struct generator *self, enum iter_status status)
{
    struct value *out = self->out;
    bool in_order = self->line == GEN_AT_END;
    self->state = GEN_CLOSED;
    release(self);
    if (status == ITER_STOP)
        return in_order ? ITER_STOP
                        : leave_with(out, value_error("StopIteration", ""));
    if (status == ITER_ERROR && out->kind == VALUE_ERROR)
        return leave_with(out, *out);
    if (status == ITER_ERROR && in_order)
        return fail(out, value_error("TypeError", "exceptions must derive from "
                                                  "BaseException"));
    return fail(out, value_error("RuntimeError",
                                 "generator lost its place: return an item "
                                 "with GEN_YIELD"));
}

/* `*out` is what the paused yield evaluates to. */
static enum iter_status wake(struct generator *self, enum gen_signal signal,
                             struct value *out)
{
    self->signal = (int8_t)signal;
    self->out = out;
    self->state = GEN_RUNNING;
    enum iter_status status = function_of(self)->body(self);
    if (status != ITER_NEXT || self->line <= GEN_AT_START)
        return finish(self, status);
    self->state = GEN_SUSPENDED;
    return ITER_NEXT;
}

static enum iter_status already_running(struct value *out)
{
    return fail(out, value_error("ValueError", "generator already executing"));
}

enum iter_status gen_next(struct iterator *self, struct value *out)
{
    struct generator *generator = (struct generator *)self;
    if (generator->state == GEN_RUNNING)
        return already_running(out);
    if (generator->state == GEN_CLOSED)
        return ITER_STOP;
    return wake(generator, GEN_SENT, out);
}

enum iter_status gen_send(struct generator *generator, struct value value,
                          struct value *out)
{
    *out = value_none();
    if (generator->state == GEN_CREATED && value.kind != VALUE_NONE)
        return fail(out,
                    value_error("TypeError", "can't send non-None value to a "
                                             "just-started generator"));
    if (generator->state == GEN_RUNNING)
        return already_running(out);
    if (generator->state == GEN_CLOSED)
        return ITER_STOP;
    *out = value;
    return wake(generator, GEN_SENT, out);
}

/* What Python does with a generator that never started: no line of it runs. */
static void close_unstarted(struct generator *self)
{
    self->state = GEN_CLOSED;
    release(self);
}

enum iter_status gen_throw(struct generator *generator, struct value error,
                           struct value *out)
{
    *out = value_none();
    if (error.kind != VALUE_ERROR)
        return fail(out, value_error("TypeError",
                                     "exceptions must be classes or instances "
                                     "deriving from BaseException"));
    switch (gen_state(generator)) {
    case GEN_RUNNING:
        return already_running(out);
    case GEN_CREATED:
        close_unstarted(generator);
        return leave_with(out, error);
    case GEN_CLOSED:
        return fail(out, error);
    case GEN_SUSPENDED:
        break;
    }
    *out = error;
    return wake(generator, GEN_THROWN, out);
}

enum iter_status gen_close(struct generator *generator, struct value *out)
{
    *out = value_none();
    if (generator->state == GEN_RUNNING)
        return already_running(out);
    if (generator->state == GEN_CREATED)
        close_unstarted(generator);
    if (generator->state == GEN_CLOSED)
        return ITER_STOP;
    enum iter_status status = wake(generator, GEN_CLOSING, out);
    if (status == ITER_NEXT)
        return fail(out, value_error("RuntimeError",
                                     "generator ignored GeneratorExit"));
    if (status == ITER_ERROR && !value_is_error(*out, "GeneratorExit"))
        return ITER_ERROR;
    *out = value_none();
    return ITER_STOP;
}

void gen_finalize(struct iterator *self)
{
    struct generator *generator = (struct generator *)self;
    if (generator->state == GEN_RUNNING)
        fatal("RuntimeError: a generator dropped itself while running");
    struct value error;
    if (gen_close(generator, &error) == ITER_ERROR)
        iter_unraisable(error);
    release(generator);
}

enum iter_status gen_leave(struct generator *self)
{
    if (self->line != GEN_AT_END) {
        self->line = GEN_AT_END;
        gen_end_with(self, ITER_ERROR,
                     value_error("RuntimeError",
                                 "generator lost its place: a yield inside a "
                                 "switch of your own can't be resumed"));
    }
    return (enum iter_status)self->ending;
}

void gen_raise_signal(struct generator *self)
{
    if (self->signal == GEN_THROWN)
        self->ending = ITER_ERROR; /* the value is the error already */
    else
        gen_end_with(self, ITER_STOP, value_none());
}
