/* The subject's side: what stands for the case's objects.
 *
 * A stand-in is an iterator like any other, and who holds it is counted like
 * for any other. One hold is the wire's, until the case is over; how many more
 * there are is among the news of every message, so that the observer holds its
 * own object as often, and knows who does.
 *
 * Whoever asks a spy again and again gets many of its items at once, and says
 * with the next message how many of them were asked for. */
#include "standins.h"

#include "harness/ledger.h"

struct standin {
    struct iterator base;
    struct iter_slots slots; /* its own: they lead here */
    int64_t handle;
    int64_t told;        /* so many holds the observer knows of */
    struct value *ahead; /* items that come next */
    int64_t ahead_count, ahead_taken;
};

/* Those that were heard of, in the order of that. */
static struct standin *standins[MOST_HANDLES];
static int64_t standin_count;

static struct iterator *standin_iter(struct iterable *self);

static struct standin *standin_of(const struct iterable *object)
{
    return (struct standin *)((char *)object->slots -
                              offsetof(struct standin, slots));
}

static void standin_finalize(struct iterator *self)
{
    (void)self;
    wire_nonsense("an iterator was dropped once too often");
}

bool foreign_is(const struct iterable *object, int64_t *handle)
{
    const struct iter_slots *slots = object->slots;
    if (!slots || slots->finalize != standin_finalize)
        return false;
    *handle = standin_of(object)->handle;
    return true;
}

static enum iter_status standin_next(struct iterator *self, struct value *out)
{
    struct standin *s = standin_of(&self->base);
    if (s->ahead_taken < s->ahead_count) {
        *out = s->ahead[s->ahead_taken++];
        return ITER_NEXT;
    }
    put_int(wire_ask(WIRE_NEXT), s->handle);
    struct message *m = wire_call();
    enum iter_status status = get_status(m, out);
    s->ahead_count = get_int_within(m, 0, MOST_AHEAD);
    s->ahead_taken = 0;
    if (s->ahead_count > 0 && !s->ahead)
        s->ahead = wire_memory(MOST_AHEAD * sizeof *s->ahead);
    for (int64_t i = 0; i < s->ahead_count; i++)
        s->ahead[i] = get_value(m);
    return status;
}

static struct iterator *standin_iter(struct iterable *self)
{
    put_int(wire_ask(WIRE_ITER), standin_of(self)->handle);
    return get_made(wire_call());
}

static struct standin *find(int64_t handle)
{
    for (int64_t i = 0; i < standin_count; i++)
        if (standins[i]->handle == handle)
            return standins[i];
    return NULL;
}

struct iterable *foreign_of(int64_t handle, const struct traits *traits,
                            bool made)
{
    struct standin *s = find(handle);
    if (!s) {
        if (standin_count == MOST_HANDLES)
            wire_nonsense("too many objects");
        s = iter_new(sizeof *s, NULL);
        s->handle = handle;
        standins[standin_count++] = s;
    }
    s->slots = (struct iter_slots){.name = traits->name,
                                   .iter = traits->self       ? iter_self
                                           : traits->iterable ? standin_iter
                                                              : NULL,
                                   .next = traits->walks ? standin_next : NULL,
                                   .finalize = standin_finalize};
    s->base.base.slots = &s->slots;
    if (made) { /* the hold came with it, so the observer knows */
        s->base.holders++;
        s->told++;
    }
    return &s->base.base;
}

void foreign_hand_back(struct iterable *object)
{
    struct standin *s = standin_of(object);
    s->base.holders--;
    s->told--;
}

void put_standin_news(struct message *m)
{
    for (int64_t i = 0; i < standin_count; i++) {
        struct standin *s = standins[i];
        int64_t more = (int64_t)s->base.holders - 1 - s->told;
        if (more == 0 && s->ahead_count == 0)
            continue;
        put_byte(m, true);
        put_int(m, s->handle);
        put_int(m, more);
        put_int(m, s->ahead_taken);
        s->told += more;
        s->ahead_count = s->ahead_taken = 0;
    }
    put_byte(m, false);
}

void foreign_forget(void)
{
    while (standin_count > 0)
        memory_free(standins[--standin_count]);
}
