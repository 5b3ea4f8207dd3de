#include "message.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

enum {
    MOST_MESSAGE = 48 << 20, /* a log of a hundred thousand lines */
    MOST_MEMORY = 96 << 20,
    CHUNK = 64 << 10,
    DEEPEST_PAIR = 8,
};

/* --- Memory for what was read: chunks, the youngest first ---------------- */

struct chunk {
    struct chunk *next;
    size_t used, size;
    max_align_t bytes[];
};

/* A process has one conversation. */
static struct chunk *chunks;
static size_t memory_size;

static void new_chunk(size_t size)
{
    memory_size += size;
    struct chunk *chunk =
        memory_size > MOST_MEMORY ? NULL : malloc(sizeof *chunk + size);
    if (!chunk)
        wire_nonsense("too much was said");
    *chunk = (struct chunk){.next = chunks, .size = size};
    chunks = chunk;
}

void *wire_memory(size_t size)
{
    size = (size + alignof(max_align_t) - 1) & ~(alignof(max_align_t) - 1);
    if (!chunks || chunks->size - chunks->used < size)
        new_chunk(size > CHUNK ? size : CHUNK);
    void *bytes = (char *)chunks->bytes + chunks->used;
    chunks->used += size;
    return memset(bytes, 0, size);
}

void wire_memory_clear(void)
{
    while (chunks) {
        struct chunk *next = chunks->next;
        free(chunks);
        chunks = next;
    }
    memory_size = 0;
}

/* --- Bytes --------------------------------------------------------------- */

void message_reserve(struct message *m, size_t size)
{
    if (size > MOST_MESSAGE - m->size)
        wire_nonsense("a message is too long");
    if (m->capacity - m->size >= size)
        return;
    m->capacity = 2 * (m->size + size);
    m->bytes = realloc(m->bytes, m->capacity);
    if (!m->bytes)
        wire_nonsense("no memory is left for a message");
}

static void put_raw(struct message *m, const void *bytes, size_t size)
{
    message_reserve(m, size);
    if (size > 0)
        memcpy(m->bytes + m->size, bytes, size);
    m->size += size;
}

static const void *get_raw(struct message *m, size_t size)
{
    if (size > m->size - m->at)
        wire_nonsense("a message is too short");
    m->at += size;
    return m->bytes + m->at - size;
}

void put_byte(struct message *m, int byte)
{
    put_raw(m, &(unsigned char){(unsigned char)byte}, 1);
}

int get_byte(struct message *m)
{
    return *(const unsigned char *)get_raw(m, 1);
}

void put_int(struct message *m, int64_t integer)
{
    put_raw(m, &integer, sizeof integer);
}

int64_t get_int(struct message *m)
{
    int64_t integer;
    memcpy(&integer, get_raw(m, sizeof integer), sizeof integer);
    return integer;
}

int64_t get_int_within(struct message *m, int64_t low, int64_t high)
{
    int64_t integer = get_int(m);
    if (integer < low || integer > high)
        wire_nonsense("a number is out of its range");
    return integer;
}

void put_bytes(struct message *m, const void *bytes, size_t size)
{
    put_int(m, (int64_t)size);
    put_raw(m, bytes, size);
}

/* With a NUL behind them. */
const void *get_bytes(struct message *m, size_t *size)
{
    *size = (size_t)get_int_within(m, 0, MOST_MESSAGE);
    const void *bytes = get_raw(m, *size);
    return memcpy(wire_memory(*size + 1), bytes, *size);
}

void put_text(struct message *m, const char *text)
{
    put_byte(m, text != NULL);
    if (text)
        put_bytes(m, text, strlen(text));
}

const char *get_text(struct message *m)
{
    size_t size;
    return get_byte(m) ? get_bytes(m, &size) : NULL;
}

/* --- Values -------------------------------------------------------------- */

static void put_value_at(struct message *m, struct value value, int pairs)
{
    if (pairs > DEEPEST_PAIR)
        wire_nonsense("pairs in pairs");
    put_byte(m, (int)value.kind);
    switch (value.kind) {
    case VALUE_NONE:
        return;
    case VALUE_INT:
    case VALUE_REAL:
        put_raw(m, &value.as, sizeof(int64_t));
        return;
    case VALUE_STR:
        if (!value.as.text && value.size > 0)
            wire_nonsense("a string without text");
        put_bytes(m, value.as.text, value.size);
        return;
    case VALUE_ERROR:
        put_int(m, value.size);
        put_text(m, value.as.text);
        return;
    case VALUE_PAIR:
        if (!value.as.pair)
            wire_nonsense("a pair without items");
        put_value_at(m, value.as.pair[0], pairs + 1);
        put_value_at(m, value.as.pair[1], pairs + 1);
        return;
    }
    wire_nonsense("a value of no known kind");
}

void put_value(struct message *m, struct value value)
{
    put_value_at(m, value, 0);
}

static struct value get_str(struct message *m)
{
    size_t size;
    const char *text = get_bytes(m, &size);
    return value_bytes(text, (uint32_t)size);
}

static struct value get_error(struct message *m)
{
    int64_t type = get_int_within(m, 0, MOST_MESSAGE);
    const char *text = get_text(m);
    if (!text || (size_t)type > strlen(text))
        wire_nonsense("an error without text");
    return value_error_text(text, (size_t)type);
}

static struct value get_value_at(struct message *m, int pairs)
{
    if (pairs > DEEPEST_PAIR)
        wire_nonsense("pairs in pairs");
    struct value value = {.kind = (enum value_kind)get_byte(m)};
    switch (value.kind) {
    case VALUE_NONE:
        return value;
    case VALUE_INT:
    case VALUE_REAL:
        memcpy(&value.as, get_raw(m, sizeof(int64_t)), sizeof(int64_t));
        return value;
    case VALUE_STR:
        return get_str(m);
    case VALUE_ERROR:
        return get_error(m);
    case VALUE_PAIR: {
        struct value *pair = wire_memory(2 * sizeof *pair);
        pair[0] = get_value_at(m, pairs + 1);
        pair[1] = get_value_at(m, pairs + 1);
        return value_pair(pair);
    }
    }
    wire_nonsense("a value of no known kind");
}

struct value get_value(struct message *m)
{
    return get_value_at(m, 0);
}
