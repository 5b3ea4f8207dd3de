/**
 * @file
 * The containers that Python brings along: list, tuple, string, dict and set.
 *
 * Each of the five is an ::iterable, made by a function that ends in `_of` and
 * given back by container_free(). A container is no iterator: it holds no
 * position, and every iter_of() gives a fresh walk of its own. It must outlive
 * its iterators.
 *
 *     struct iterable *fruit = list_of(value_str("apple"), value_str("fig"));
 *     ...
 *     container_free(fruit);
 *
 * Strings put into a container are borrowed, not copied. Calling a list's
 * function with a dict, or any of them with what is no container, ends the
 * program with a TypeError.
 */
#ifndef CONTAINERS_H
#define CONTAINERS_H

#include "iterator.h"

#ifdef __cplusplus
#include <initializer_list>

/* Never called: its result has one byte for each argument. */
template <typename... types> char (&value_count(types...))[sizeof...(types)];

extern "C" {
#endif

/** @name Making one
 * @{ */

/** Python's `[a, b, c]`. */
#define list_of(...) list_new(VALUES(__VA_ARGS__))

/** Python's `(a, b, c)`: as a list, but it never changes. */
#define tuple_of(...) tuple_new(VALUES(__VA_ARGS__))

/** Python's `{a, b, c}`: what is equal to an earlier one is left out. */
#define set_of(...) set_new(VALUES(__VA_ARGS__))

/** Python's `{a: 1, b: 2}`, written `dict_of(a, value_int(1), b, ...)`. */
#define dict_of(...) dict_new(VALUES(__VA_ARGS__))

/** Some values as an array and its length: two arguments of a `_new`. */
#ifndef __cplusplus
#define VALUES(...)                                                            \
    (const struct value[]){__VA_ARGS__},                                       \
        (int64_t)(sizeof(struct value[]){__VA_ARGS__} / sizeof(struct value))
#else
#define VALUES(...)                                                            \
    std::initializer_list<struct value>{__VA_ARGS__}.begin(),                  \
        (int64_t)sizeof(value_count(__VA_ARGS__))
#endif

/** A list of `length` values. Its iterator sees the list grow and shrink. */
struct iterable *list_new(const struct value *values, int64_t length);

/** A tuple of `length` values. */
struct iterable *tuple_new(const struct value *values, int64_t length);

/** A set. Its order, which Python leaves open, is that of insertion. */
struct iterable *set_new(const struct value *values, int64_t length);

/** A dict of `length` / 2 keys, each followed by its value. */
struct iterable *dict_new(const struct value *values, int64_t length);

/**
 * A string, walked letter by letter (by code point, not by byte), each letter a
 * string. A byte that is not UTF-8 counts as a letter. The text is borrowed.
 */
struct iterable *string_of(const char *text);

/** @} */

/** @name Any of them
 * @{ */

/** Gives a container back. NULL is fine. */
void container_free(struct iterable *container);

/**
 * Python's `len()`: items, or keys, or the letters of a string. An iterator has
 * no length: asking for it ends the program, with a TypeError.
 */
int64_t container_length(const struct iterable *container);

/** @} */

/** @name Lists
 * @{ */

/** `list[index]`, also of a tuple; `index` from 0, inside the list. */
struct value list_get(const struct iterable *list, int64_t index);

/** `list[index] = item`. */
void list_set(struct iterable *list, int64_t index, struct value item);

/** `list.append(item)`. */
void list_append(struct iterable *list, struct value item);

/**
 * `list.pop(index)`: takes the item out; those behind it move up. So, as in
 * Python, a long list is emptied from its end in no time, and from its front
 * slowly: each item costs as much as there are behind it.
 */
struct value list_pop(struct iterable *list, int64_t index);

/** `list.remove(item)`: takes out the first that is equal; there must be one.
 */
void list_remove(struct iterable *list, struct value item);

/** `del list[length:]`: keeps at most the first `length` items. */
void list_cut(struct iterable *list, int64_t length);

/** @} */

/** @name Dicts and sets
 * @{ */

/**
 * `dict[key] = item`. A new key ends every walk in progress with an error. A
 * key is found at once however many there are; only pairs that are the same for
 * their first 64 pairs in pairs are looked through one by one. In a set, too.
 */
void dict_set(struct iterable *dict, struct value key, struct value item);

/** `dict.get(key)`: None if there is no such key. */
struct value dict_get(const struct iterable *dict, struct value key);

/** `set.add(item)`. A new item ends every walk in progress with an error. */
void set_add(struct iterable *set, struct value item);

/** @} */

#ifdef __cplusplus
}
#endif

#endif
