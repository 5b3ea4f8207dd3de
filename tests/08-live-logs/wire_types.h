/**
 * @file
 * How this lesson's own types go over the wire: see
 * autograder/observer/lesson.h.
 */
#ifndef WIRE_OF_LIVE_LOGS_H
#define WIRE_OF_LIVE_LOGS_H

#include "live_logs.h"

#include "harness/ledger.h"
#include "shared.h"
#include "wire.h"

/* --- Buffers ------------------------------------------------------------
 * The submission's own lies with the submission. The case has one as well, with
 * a copy of the bytes; in front of them stands the name of the other. */

static inline void put_bytes_of(struct message *m, const struct buffer *buffer)
{
    put_int(m, (int64_t)buffer->size);
    put_int(m, (int64_t)buffer->used);
    put_bytes(m, buffer->bytes, buffer->size);
}

/** The subject hands one over by its content. */
static inline void put_buffer(struct message *m, struct buffer buffer)
{
    struct buffer *own = wire_memory(sizeof *own);
    *own = buffer;
    put_lent(m, own);
    put_bytes_of(m, own);
}

static inline struct buffer get_copy_of(struct message *m, int64_t name)
{
    struct buffer buffer = {.size = (size_t)get_int_within(m, 0, INT64_MAX),
                            .used = (size_t)get_int_within(m, 0, INT64_MAX)};
    size_t size;
    const void *bytes = get_bytes(m, &size);
    if (buffer.size != size)
        wire_nonsense("a buffer of another size");
    buffer.bytes = (char *)wire_memory(sizeof name + size) + sizeof name;
    memcpy(buffer.bytes - sizeof name, &name, sizeof name);
    memcpy(buffer.bytes, bytes, size);
    return buffer;
}

static inline int64_t name_of(const struct buffer *buffer)
{
    int64_t name;
    memcpy(&name, buffer->bytes - sizeof name, sizeof name);
    return name;
}

/** The observer gets its copy. */
static inline struct buffer get_buffer(struct message *m)
{
    int64_t name = get_int(m);
    return get_copy_of(m, name);
}

/** The observer lends one, as the case has left it. */
static inline void lend_buffer(struct message *m, const struct buffer *buffer)
{
    put_int(m, name_of(buffer));
    put_int(m, (int64_t)buffer->size);
    put_int(m, (int64_t)buffer->used);
}

/** The subject borrows its own. */
static inline struct buffer *borrow_buffer(struct message *m)
{
    struct buffer *buffer = get_lent(m);
    buffer->size = (size_t)get_int(m);
    buffer->used = (size_t)get_int(m);
    return buffer;
}

/** The subject tells how it is now; one that is gone has no bytes. */
static inline void give_back_buffer(struct message *m,
                                    const struct buffer *buffer)
{
    bool gone = ledger_was_freed(buffer->bytes);
    put_byte(m, gone);
    if (!gone)
        put_bytes_of(m, buffer);
}

/** So the observer's copy is the same. */
static inline void take_back_buffer(struct message *m, struct buffer *buffer)
{
    if (!get_byte(m))
        *buffer = get_copy_of(m, name_of(buffer));
}

/* --- Tails -------------------------------------------------------------- */

/** The observer lends one. */
static inline void lend_log_tail(struct message *m, struct log_tail *tail)
{
    put_lent(m, tail);
}

/** What the subject has in its place. */
struct tail_apart {
    struct log_tail base;
    int64_t name;
};

static inline enum tail_status read_apart(struct log_tail *self,
                                          struct value *out)
{
    struct message *m = wire_ask(WIRE_OWN);
    put_byte(m, true);
    put_int(m, ((struct tail_apart *)self)->name);
    m = wire_call();
    int64_t status = get_int(m);
    *out = get_value(m);
    return (enum tail_status)status;
}

static inline bool wait_apart(struct log_tail *self)
{
    struct message *m = wire_ask(WIRE_OWN);
    put_byte(m, false);
    put_int(m, ((struct tail_apart *)self)->name);
    return get_int(wire_call());
}

/** The subject borrows one. */
static inline struct log_tail *borrow_log_tail(struct message *m)
{
    static const struct tail_slots slots = {.read = read_apart,
                                            .wait = wait_apart};
    struct tail_apart *tail = wire_memory(sizeof *tail);
    tail->base.slots = &slots;
    tail->name = get_int(m);
    return &tail->base;
}

/** The observer answers what the subject asks of one. */
static inline void own_serve(struct message *m)
{
    bool reads = get_byte(m);
    struct log_tail *tail = get_lent(m);
    struct value value = value_none();
    int64_t answer =
        reads ? (int64_t)tail_read(tail, &value) : (int64_t)tail_wait(tail);
    m = wire_answer();
    put_int(m, answer);
    if (reads)
        put_value(m, value);
}

#endif
