/**
 * @file
 * The array in which all five containers keep their items, and the iterator
 * that walks it by index. For the containers' own files only.
 */
#ifndef ARRAY_H
#define ARRAY_H

#include "iterator.h"

/** A container whose items stand in a row. */
struct array {
    struct iterable base; /**< what every iterable begins with */
    struct value *items;  /**< owned; NULL while empty */
    int64_t length;       /**< how many items there are */
    int64_t capacity;     /**< how many there is room for */
    int64_t stride;       /**< 1, or 2 in a dict: key, value, key, value */
    int64_t *places;      /**< owned; where to look for a key: see dict.c */
    int64_t place_count;  /**< how many places there are: 0 or a power of 2 */
};

/** An empty array of that type. container_free() gives it back. */
struct array *array_new(const struct iter_slots *slots, int64_t stride);

/** Adds an item at the end. */
void array_append(struct array *array, struct value item);

/** How an array is walked. */
struct array_walk_kind {
    struct iter_slots slots; /**< the iterator's type */
    /** What a walk says when the length has changed; None if that is allowed.
     */
    struct value changed;
};

/** The initializer of array_walk_kind.slots. */
#define ARRAY_WALK_SLOTS(type_name)                                            \
    {                                                                          \
        .name = (type_name), .iter = iter_self, .next = array_walk_next        \
    }

/** An iterator that walks `array` from the start. Held once by the caller. */
struct iterator *array_walk(struct array *array,
                            const struct array_walk_kind *kind);

/** The `next` slot of such a walk. */
enum iter_status array_walk_next(struct iterator *self, struct value *out);

/** `container` as an array of that type; anything else ends the program. */
struct array *array_cast(const struct iterable *container,
                         const struct iter_slots *slots, const char *complaint);

#endif
