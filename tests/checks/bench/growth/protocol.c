/* How the protocol grows: with what is in a container, with a text, with how
 * many iterators stand in a row. */
#include "containers.h"
#include "infinite_counters.h"
#include "sizes.h"

#include <math.h>
#include <string.h>

enum { MOST = 1000000, DEEP_MOST = 100000 };

static struct iterable *list, *dict, *string;
static struct value pairs[MOST][2], values[MOST];
static char text[8 * MOST], repr[8 * MOST];
static struct value chained[MOST][2];

static void append(int64_t size)
{
    struct iterable *filled = list_new(NULL, 0);
    for (int64_t i = 0; i < size; i++)
        list_append(filled, value_int(i));
    container_free(filled);
}

static void make_list(int64_t size)
{
    container_free(list);
    list = list_new(NULL, 0);
    for (int64_t i = 0; i < size; i++)
        list_append(list, value_int(i));
}

static void make_tuple(int64_t size)
{
    container_free(tuple_new(values, size));
}

static void walk(struct iterator *it)
{
    struct value item;
    while (iter_next(it, &item) == ITER_NEXT)
        ;
    iter_drop(it);
}

static void walk_list(int64_t size)
{
    (void)size;
    walk(iter_of(list));
}

static void pop_last(int64_t size)
{
    make_list(size);
    while (size > 0)
        list_pop(list, --size);
}

static void pop_first(int64_t size)
{
    make_list(size);
    while (size-- > 0)
        list_pop(list, 0);
}

/* --- Dicts and sets --------------------------------------------------------
 */

static void set_of_values(int64_t size)
{
    struct iterable *set = set_new(NULL, 0);
    for (int64_t i = 0; i < size; i++)
        set_add(set, values[i]);
    container_free(set);
}

static void dict_of_values(int64_t size)
{
    container_free(dict);
    dict = dict_new(NULL, 0);
    for (int64_t i = 0; i < size; i++)
        dict_set(dict, values[i], value_int(i));
}

static void look_up(int64_t size)
{
    for (int64_t i = 0; i < size; i++)
        dict_get(dict, values[i]);
}

static void ints(int64_t size)
{
    for (int64_t i = 0; i < size; i++)
        values[i] = value_int(i);
}

/* What differs only far up, where a table that is short does not look. */
static void wide_ints(int64_t size)
{
    for (int64_t i = 0; i < size; i++)
        values[i] = value_int(i << 40);
}

static void ints_in_a_dict(int64_t size)
{
    ints(size);
    dict_of_values(size);
}

static void reals(int64_t size)
{
    for (int64_t i = 0; i < size; i++)
        values[i] = value_real(ldexp((double)i, -20));
}

static void nans(int64_t size)
{
    for (int64_t i = 0; i < size; i++)
        values[i] = value_real((double)NAN);
}

static void strings(int64_t size)
{
    for (int64_t i = 0; i < size; i++) {
        int length = snprintf(text + 8 * i, 8, "%lld", (long long)i);
        values[i] = value_bytes(text + 8 * i, (uint32_t)length);
    }
}

/* Pairs of small numbers, as those of a grid. */
static void grid(int64_t size)
{
    for (int64_t i = 0; i < size; i++) {
        pairs[i][0] = value_int(i % 1000);
        pairs[i][1] = value_int(i / 1000);
        values[i] = value_pair(pairs[i]);
    }
}

static void mixed(int64_t size)
{
    grid(size);
    for (int64_t i = 0; i < size; i++)
        if (i % 3 != 0)
            values[i] = i % 3 == 1 ? value_int(i) : value_real((double)i / 2);
}

/* (0, (0, (0, (0, (0, i))))): equal down to where a hash still looks. */
static void deep_pairs(int64_t size)
{
    enum { DEPTH = 6 };
    static struct value parts[DEEP_MOST][DEPTH][2];
    for (int64_t i = 0; i < size; i++) {
        values[i] = value_int(i);
        for (int depth = 0; depth < DEPTH; depth++) {
            parts[i][depth][0] = value_int(0);
            parts[i][depth][1] = values[i];
            values[i] = value_pair(parts[i][depth]);
        }
    }
}

/* --- Strings and what is printed ------------------------------------------ */

/* `size` letters. */
static void letters(const char *letter, int64_t size)
{
    size_t bytes = strlen(letter);
    for (int64_t i = 0; i < size; i++)
        memcpy(text + (size_t)i * bytes, letter, bytes);
    text[(size_t)size * bytes] = '\0';
}

static void ascii(int64_t size)
{
    letters("a", size);
}

static void utf8(int64_t size)
{
    letters("\xF0\x9F\x90\x8D", size);
}

static void no_utf8(int64_t size)
{
    letters("\xF0\x9F\x90", size);
}

static void make_string(int64_t size)
{
    (void)size;
    container_free(string);
    string = string_of(text);
}

static void utf8_string(int64_t size)
{
    utf8(size);
    make_string(size);
}

static void walk_string(int64_t size)
{
    (void)size;
    walk(iter_of(string));
}

static void print_string(int64_t size)
{
    (void)size;
    value_repr(value_str(text), repr, sizeof repr);
}

/* (((0, 0), 0), 0) and so on. */
static void nested(int64_t size)
{
    struct value inner = value_int(0);
    for (int64_t i = 0; i < size; i++) {
        chained[i][0] = inner;
        chained[i][1] = value_int(i);
        inner = value_pair(chained[i]);
    }
    values[0] = inner;
}

/* Each holds the one before it twice. */
static void doubled(int64_t size)
{
    nested(size);
    for (int64_t i = 1; i < size; i++)
        chained[i][1] = chained[i][0];
}

static void print_pairs(int64_t size)
{
    (void)size;
    value_repr(values[0], repr, sizeof repr);
}

/* --- Iterators in a row ----------------------------------------------------
 */

static void row(int64_t size)
{
    struct iterator *it = infinite_counter(0);
    struct value item;
    for (int64_t i = 0; i < size; i++) {
        struct iterator *next =
            i % 2 ? take(ITERABLE(it), MOST) : enumerate(ITERABLE(it), 0);
        iter_drop(it);
        it = next;
    }
    iter_next(it, &item);
    iter_drop(it);
}

static void zipped(int64_t size)
{
    struct iterator *left = enumerate(list, 0), *right = enumerate(list, size);
    struct iterator *both = zip(ITERABLE(left), ITERABLE(right));
    iter_drop(left);
    iter_drop(right);
    walk(both);
}

static const struct sizes_row rows[] = {
    {"list: append", append, NULL, 0},
    {"list: a walk", walk_list, make_list, 0},
    {"list: emptied from its end", pop_last, NULL, 0},
    {"list: emptied from its front", pop_first, NULL, 0},
    {"tuple", make_tuple, ints, 0},
    {"dict: ints", dict_of_values, ints, 0},
    {"dict: ints looked up", look_up, ints_in_a_dict, 0},
    {"set: ints", set_of_values, ints, 0},
    {"set: multiples of 2**40", set_of_values, wide_ints, 1 << 23},
    {"set: floats", set_of_values, reals, 0},
    {"set: NaN", set_of_values, nans, 0},
    {"set: strings", set_of_values, strings, 0},
    {"set: pairs of ints", set_of_values, grid, 0},
    {"set: ints, floats and pairs", set_of_values, mixed, 0},
    {"set: pairs that differ deep down", set_of_values, deep_pairs, DEEP_MOST},
    {"string: a letter", make_string, ascii, 0},
    {"string: a letter of 4 bytes", make_string, utf8, 0},
    {"string: bytes that are no UTF-8", make_string, no_utf8, 0},
    {"string: a walk", walk_string, utf8_string, 0},
    {"repr: a letter", print_string, utf8, 0},
    {"repr: a byte that is no UTF-8", print_string, no_utf8, 0},
    {"repr: a pair in a pair", print_pairs, nested, 0},
    {"repr: pairs that share pairs", print_pairs, doubled, 0},
    {"a row of iterators", row, NULL, 0},
    {"zip of two enumerates", zipped, make_list, 0},
};

SIZES_MAIN(rows)
