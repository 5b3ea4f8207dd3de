/* Dicts and sets. The keys stand in the array in the order in which they were
 * put in, and so a walk sees them.
 *
 * To find one among many, there are the places, as in Python's own dict: a
 * table at least twice as long as there are keys, in which a key's hash says
 * where to look. A place tells where in the array its key stands. If it is
 * another key's, the next place is looked at, and so on: at a free one it is
 * certain that the key is not there. No key is ever taken out, so that a place
 * once taken stays so. */
#include "array.h"
#include "containers.h"
#include "hash.h"
#include "memory.h"

/* No key stands at -1. A few keys need no places. */
enum { FREE = -1, FEW = 8, FIRST_PLACES = 32 };

#define CHANGED(message)                                                       \
    {                                                                          \
        .kind = VALUE_ERROR, .size = sizeof "RuntimeError" - 1,                \
        .as.text = "RuntimeError: " message                                    \
    }

static const struct array_type dict_type = {
    ARRAY_TYPE("dict", "dict_keyiterator"),
    .changed = CHANGED("dictionary changed size during iteration")};

static const struct array_type set_type = {
    ARRAY_TYPE("set", "set_iterator"),
    .changed = CHANGED("Set changed size during iteration")};

static struct array *as_dict(const struct iterable *dict)
{
    return array_cast(dict, &dict_type, "TypeError: a dict is needed here");
}

/* The number of the place of `key`, or of the free place that would be its. */
static int64_t place_of(const struct array *array, struct value key)
{
    int64_t last = array->place_count - 1; /* as bits: all ones */
    int64_t at = (int64_t)(value_hash(key) & (uint64_t)last);
    while (array->places[at] != FREE &&
           !value_equal(array->items[array->places[at]], key))
        at = (at + 1) & last;
    return at;
}

/* Where in the array `key` stands, or FREE. A few are looked at one by one. */
static int64_t find(const struct array *array, struct value key)
{
    if (array->place_count > 0)
        return array->places[place_of(array, key)];
    for (int64_t i = 0; i < array->length; i += array->stride)
        if (value_equal(array->items[i], key))
            return i;
    return FREE;
}

/* Twice as many places, or the first ones; each key has to find its own anew.
 * Doubling is rare: a key is moved once or twice on average. */
static void more_places(struct array *array)
{
    memory_free(array->places);
    array->place_count =
        array->place_count ? 2 * array->place_count : FIRST_PLACES;
    array->places = memory_new(
        (size_t)array->place_count * sizeof *array->places, MEMORY_PLAIN);
    for (int64_t i = 0; i < array->place_count; i++)
        array->places[i] = FREE;
    for (int64_t i = 0; i < array->length; i += array->stride)
        array->places[place_of(array, array->items[i])] = i;
}

/* Adds a key that is not there yet. */
static void add(struct array *array, struct value key)
{
    int64_t keys = array->length / array->stride + 1;
    if (keys > FEW && 2 * keys > array->place_count)
        more_places(array);
    if (array->place_count > 0)
        array->places[place_of(array, key)] = array->length;
    array_append(array, key);
}

/* Keys and their values take turns in the array: key, value, key, value. */
void dict_set(struct iterable *dict, struct value key, struct value item)
{
    struct array *array = as_dict(dict);
    int64_t at = find(array, key);
    if (at >= 0) {
        array_changes(array, at + 1);
        array->items[at + 1] = item;
        return;
    }
    add(array, key);
    array_append(array, item);
}

struct value dict_get(const struct iterable *dict, struct value key)
{
    const struct array *array = as_dict(dict);
    int64_t at = find(array, key);
    return at >= 0 ? array->items[at + 1] : value_none();
}

struct iterable *dict_new(const struct value *values, int64_t length)
{
    if (length % 2 != 0)
        fatal("TypeError: dict_of() needs a value for every key");
    struct array *array = array_new(&dict_type, 2);
    for (int64_t i = 0; i < length; i += 2)
        dict_set(&array->base, values[i], values[i + 1]);
    return &array->base;
}

void set_add(struct iterable *set, struct value item)
{
    struct array *array =
        array_cast(set, &set_type, "TypeError: a set is needed here");
    if (find(array, item) < 0)
        add(array, item);
}

struct iterable *set_new(const struct value *values, int64_t length)
{
    struct array *array = array_new(&set_type, 1);
    for (int64_t i = 0; i < length; i++)
        set_add(&array->base, values[i]);
    return &array->base;
}
