/**
 * @file
 * What a case does so often that it is one step.
 */
#ifndef MANY_TIMES_H
#define MANY_TIMES_H

#include "containers.h"
#include "generator.h"

/** Appends an item to a list, as often as told. */
void add_many(struct iterable *list, struct value item, int64_t times);

/**
 * Sends the time of an error, as often as told, and then once that of each of
 * the seconds that follow.
 */
enum iter_status send_each(struct generator *counts, int64_t time,
                           int64_t errors, int64_t seconds, struct value *v);

/** Sends the time of errors that happen at once. */
enum iter_status sends(struct generator *counts, int64_t time, int64_t errors,
                       struct value *v);

#endif
