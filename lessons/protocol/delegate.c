#include "generator.h"

#include <string.h>

/* --- yield from: PEP 380 spells it out in forty lines of Python ----------- */

void gen_delegate_begin(struct generator *self)
{
    self->signal = GEN_SENT;
    *self->out = value_none();
}

/* In Python a StopIteration that is raised is an end like any other, and what
 * it carries is the result. */
static enum iter_status or_its_end(enum iter_status status, struct value *out)
{
    if (status != ITER_ERROR || !value_is_error(*out, "StopIteration"))
        return status;
    const char *carried = out->as.text + out->size + strlen(": ");
    *out = *carried ? value_str(carried) : value_none();
    return ITER_STOP;
}

static enum iter_status forward_send(struct iterator *it, struct value *out)
{
    struct generator *inner = gen_from(it);
    if (out->kind == VALUE_NONE)
        return or_its_end(iter_next(it, out), out);
    if (inner)
        return gen_send(inner, *out, out);
    *out = value_error("AttributeError",
                       "this iterator has no send(): only generators do");
    return ITER_ERROR;
}

static enum iter_status forward_close(struct generator *inner,
                                      struct value *out)
{
    *out = value_none();
    return inner ? gen_close(inner, out) : ITER_STOP;
}

static enum iter_status forward_throw(struct iterator *it, struct value *out)
{
    struct generator *inner = gen_from(it);
    struct value error = *out;
    if (inner && !value_is_error(error, "GeneratorExit"))
        return or_its_end(gen_throw(inner, error, out), out);
    if (forward_close(inner, out) != ITER_ERROR)
        *out = error; /* nobody inside can catch it: it is raised out here */
    return ITER_ERROR;
}

bool gen_delegate(struct generator *self, struct iterator *it)
{
    enum iter_status status;
    if (self->signal == GEN_CLOSING) {
        self->ending = (int8_t)forward_close(gen_from(it), self->out);
        return false;
    }
    status = self->signal == GEN_THROWN ? forward_throw(it, self->out)
                                        : forward_send(it, self->out);
    self->signal = GEN_SENT;
    self->ending = (int8_t)status;
    return status == ITER_NEXT;
}

/* --- A for loop ----------------------------------------------------------- */

void gen_loop_begin(struct iterator **held, struct iterator *it)
{
    iter_drop(*held);
    *held = it;
}

bool gen_loop_ended(struct generator *self, struct iterator **held,
                    struct value *item)
{
    struct value answer;
    enum iter_status status = iter_next(*held, &answer);
    if (status == ITER_NEXT) {
        *item = answer;
        return false;
    }
    iter_drop(*held);
    *held = NULL;
    gen_end_with(self, status, answer);
    return true;
}
