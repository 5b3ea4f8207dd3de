/**
 * @file
 * How this lesson's own types go over the wire: see
 * autograder/observer/lesson.h.
 */
#ifndef WIRE_OF_LIVE_LOGS_H
#define WIRE_OF_LIVE_LOGS_H

#include "live_logs.h"

#include "harness/ledger.h"
#include "wire.h"

enum { MOST_BUFFERS = 64, MOST_TAILS = 16 };

/* --- Buffers
 * ------------------------------------------------------------------ The
 * submission's own lies with the submission. The case has one as well, with a
 * copy of the bytes; in front of them stands which one it is. */

static struct buffer buffers[MOST_BUFFERS];
static int64_t buffer_count;

/** The subject hands one over by its content. */
static inline void put_buffer(struct message *m, struct buffer buffer)
{
    if (buffer_count == MOST_BUFFERS)
        wire_nonsense("too many buffers");
    buffers[buffer_count++] = buffer;
    put_int(m, buffer_count - 1);
    put_int(m, (int64_t)buffer.size);
    put_int(m, (int64_t)buffer.used);
    put_bytes(m, buffer.bytes, buffer.size);
}

/** The observer gets its copy. */
static inline struct buffer get_buffer(struct message *m)
{
    int64_t which = get_int(m);
    struct buffer buffer = {.size = (size_t)get_int_within(m, 0, INT64_MAX),
                            .used = (size_t)get_int_within(m, 0, INT64_MAX)};
    size_t size;
    const void *bytes = get_bytes(m, &size);
    if (buffer.size != size)
        wire_nonsense("a buffer of another size");
    buffer.bytes = (char *)wire_memory(sizeof which + size) + sizeof which;
    memcpy(buffer.bytes - sizeof which, &which, sizeof which);
    memcpy(buffer.bytes, bytes, size);
    return buffer;
}

/** The observer lends one, as the case has left it. */
static inline void lend_buffer(struct message *m, const struct buffer *buffer)
{
    int64_t which;
    memcpy(&which, buffer->bytes - sizeof which, sizeof which);
    put_int(m, which);
    put_int(m, (int64_t)buffer->size);
    put_int(m, (int64_t)buffer->used);
}

/** The subject borrows its own. */
static inline struct buffer *borrow_buffer(struct message *m)
{
    struct buffer *buffer = &buffers[get_int_within(m, 0, buffer_count - 1)];
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
    if (gone)
        return;
    put_int(m, buffer - buffers);
    put_int(m, (int64_t)buffer->size);
    put_int(m, (int64_t)buffer->used);
    put_bytes(m, buffer->bytes, buffer->size);
}

/** So the observer's copy is the same. */
static inline void take_back_buffer(struct message *m, struct buffer *buffer)
{
    if (!get_byte(m))
        *buffer = get_buffer(m);
}

/* --- Tails
 * ---------------------------------------------------------------------- */

static struct log_tail *tails[MOST_TAILS]; /* the case's */
static int64_t tail_count;

/** The observer lends one. */
static inline void lend_log_tail(struct message *m, struct log_tail *tail)
{
    if (tail_count == MOST_TAILS)
        tail_count = 0; /* those of other draws */
    tails[tail_count++] = tail;
    put_int(m, tail_count - 1);
}

/** What the subject has in its place. */
struct tail_apart {
    struct log_tail base;
    int64_t which;
};

static inline enum tail_status read_apart(struct log_tail *self,
                                          struct value *out)
{
    struct message *m = wire_ask(WIRE_OWN);
    put_byte(m, true);
    put_int(m, ((struct tail_apart *)self)->which);
    m = wire_call();
    int64_t status = get_int(m);
    *out = get_value(m);
    return (enum tail_status)status;
}

static inline bool wait_apart(struct log_tail *self)
{
    struct message *m = wire_ask(WIRE_OWN);
    put_byte(m, false);
    put_int(m, ((struct tail_apart *)self)->which);
    return get_int(wire_call());
}

/** The subject borrows one. */
static inline struct log_tail *borrow_log_tail(struct message *m)
{
    static const struct tail_slots slots = {.read = read_apart,
                                            .wait = wait_apart};
    struct tail_apart *tail = wire_memory(sizeof *tail);
    tail->base.slots = &slots;
    tail->which = get_int(m);
    return &tail->base;
}

/** The observer answers what the subject asks of one. */
static inline void own_serve(struct message *m)
{
    bool reads = get_byte(m);
    struct log_tail *tail = tails[get_int_within(m, 0, tail_count - 1)];
    struct value value = value_none();
    int64_t answer =
        reads ? (int64_t)tail_read(tail, &value) : (int64_t)tail_wait(tail);
    m = wire_answer();
    put_int(m, answer);
    if (reads)
        put_value(m, value);
}

#endif
