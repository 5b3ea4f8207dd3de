#include "objects.h"

#include "harness/ledger.h"
#include "harness/observe.h"
#include "shared.h"

/* This side's objects, by their handle. A process has one conversation. */
static struct mine {
    struct iterable *object;
    int64_t held; /* by the other side */
    bool copied;  /* it lies in wire_memory() */
} mine[MOST_HANDLES];
static int64_t mine_count;

static int64_t handle_of(struct iterable *object, bool copied)
{
    int64_t handle = 0;
    while (handle < mine_count && mine[handle].object != object)
        handle++;
    if (handle == MOST_HANDLES)
        wire_nonsense("too many objects");
    if (handle == mine_count)
        mine[mine_count++] = (struct mine){.object = object, .copied = copied};
    return handle;
}

static struct mine *mine_of(int64_t handle)
{
    if (handle < 0 || handle >= mine_count)
        wire_nonsense("no such object");
    if (!mine[handle].object ||
        (!mine[handle].copied && ledger_was_freed(mine[handle].object)))
        wire_nonsense("an object that is gone");
    return &mine[handle];
}

void objects_gone(const void *object)
{
    for (int64_t i = 0; i < mine_count; i++)
        if (mine[i].object == object)
            mine[i].object = NULL;
}

struct iterator *objects_iterator(int64_t handle)
{
    struct iterable *object = mine_of(handle)->object;
    if (!object->slots || !object->slots->next)
        wire_nonsense("this is no iterator");
    return (struct iterator *)object;
}

int64_t *objects_held(int64_t handle)
{
    return &mine_of(handle)->held;
}

static struct generator *generator_of(int64_t handle)
{
    struct generator *generator = gen_from(objects_iterator(handle));
    if (!generator)
        wire_nonsense("this is no generator");
    return generator;
}

/* --- In messages --------------------------------------------------------- */

enum reference { TO_YOURS, TO_MINE, TO_CONTAINER };

static int64_t put_mine(struct message *m, struct iterable *object, bool copied)
{
    int64_t handle = handle_of(object, copied);
    const struct iter_slots *slots = object->slots;
    put_byte(m, TO_MINE);
    put_int(m, handle);
    put_byte(m, slots && slots->next);
    put_byte(m, slots && slots->iter);
    put_byte(m, slots && slots->iter == iter_self);
    put_text(m, slots ? slots->name : NULL);
    return handle;
}

void put_object(struct message *m, struct iterable *object)
{
    int64_t handle;
    if (!object)
        wire_nonsense("NULL in place of an object");
    if (foreign_is(object, &handle)) {
        put_byte(m, TO_YOURS);
        put_int(m, handle);
    } else if (shared_is_container(object)) {
        put_byte(m, TO_CONTAINER);
        put_container(m, object);
    } else {
        put_mine(m, object, false);
    }
}

static struct iterable *get_theirs(struct message *m, bool made)
{
    int64_t handle = get_int_within(m, 0, MOST_HANDLES - 1);
    struct traits traits;
    traits.walks = get_byte(m);
    traits.iterable = get_byte(m);
    traits.self = get_byte(m);
    traits.name = get_text(m);
    return foreign_of(handle, &traits, made);
}

struct iterable *get_object(struct message *m)
{
    switch ((enum reference)get_byte(m)) {
    case TO_YOURS:
        return mine_of(get_int(m))->object;
    case TO_MINE:
        return get_theirs(m, false);
    case TO_CONTAINER:
        return get_container(m);
    }
    wire_nonsense("a reference of no known kind");
}

struct iterator *get_iterator(struct message *m)
{
    struct iterable *object = get_object(m);
    if (!object->slots || !object->slots->next)
        wire_nonsense("this is no iterator");
    return (struct iterator *)object;
}

void put_made(struct message *m, void *iterator)
{
    struct iterable *object = iterator;
    int64_t handle;
    const char *wrong = observe_iterator(iterator);
    if (wrong)
        wire_nonsense(wrong);
    if (foreign_is(object, &handle)) {
        put_byte(m, TO_YOURS);
        put_int(m, handle);
        foreign_hand_back(object);
    } else {
        mine[put_mine(m, object, false)].held++;
    }
}

void *get_made(struct message *m)
{
    struct mine *own;
    switch ((enum reference)get_byte(m)) {
    case TO_YOURS:
        own = mine_of(get_int(m));
        if (own->held-- <= 0)
            wire_nonsense("it hands over what it does not hold");
        return own->object;
    case TO_MINE:
        return get_theirs(m, true);
    case TO_CONTAINER:
        break;
    }
    wire_nonsense("this is no iterator");
}

void put_copy(struct message *m, const void *object, size_t size)
{
    put_mine(m, memcpy(wire_memory(size), object, size), true);
}

void get_copy(struct message *m, struct iterable *base)
{
    if (get_byte(m) != TO_MINE)
        wire_nonsense("this is no object of its own");
    base->slots = get_theirs(m, false)->slots;
}

/* --- Borrowed values: whoever lent one can be asked what it is by now ---- */

enum { MOST_LENT = 64 };

/* What this side has lent last, by the number of the loan; and what it has
 * borrowed: where its copy lies, and when it was as it is. */
static struct value lent[MOST_LENT];
static int64_t lent_count;
static struct {
    const void *copy;
    int64_t loan;
    uint64_t when;
} borrowed[MOST_LENT];
static int64_t borrowed_count;

void put_status(struct message *m, enum iter_status status, struct value value)
{
    put_int(m, status);
    put_value(m, value);
    put_int(m, lent_count);
    lent[lent_count++ % MOST_LENT] = value;
}

enum iter_status get_status(struct message *m, struct value *out)
{
    int64_t status = get_int_within(m, INT32_MIN, INT32_MAX);
    *out = get_value(m);
    int64_t loan = get_int(m), at = borrowed_count++ % MOST_LENT;
    borrowed[at].copy = out->as.text;
    borrowed[at].loan = loan;
    borrowed[at].when = wire_count();
    return (enum iter_status)status;
}

struct value objects_as_it_is(struct value value)
{
    if (value.kind != VALUE_STR && value.kind != VALUE_PAIR)
        return value;
    int64_t at = 0;
    while (at < MOST_LENT && borrowed[at].copy != (const void *)value.as.text)
        at++;
    if (at == MOST_LENT || borrowed[at].when == wire_count())
        return value;
    put_int(wire_ask(WIRE_AGAIN), borrowed[at].loan);
    return get_value(wire_call());
}

static void serve_again(struct message *m)
{
    int64_t oldest = lent_count > MOST_LENT ? lent_count - MOST_LENT : 0;
    int64_t loan = get_int_within(m, oldest, lent_count - 1);
    put_value(wire_answer(), lent[loan % MOST_LENT]);
}

void objects_forget(void)
{
    mine_count = borrowed_count = 0;
    memset(borrowed, 0, sizeof borrowed);
    foreign_forget();
}

/* --- Questions ----------------------------------------------------------- */

static void serve_generator(enum wire_kind kind, struct message *m)
{
    struct generator *generator = generator_of(get_int(m));
    struct value sent = get_value(m), value = value_none();
    enum iter_status status;
    if (kind == WIRE_SEND)
        status = gen_send(generator, sent, &value);
    else if (kind == WIRE_THROW)
        status = gen_throw(generator, sent, &value);
    else
        status = gen_close(generator, &value);
    put_status(wire_answer(), status, value);
}

static void serve_drop(struct message *m)
{
    int64_t handle = get_int(m);
    struct iterator *it = objects_iterator(handle);
    int64_t *held = objects_held(handle);
    for (int64_t times = get_int_within(m, 0, *held); times > 0; times--) {
        --*held;
        iter_drop(it);
    }
    wire_answer();
}

void objects_serve(enum wire_kind kind, struct message *m)
{
    struct value value = value_none();
    enum iter_status status;
    switch (kind) {
    case WIRE_NEXT:
        status = iter_next(objects_iterator(get_int(m)), &value);
        put_status(wire_answer(), status, value);
        return;
    case WIRE_ITER: {
        struct iterator *it = iter_of_iterable(mine_of(get_int(m))->object);
        put_made(wire_answer(), it);
        return;
    }
    case WIRE_SEND:
    case WIRE_THROW:
    case WIRE_CLOSE:
        serve_generator(kind, m);
        return;
    case WIRE_AGAIN:
        serve_again(m);
        return;
    case WIRE_DROP:
        serve_drop(m);
        return;
    default:
        wire_nonsense("a question of no known kind");
    }
}
