#include "array.h"

#include "containers.h"
#include "memory.h"

struct array *array_new(const struct array_type *type, int64_t stride)
{
    struct array *array = memory_new(sizeof *array, MEMORY_CONTAINER);
    array->base.slots = &type->slots;
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
                         const struct array_type *type, const char *complaint)
{
    if (!container || container->slots != &type->slots)
        fatal(complaint);
    return (struct array *)container;
}

static const struct array_type *type_of(const struct array *array)
{
    return (const struct array_type *)array->base.slots;
}

/* A position in an array. It lets go of the array at the end, so that a walk
 * that has stopped stays stopped even if the list grows afterwards. */
struct array_walk {
    struct iterator base;
    const struct array *array; /* NULL once the walk has stopped */
    int64_t index;
    int64_t length; /* of the array when the walk began */
};

enum iter_status array_walk_next(struct iterator *self, struct value *out)
{
    struct array_walk *walk = (struct array_walk *)self;
    if (!walk->array)
        return ITER_STOP;
    const struct value *changed = &type_of(walk->array)->changed;
    if (changed->kind == VALUE_ERROR && walk->array->length != walk->length) {
        walk->length = -1; /* once changed, always changed */
        *out = *changed;
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

struct iterator *array_iter(struct iterable *self)
{
    struct array *array = (struct array *)self;
    struct array_walk *walk = iter_new(sizeof *walk, &type_of(array)->walk);
    walk->array = array;
    walk->length = array->length;
    return &walk->base;
}

/* Any of the five. */
static struct array *as_container(const struct iterable *container)
{
    if (!container || !container->slots || container->slots->iter != array_iter)
        fatal("TypeError: a container is needed here");
    return (struct array *)container;
}

int64_t container_length(const struct iterable *container)
{
    if (container && container->slots && container->slots->next)
        fatal("TypeError: an iterator has no len()");
    const struct array *array = as_container(container);
    return array->length / array->stride;
}

void container_free(struct iterable *container)
{
    if (!container)
        return;
    struct array *array = as_container(container);
    memory_free(array->items);
    memory_free(array->places);
    memory_free(array);
}
