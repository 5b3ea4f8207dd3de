#include "array.h"

#include "containers.h"
#include "memory.h"

struct array *array_new(const struct iter_slots *slots, int64_t stride)
{
    struct array *array = memory_new(sizeof *array, MEMORY_CONTAINER);
    array->base.slots = slots;
    array->stride = stride;
    return array;
}

void array_append(struct array *array, struct value item)
{
    if (!array->items)
        array->items = memory_new(0, MEMORY_PLAIN);
    if (array->length == array->capacity) {
        array->capacity = array->capacity ? 2 * array->capacity : 4;
        array->items = memory_resize(array->items, (size_t)array->capacity *
                                                       sizeof *array->items);
    }
    array->items[array->length++] = item;
}

struct array *array_cast(const struct iterable *container,
                         const struct iter_slots *slots, const char *complaint)
{
    if (container->slots != slots)
        fatal(complaint);
    return (struct array *)container;
}

/* A position in an array. It lets go of the array at the end, so that a walk
 * that has stopped stays stopped even if the list grows afterwards. */
struct array_walk {
    struct iterator base;
    const struct array *array; /* NULL once the walk has stopped */
    const struct array_walk_kind *kind;
    int64_t index;
    int64_t length; /* of the array when the walk began */
};

enum iter_status array_walk_next(struct iterator *self, struct value *out)
{
    struct array_walk *walk = (struct array_walk *)self;
    if (!walk->array)
        return ITER_STOP;
    if (walk->kind->changed.kind == VALUE_ERROR &&
        walk->array->length != walk->length) {
        walk->length = -1; /* once changed, always changed */
        *out = walk->kind->changed;
        return ITER_ERROR;
    }
    if (walk->index >= walk->array->length) {
        walk->array = NULL;
        return ITER_STOP;
    }
    *out = walk->array->items[walk->index];
    walk->index += walk->array->stride;
    return ITER_NEXT;
}

struct iterator *array_walk(struct array *array,
                            const struct array_walk_kind *kind)
{
    struct array_walk *walk = iter_new(sizeof *walk, &kind->slots);
    walk->array = array;
    walk->kind = kind;
    walk->length = array->length;
    return &walk->base;
}

int64_t container_length(const struct iterable *container)
{
    if (container->slots->next)
        fatal("TypeError: an iterator has no len()");
    const struct array *array = (const struct array *)container;
    return array->length / array->stride;
}

void container_free(struct iterable *container)
{
    if (!container)
        return;
    struct array *array = (struct array *)container;
    memory_free(array->items);
    memory_free(array->places);
    memory_free(array);
}
