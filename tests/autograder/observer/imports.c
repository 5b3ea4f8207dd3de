/* The observer's side: what stands for the subject's objects.
 *
 * An import holds the subject's object as often as that was handed over. When
 * the case drops the last hold of it, the subject is told, and whatever that
 * sets off is over before the case goes on.
 *
 * It is laid out as a generator, so that whatever the case does with one works;
 * but nothing is known about its state here, so that every send, throw and
 * close asks the subject. */
#include "harness/ledger.h"
#include "objects.h"

struct import {
    struct generator as;
    struct gen_function type; /* its own, so that a copied struct leads here */
    int64_t handle;
    int64_t held; /* so often, the subject handed it over */
};

/* Those that live, by their handle. */
static struct import *imports[MOST_HANDLES];

static enum iter_status import_next(struct iterator *self, struct value *out);
static struct iterator *import_iter(struct iterable *self);

static struct import *import_of(const struct iterable *object)
{
    return (struct import *)((char *)object->slots -
                             offsetof(struct import, type.slots));
}

bool foreign_is(const struct iterable *object, int64_t *handle)
{
    const struct iter_slots *slots = object->slots;
    if (!slots || (slots->next != import_next && slots->iter != import_iter))
        return false;
    *handle = import_of(object)->handle;
    return true;
}

static struct message *ask(enum wire_kind kind, const struct iterable *object)
{
    struct message *m = wire_ask(kind);
    put_int(m, import_of(object)->handle);
    return m;
}

static enum iter_status import_next(struct iterator *self, struct value *out)
{
    ask(WIRE_NEXT, &self->base);
    return get_status(wire_call(), out);
}

static struct iterator *import_iter(struct iterable *self)
{
    ask(WIRE_ITER, self);
    return get_made(wire_call());
}

static void import_finalize(struct iterator *self)
{
    struct import *import = import_of(&self->base);
    put_int(ask(WIRE_DROP, &self->base), import->held);
    imports[import->handle] = NULL;
    wire_call();
}

/* A generator's body is woken by send, throw and close. */
enum { PAUSED = 1 };

static enum iter_status import_body(struct generator *self)
{
    static const enum wire_kind kinds[] = {[GEN_SENT] = WIRE_SEND,
                                           [GEN_THROWN] = WIRE_THROW,
                                           [GEN_CLOSING] = WIRE_CLOSE};
    struct value *out = self->out;
    put_value(ask(kinds[self->signal], &self->base.base), *out);
    enum iter_status status = get_status(wire_call(), out);
    self->line = status == ITER_NEXT ? PAUSED : GEN_AT_END;
    return status == ITER_NEXT ? (enum iter_status)GEN_PAUSED : status;
}

/* Whatever the subject has answered, it is asked again. */
static void import_release(struct generator *self)
{
    self->line = PAUSED;
    self->out = NULL;
}

static void begin(struct import *import, int64_t handle,
                  const struct traits *traits)
{
    import->handle = handle;
    import->type = (struct gen_function){
        .slots = {.name = traits->name,
                  .iter = traits->iterable ? import_iter : NULL,
                  .next = traits->walks ? import_next : NULL,
                  .finalize = import_finalize},
        .body = import_body,
        .release = import_release};
    import->as.base.base.slots = &import->type.slots;
    import->as.line = PAUSED;
}

struct iterable *foreign_of(int64_t handle, const struct traits *traits,
                            bool made)
{
    struct import *import = imports[handle];
    if (made != traits->walks)
        wire_nonsense("it hands over what nobody asked for");
    if (!made) { /* a struct's beginning: nobody holds it */
        import = wire_memory(sizeof *import);
        begin(import, handle, traits);
        return &import->as.base.base;
    }
    if (!import) {
        import = imports[handle] = iter_new(sizeof *import, NULL);
        begin(import, handle, traits);
    } else {
        import->as.base.holders++;
    }
    import->held++;
    return &import->as.base.base;
}

void foreign_hand_back(struct iterable *object)
{
    (void)object;
    wire_nonsense("the case hands over what is not its own");
}

void foreign_forget(void)
{
    for (int i = 0; i < MOST_HANDLES; i++)
        imports[i] = NULL;
}
