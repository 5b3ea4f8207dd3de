/* Lists and tuples. */
#include "array.h"
#include "containers.h"
#include "memory.h"

#include <string.h>

static const struct array_type list_type = {
    ARRAY_TYPE("list", "list_iterator")};
static const struct array_type tuple_type = {
    ARRAY_TYPE("tuple", "tuple_iterator")};

static struct iterable *array_of(const struct array_type *type,
                                 const struct value *values, int64_t length)
{
    struct array *array = array_new(type, 1);
    for (int64_t i = 0; i < length; i++)
        array_append(array, values[i]);
    return &array->base;
}

struct iterable *list_new(const struct value *values, int64_t length)
{
    return array_of(&list_type, values, length);
}

struct iterable *tuple_new(const struct value *values, int64_t length)
{
    return array_of(&tuple_type, values, length);
}

static struct array *as_list(const struct iterable *list)
{
    return array_cast(list, &list_type, "TypeError: a list is needed here");
}

static void check_index(const struct array *array, int64_t index,
                        const char *complaint)
{
    if (index < 0 || index >= array->length)
        fatal(complaint);
}

struct value list_get(const struct iterable *list, int64_t index)
{
    const struct array *array = list && list->slots == &tuple_type.slots
                                    ? (const struct array *)list
                                    : as_list(list);
    check_index(array, index, "IndexError: list index out of range");
    return array->items[index];
}

void list_set(struct iterable *list, int64_t index, struct value item)
{
    struct array *array = as_list(list);
    check_index(array, index, "IndexError: list index out of range");
    array_changes(array, index);
    array->items[index] = item;
}

void list_append(struct iterable *list, struct value item)
{
    array_append(as_list(list), item);
}

struct value list_pop(struct iterable *list, int64_t index)
{
    struct array *array = as_list(list);
    check_index(array, index, "IndexError: pop index out of range");
    struct value *place = &array->items[index], item = *place;
    array_changes(array, index);
    array->length--;
    memmove(place, place + 1, (size_t)(array->length - index) * sizeof item);
    return item;
}

void list_remove(struct iterable *list, struct value item)
{
    const struct array *array = as_list(list);
    int64_t index = 0;
    while (index < array->length && !value_equal(array->items[index], item))
        index++;
    check_index(array, index, "ValueError: list.remove(x): x not in list");
    list_pop(list, index);
}

void list_cut(struct iterable *list, int64_t length)
{
    struct array *array = as_list(list);
    if (length < 0 || length >= array->length)
        return;
    array_changes(array, length);
    array->length = length;
}
