/* Lists and tuples. */
#include "array.h"
#include "containers.h"
#include "memory.h"

static struct iterator *list_iter(struct iterable *self)
{
    static const struct array_walk_kind kind = {
        .slots = ARRAY_WALK_SLOTS("list_iterator")};
    return array_walk((struct array *)self, &kind);
}

static struct iterator *tuple_iter(struct iterable *self)
{
    static const struct array_walk_kind kind = {
        .slots = ARRAY_WALK_SLOTS("tuple_iterator")};
    return array_walk((struct array *)self, &kind);
}

static const struct iter_slots list_slots = {.name = "list", .iter = list_iter};
static const struct iter_slots tuple_slots = {.name = "tuple",
                                              .iter = tuple_iter};

static struct iterable *array_of(const struct iter_slots *slots,
                                 const struct value *values, int64_t length)
{
    struct array *array = array_new(slots, 1);
    for (int64_t i = 0; i < length; i++)
        array_append(array, values[i]);
    return &array->base;
}

struct iterable *list_new(const struct value *values, int64_t length)
{
    return array_of(&list_slots, values, length);
}

struct iterable *tuple_new(const struct value *values, int64_t length)
{
    return array_of(&tuple_slots, values, length);
}

static struct array *as_list(const struct iterable *list)
{
    return array_cast(list, &list_slots, "TypeError: a list is needed here");
}

static void check_index(const struct array *array, int64_t index)
{
    if (index < 0 || index >= array->length)
        fatal("IndexError: list index out of range");
}

struct value list_get(const struct iterable *list, int64_t index)
{
    const struct array *array = list->slots == &tuple_slots
                                    ? (const struct array *)list
                                    : as_list(list);
    check_index(array, index);
    return array->items[index];
}

void list_set(struct iterable *list, int64_t index, struct value item)
{
    struct array *array = as_list(list);
    check_index(array, index);
    array->items[index] = item;
}

void list_append(struct iterable *list, struct value item)
{
    array_append(as_list(list), item);
}

void list_cut(struct iterable *list, int64_t length)
{
    struct array *array = as_list(list);
    if (length >= 0 && length < array->length)
        array->length = length;
}
