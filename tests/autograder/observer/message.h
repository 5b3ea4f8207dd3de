/**
 * @file
 * Messages: what goes over the wire between the observer, which runs a case,
 * and the subject, which holds a submission.
 *
 * Whatever is read here may be nonsense, written by somebody who knows all
 * this by heart. So every read is bounded, and what can't be meant ends the
 * conversation: wire_nonsense().
 */
#ifndef MESSAGE_H
#define MESSAGE_H

#include "value.h"

#include <stddef.h>

/** A message: being written, or received and read up to `at`. */
struct message {
    unsigned char *bytes;
    size_t size, capacity;
    size_t at;
};

/** @name Writing: each adds to the end
 * @{ */
void put_byte(struct message *m, int byte);
void put_int(struct message *m, int64_t integer);
/** `size` bytes of a struct without pointers. */
void put_bytes(struct message *m, const void *bytes, size_t size);
/** A C string, or NULL. */
void put_text(struct message *m, const char *text);
/** A value by its content. One that can't be shown is nonsense. */
void put_value(struct message *m, struct value value);
/** @} */

/** @name Reading: in the order in which it was written
 * What is not a number lives until wire_memory_clear().
 * @{ */
int get_byte(struct message *m);
int64_t get_int(struct message *m);
/** The same number, which must lie between those, both included. */
int64_t get_int_within(struct message *m, int64_t low, int64_t high);
const void *get_bytes(struct message *m, size_t *size);
const char *get_text(struct message *m);
struct value get_value(struct message *m);
/** @} */

/** Makes room for so many bytes more. */
void message_reserve(struct message *m, size_t size);

/** Zeroed memory until wire_memory_clear(). No ledger counts it. */
void *wire_memory(size_t size);

/** Everything that was read is forgotten. */
void wire_memory_clear(void);

/** This side of the wire can't go on. `why` is for who looks for the fault. */
void wire_nonsense(const char *why) __attribute__((noreturn));

#endif
