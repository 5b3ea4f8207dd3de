/**
 * @file
 * The array in which all five containers keep their items, and the iterator
 * that walks it by index. For the containers' own files only.
 */
#ifndef ARRAY_H
#define ARRAY_H

#include "iterator.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A container whose items stand in a row. */
struct array {
    struct iterable base; /**< what every iterable begins with */
    struct value *items;  /**< owned; NULL while empty */
    int64_t length;       /**< how many items there are */
    int64_t capacity;     /**< how many there is room for */
    int64_t stride;       /**< 1, or 2 in a dict: key, value, key, value */
    int64_t *places;      /**< owned; where to look for a key: see dict.c */
    int64_t place_count;  /**< how many places there are: 0 or a power of 2 */
    int64_t unchanged;    /**< so many items at the front are as they were when
                               somebody who watches set this; else 0 */
};

/** A type of container: its own slots, and those of what walks it. */
struct array_type {
    struct iter_slots slots; /**< the container's; `iter` is array_iter() */
    struct iter_slots walk;  /**< of the iterators that walk it */
    /** What a walk says when the length has changed; None if that is allowed.
     */
    struct value changed;
};

/** The initializers of the two slot tables. */
#define ARRAY_TYPE(type_name, walk_name)                                       \
    .slots = {.name = (type_name), .iter = array_iter},                        \
    .walk = {.name = (walk_name), .iter = iter_self, .next = array_walk_next}

/** An empty array of that type. container_free() gives it back. */
struct array *array_new(const struct array_type *type, int64_t stride);

/** Adds an item at the end. */
void array_append(struct array *array, struct value item);

/** An item, or the length, is about to change there. */
static inline void array_changes(struct array *array, int64_t index)
{
    if (index < array->unchanged)
        array->unchanged = index;
}

/** The `iter` slot of all containers, and of nothing else. */
struct iterator *array_iter(struct iterable *self);

/** The `next` slot of what walks them. */
enum iter_status array_walk_next(struct iterator *self, struct value *out);

/** `container` as an array of that type; anything else ends the program. */
struct array *array_cast(const struct iterable *container,
                         const struct array_type *type, const char *complaint);

#ifdef __cplusplus
}
#endif

#endif
