/**
 * @file
 * Functions of the case that a submission calls: Python's predicates.
 */
#ifndef CALLBACKS_H
#define CALLBACKS_H

#include "message.h"

#include <stdbool.h>

/** A predicate. */
typedef bool wire_callback(struct value item);

/** The observer puts one of the case's. */
void put_callback(struct message *m, wire_callback *callback);

/** The subject gets a function that calls it. */
wire_callback *get_callback(struct message *m);

/** The observer answers such a call. */
void callbacks_serve(struct message *m);

#endif
