#include "shared.h"

#include "array.h"

#include <string.h>

enum { MOST_SHARED = 512 };

/* The end of the news, and what they may be. */
enum news { NO_MORE, OF_CONTAINER, OF_STRUCT };

enum container { LIST, TUPLE, STRING, DICT, SET, CONTAINERS };

/* Something that both sides have: a container or else a struct. A process has
 * one conversation; the numbers of both sides are the same. */
static struct shared {
    struct array *array;
    int64_t length; /* as the other side knows it; -1: it knows nothing */
    unsigned char *bytes, *known; /* as it is, and as the other side knows it */
    size_t size;
} shared[MOST_SHARED];
static int64_t shared_count;

static struct iterable *new_container(enum container kind,
                                      const struct value *items, int64_t length)
{
    switch (kind) {
    case LIST:
        return list_new(items, length);
    case TUPLE:
        return tuple_new(items, length);
    case STRING:
        return string_of("");
    case DICT:
        return dict_new(items, length);
    case SET:
        return set_new(items, length);
    case CONTAINERS:
        break;
    }
    wire_nonsense("a container of no known kind");
}

bool shared_is_container(const struct iterable *object)
{
    return object->slots && object->slots->iter == array_iter;
}

/* A container's type is its file's own business, so samples tell. */
static enum container kind_of(const struct array *array)
{
    static const struct iter_slots *types[CONTAINERS];
    int kind = 0;
    for (int i = 0; !types[CONTAINERS - 1] && i < CONTAINERS; i++) {
        struct iterable *sample = new_container((enum container)i, NULL, 0);
        types[i] = sample->slots;
        container_free(sample);
    }
    while (kind < CONTAINERS && array->base.slots != types[kind])
        kind++;
    return (enum container)kind;
}

static struct shared *add(void)
{
    if (shared_count == MOST_SHARED)
        wire_nonsense("too many containers");
    shared[shared_count] = (struct shared){.length = -1};
    return &shared[shared_count++];
}

void put_container(struct message *m, struct iterable *container)
{
    int64_t at = 0;
    while (at < shared_count && (void *)shared[at].array != (void *)container)
        at++;
    if (at == shared_count)
        add()->array = (struct array *)container;
    put_int(m, at);
}

struct iterable *get_container(struct message *m)
{
    struct shared *s = &shared[get_int_within(m, 0, shared_count - 1)];
    if (!s->array)
        wire_nonsense("a struct for a container");
    return &s->array->base;
}

void put_struct(struct message *m, void *address, size_t size)
{
    int64_t at = 0;
    while (at < shared_count && shared[at].bytes != address)
        at++;
    if (at == shared_count) {
        struct shared *s = add();
        s->bytes = address;
        s->size = size;
    }
    put_int(m, at);
}

void *get_struct(struct message *m, size_t size)
{
    struct shared *s = &shared[get_int_within(m, 0, shared_count - 1)];
    if (!s->bytes || s->size != size)
        wire_nonsense("no such struct");
    return s->bytes;
}

static void *lent[MOST_SHARED];
static int64_t lent_count;

void put_lent(struct message *m, void *address)
{
    if (lent_count == MOST_SHARED)
        wire_nonsense("too much was lent");
    lent[lent_count] = address;
    put_int(m, lent_count++);
}

void *get_lent(struct message *m)
{
    return lent[get_int_within(m, 0, lent_count - 1)];
}

/* --- News ---------------------------------------------------------------- */

/* The other side knows it as it is. */
static void is_known(struct shared *s)
{
    if (s->array) {
        s->length = s->array->unchanged = s->array->length;
        return;
    }
    if (!s->known)
        s->known = wire_memory(s->size);
    memcpy(s->known, s->bytes, s->size);
}

/* A place in a dict or a set is found by its key: they are told whole. */
static bool has_keys(enum container kind)
{
    return kind == DICT || kind == SET;
}

static void put_array(struct message *m, int64_t at, struct shared *s)
{
    struct array *array = s->array;
    enum container kind = kind_of(array);
    int64_t from = s->length < 0 || has_keys(kind) ? 0 : array->unchanged;
    put_byte(m, OF_CONTAINER);
    put_int(m, at);
    put_byte(m, (int)kind);
    put_int(m, from);
    put_int(m, array->length - from);
    for (int64_t i = from; i < array->length; i++)
        put_value(m, array->items[i]);
}

void put_shared_news(struct message *m)
{
    for (int64_t at = 0; at < shared_count; at++) {
        struct shared *s = &shared[at];
        if (s->array ? s->length == s->array->length &&
                           s->array->unchanged == s->length
                     : s->known && memcmp(s->known, s->bytes, s->size) == 0)
            continue;
        if (s->array) {
            put_array(m, at, s);
        } else {
            put_byte(m, OF_STRUCT);
            put_int(m, at);
            put_bytes(m, s->bytes, s->size);
        }
        is_known(s);
    }
    put_byte(m, NO_MORE);
}

static void set_items(struct array *array, enum container kind, int64_t from,
                      const struct value *items, int64_t count)
{
    if (has_keys(kind)) {
        struct array *anew = (struct array *)new_container(kind, items, count);
        struct array old = *array;
        *array = *anew;
        *anew = old;
        container_free(&anew->base);
        return;
    }
    array->length = from;
    for (int64_t i = 0; i < count; i++)
        array_append(array, items[i]);
}

static struct shared *heard_of(struct message *m, bool fresh)
{
    int64_t at = get_int_within(m, 0, shared_count - !fresh);
    return at < shared_count ? &shared[at] : add();
}

static void get_array(struct message *m)
{
    struct shared *s = heard_of(m, side_is_subject);
    enum container kind = (enum container)get_byte(m);
    if (s->bytes)
        wire_nonsense("a container in place of a struct");
    if (!s->array) /* only the subject hears of new ones */
        s->array = (struct array *)new_container(kind, NULL, 0);
    if (kind_of(s->array) != kind ||
        (!side_is_subject && (kind == TUPLE || kind == STRING)))
        wire_nonsense("a container that does not change has changed");
    int64_t from = get_int_within(m, 0, s->array->length);
    int64_t count = get_int_within(m, 0, (int64_t)(m->size - m->at));
    if ((has_keys(kind) && from != 0) || count % s->array->stride != 0)
        wire_nonsense("items at no possible place");
    struct value *items = wire_memory((size_t)count * sizeof *items);
    for (int64_t i = 0; i < count; i++)
        items[i] = get_value(m);
    set_items(s->array, kind, from, items, count);
    is_known(s);
}

static void get_bytes_of_struct(struct message *m)
{
    struct shared *s = heard_of(m, side_is_subject);
    size_t size;
    const void *bytes = get_bytes(m, &size);
    if (!s->bytes && !s->array && side_is_subject) {
        s->bytes = wire_memory(size);
        s->size = size;
    }
    if (!s->bytes || s->size != size)
        wire_nonsense("no such struct");
    memcpy(s->bytes, bytes, size);
    is_known(s);
}

void get_shared_news(struct message *m)
{
    for (;;)
        switch ((enum news)get_byte(m)) {
        case NO_MORE:
            return;
        case OF_CONTAINER:
            get_array(m);
            break;
        case OF_STRUCT:
            get_bytes_of_struct(m);
            break;
        default:
            wire_nonsense("news of no known kind");
        }
}

void shared_forget(void)
{
    for (int64_t i = 0; side_is_subject && i < shared_count; i++)
        if (shared[i].array)
            container_free(&shared[i].array->base);
    shared_count = lent_count = 0;
}
