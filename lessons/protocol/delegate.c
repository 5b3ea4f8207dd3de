/* Yield from: what PEP 380 spells out in forty lines of Python. */
#include "generator.h"

void gen_delegate_begin(struct generator *self)
{
    self->signal = GEN_SENT;
    self->value = value_none();
}

static enum iter_status forward_send(struct generator *self,
                                     struct iterator *it, struct value *out)
{
    struct generator *inner = gen_from(it);
    if (self->value.kind == VALUE_NONE)
        return iter_next(it, out);
    if (inner)
        return gen_send(inner, self->value, out);
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

static enum iter_status forward_throw(struct generator *self,
                                      struct iterator *it, struct value *out)
{
    struct generator *inner = gen_from(it);
    struct value error = self->value;
    if (inner && !value_is_error(error, "GeneratorExit"))
        return gen_throw(inner, error, out);
    if (forward_close(inner, out) != ITER_ERROR)
        *out = error; /* nobody inside can catch it: it is raised out here */
    return ITER_ERROR;
}

bool gen_delegate(struct generator *self, struct iterator *it)
{
    struct value value;
    enum iter_status status;
    if (self->signal == GEN_CLOSING) {
        status = forward_close(gen_from(it), &value);
        gen_end_with(self, status, value);
        return false;
    }
    status = self->signal == GEN_THROWN ? forward_throw(self, it, &value)
                                        : forward_send(self, it, &value);
    self->signal = GEN_SENT;
    gen_end_with(self, status, value);
    return status == ITER_NEXT;
}
