#include "generator.h"

#include "memory.h"

static const struct gen_function *function_of(const struct generator *self)
{
    return (const struct gen_function *)self->base.base.slots;
}

void gen_size_error(void)
{
    fatal("TypeError: gen_new() needs the size of the frame, sizeof *frame");
}

struct generator *gen_from(struct iterator *iterator)
{
    return iterator->base.slots->next == gen_next ? (struct generator *)iterator
                                                  : NULL;
}

/* The end: no line of it will run any more. */
static void release(struct generator *self)
{
    static struct value nobody_s;
    self->line = GEN_ENDED;
    self->out = &nobody_s;
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
enum iter_status gen_finish(struct generator *self, int status)
{
    struct value *out = self->out;
    bool in_order = self->line == GEN_AT_END;
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

enum iter_status gen_refuse(struct generator *self, struct value *out)
{
    *out = value_none();
    if (self->line == GEN_ENDED)
        return ITER_STOP;
    return fail(out, value_error("ValueError", "generator already executing"));
}

enum iter_status gen_next(struct iterator *self, struct value *out)
{
    return gen_wake((struct generator *)self, out);
}

enum iter_status gen_send_slowly(struct generator *generator,
                                 struct value value, struct value *out)
{
    if (gen_state(generator) == GEN_CREATED && value.kind != VALUE_NONE)
        return fail(out,
                    value_error("TypeError", "can't send non-None value to a "
                                             "just-started generator"));
    if (iter_is_too_deep(out))
        return ITER_ERROR;
    *out = value;
    return gen_wake(generator, out);
}

/* Only a paused generator is woken by an exception; `*out` is it. */
static enum iter_status wake_with(struct generator *self,
                                  enum gen_signal signal, struct value *out)
{
    self->signal = (int8_t)signal;
    self->line = GEN_RAISED(self->line);
    enum iter_status status = gen_wake(self, out);
    self->signal = GEN_SENT;
    return status;
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
        return gen_refuse(generator, out);
    case GEN_CREATED:
        release(generator);
        return leave_with(out, error);
    case GEN_CLOSED:
        return fail(out, error);
    case GEN_SUSPENDED:
        break;
    }
    if (iter_is_too_deep(out))
        return ITER_ERROR;
    *out = error;
    return wake_with(generator, GEN_THROWN, out);
}

/* Ends a paused one at its yield. */
static enum iter_status close_paused(struct generator *self, struct value *out)
{
    enum iter_status status = wake_with(self, GEN_CLOSING, out);
    if (status == ITER_NEXT)
        return fail(out, value_error("RuntimeError",
                                     "generator ignored GeneratorExit"));
    if (status == ITER_ERROR && !value_is_error(*out, "GeneratorExit"))
        return ITER_ERROR;
    *out = value_none();
    return ITER_STOP;
}

enum iter_status gen_close(struct generator *generator, struct value *out)
{
    *out = value_none();
    if (gen_state(generator) == GEN_CREATED)
        release(generator); /* as in Python, no line of it runs */
    if (generator->out)
        return gen_refuse(generator, out);
    return iter_is_too_deep(out) ? ITER_ERROR : close_paused(generator, out);
}

static void close_at_last(struct generator *self)
{
    struct value error = value_none();
    if (close_paused(self, &error) == ITER_ERROR)
        iter_unraisable(error);
    if (self->line != GEN_ENDED)
        release(self); /* it ignored the close */
}

void gen_finalize(struct iterator *self)
{
    struct generator *generator = (struct generator *)self;
    switch (gen_state(generator)) {
    case GEN_CREATED:
        if (function_of(generator)->release)
            release(generator);
        break;
    case GEN_SUSPENDED:
        close_at_last(generator);
        break;
    case GEN_RUNNING:
        fatal("RuntimeError: a generator dropped itself while running");
    case GEN_CLOSED:
        break;
    }
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
