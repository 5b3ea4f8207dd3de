/* Dicts and sets. A lookup walks the whole array: they are made to be read. */
#include "array.h"
#include "containers.h"
#include "memory.h"

static struct iterator *dict_iter(struct iterable *self)
{
    static const struct array_walk_kind kind = {
        .slots = ARRAY_WALK_SLOTS("dict_keyiterator"),
        .changed = {.kind = VALUE_ERROR,
                    .size = sizeof "RuntimeError" - 1,
                    .as.text = "RuntimeError: dictionary changed size during "
                               "iteration"}};
    return array_walk((struct array *)self, &kind);
}

static struct iterator *set_iter(struct iterable *self)
{
    static const struct array_walk_kind kind = {
        .slots = ARRAY_WALK_SLOTS("set_iterator"),
        .changed = {.kind = VALUE_ERROR,
                    .size = sizeof "RuntimeError" - 1,
                    .as.text =
                        "RuntimeError: Set changed size during iteration"}};
    return array_walk((struct array *)self, &kind);
}

static const struct iter_slots dict_slots = {.name = "dict", .iter = dict_iter};
static const struct iter_slots set_slots = {.name = "set", .iter = set_iter};

static struct array *as_dict(const struct iterable *dict)
{
    return array_cast(dict, &dict_slots, "TypeError: a dict is needed here");
}

/* Keys and their values take turns in the array: key, value, key, value. */
void dict_set(struct iterable *dict, struct value key, struct value item)
{
    struct array *array = as_dict(dict);
    int64_t at = array_find(array, key);
    if (at >= 0) {
        array->items[at + 1] = item;
        return;
    }
    array_append(array, key);
    array_append(array, item);
}

struct value dict_get(const struct iterable *dict, struct value key)
{
    const struct array *array = as_dict(dict);
    int64_t at = array_find(array, key);
    return at >= 0 ? array->items[at + 1] : value_none();
}

struct iterable *dict_new(const struct value *values, int64_t length)
{
    if (length % 2 != 0)
        fatal("TypeError: dict_of() needs a value for every key");
    struct array *array = array_new(&dict_slots, 2);
    for (int64_t i = 0; i < length; i += 2)
        dict_set(&array->base, values[i], values[i + 1]);
    return &array->base;
}

void set_add(struct iterable *set, struct value item)
{
    struct array *array =
        array_cast(set, &set_slots, "TypeError: a set is needed here");
    if (array_find(array, item) < 0)
        array_append(array, item);
}

struct iterable *set_new(const struct value *values, int64_t length)
{
    struct array *array = array_new(&set_slots, 1);
    for (int64_t i = 0; i < length; i++)
        set_add(&array->base, values[i]);
    return &array->base;
}
