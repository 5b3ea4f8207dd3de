/**
 * @file
 * Those iterators that are watched and live, each with a name: the one that the
 * case or the scene gives it, or that of its type.
 */
#ifndef LIVING_H
#define LIVING_H

#include "iterator.h"

/** How many there may be, and how long a name. */
enum { LIVING_PLACES = 64, LIVING_NAME = 48 };

/** Who lives at that place, or NULL. */
const struct iterator *living_at(int place);
/** What it is called, or NULL if it does not live. */
const char *living_name(const struct iterator *it);
/** Gives it a place, and a name by its type: "zip", or "zip 2". */
void living_add(const struct iterator *it, const char *type);
/** It is called so from now on. */
void living_call(const struct iterator *it, const char *name);
/** It is gone. */
void living_remove(const struct iterator *it);
/** All of them are. */
void living_forget(void);

#endif
