/**
 * @file
 * Values: what an iterator hands out.
 *
 * A value is 16 bytes, cheap to copy, and never owned. Make one with a
 * `value_...` function, read it with `value_as_int()`, `value_as_real()`,
 * value_equal() or value_print(); there is no need to look inside.
 *
 * How long does a value live? Numbers and None: for ever. Strings and pairs
 * that an iterator yields are borrowed: they are good until that iterator moves
 * again. The values of ITER_STOP and ITER_ERROR and the values sent to a
 * generator outlive it, because they are numbers or literals (a TypeError of
 * iter_of(), which names a type, is kept like a literal).
 */
#ifndef VALUE_H
#define VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic" /* literals of structs are C */
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
extern "C" {
#endif

/** The kinds of value, and the Python type that each one stands for. */
enum value_kind {
    VALUE_NONE,  /**< `None` */
    VALUE_INT,   /**< `int`, but of 64 bits: it can overflow */
    VALUE_REAL,  /**< `float` */
    VALUE_STR,   /**< `str`: bytes with a length, so that NUL is data */
    VALUE_PAIR,  /**< a `tuple` of exactly two values */
    VALUE_ERROR, /**< an exception: its name and its message */
};

/** One value. Made by the `value_...` functions below. */
struct value {
    enum value_kind kind; /**< which member of `as` holds it */
    uint32_t size; /**< VALUE_STR: bytes; VALUE_ERROR: bytes of the name */
    union {
        int64_t integer;          /**< VALUE_INT */
        double real;              /**< VALUE_REAL */
        const char *text;         /**< VALUE_STR, VALUE_ERROR */
        const struct value *pair; /**< VALUE_PAIR: an array of two */
    } as; /**< the value itself: the member that `kind` names */
};

/** Python's `None`. */
static inline struct value value_none(void)
{
    return (struct value){.kind = VALUE_NONE};
}

/** A Python `int` that fits into 64 bits. */
static inline struct value value_int(int64_t integer)
{
    return (struct value){.kind = VALUE_INT, .as = {.integer = integer}};
}

/** A Python `float`. */
static inline struct value value_real(double real)
{
    return (struct value){.kind = VALUE_REAL, .as = {.real = real}};
}

/** A `str` of `size` bytes, borrowed: `bytes` must outlive the value. */
static inline struct value value_bytes(const char *bytes, uint32_t size)
{
    return (struct value){
        .kind = VALUE_STR, .size = size, .as = {.text = bytes}};
}

/**
 * A `str` from a C string, borrowed: `text` must outlive the value. One of 4
 * GiB or more ends the program with an OverflowError.
 */
struct value value_str(const char *text);

/** A `tuple` of two, borrowed: the array must outlive the value. */
static inline struct value value_pair(const struct value pair[2])
{
    return (struct value){.kind = VALUE_PAIR, .as = {.pair = pair}};
}

/**
 * An exception, such as `value_error("ValueError", "step must not be zero")`.
 * Both arguments must be string literals, so that the error outlives whoever
 * reports it.
 */
#define value_error(exception, message)                                        \
    value_error_text(exception ": " message, sizeof(exception) - 1)

/** @name What value_error() calls
 * Nothing here is called by hand.
 * @{ */

/** An error with that text, which starts with a name of `name_size` bytes. */
static inline struct value value_error_text(const char *text, size_t name_size)
{
    return (struct value){
        .kind = VALUE_ERROR, .size = (uint32_t)name_size, .as = {.text = text}};
}

/** @} */

/** @name What value_as_int() calls
 * Nothing here is called by hand.
 * @{ */

/** Ends the program: a value is of another kind than was asked for. */
void value_kind_error(const char *message) __attribute__((noreturn));

/** @} */

/** The integer inside. Any other kind ends the program with a TypeError. */
static inline int64_t value_as_int(struct value value)
{
    if (value.kind != VALUE_INT)
        value_kind_error("TypeError: value_as_int() needs an int");
    return value.as.integer;
}

/** The number inside, an int made real. Any other kind ends the program. */
double value_as_real(struct value value);

/** Is this an error of that name? `value_is_error(v, "ValueError")`. */
bool value_is_error(struct value value, const char *exception);

/**
 * Python's `a == b`: 1 equals 1.0, strings are compared byte by byte, pairs
 * item by item. Errors are equal if their texts are (Python compares identity).
 * Pairs nested 2,000 deep end the program with a RecursionError, as 1,000 do in
 * Python.
 */
bool value_equal(struct value a, struct value b);

/** How many pairs a repr writes out. */
enum { VALUE_REPR_PAIRS = 1000 };

/**
 * Python's `repr(value)`, written to `buffer` as a C string, cut short if it
 * does not fit into `size` bytes (`size` may be 0). Returns the length of the
 * whole text, as snprintf() does.
 *
 * Python would write out a pair again wherever it is found, and a pair of pairs
 * that share theirs grows twice as long with each level. So the whole text has
 * an end here: the first VALUE_REPR_PAIRS pairs, as they are read from left to
 * right, are written out, and each one after them is `(...)`. What is not a
 * pair is never shortened. As in Python, letters that can't be seen, such as
 * U+200B, are escaped; only those that Unicode has not assigned yet stand as
 * they are. A byte that is not UTF-8, which no str of Python has, is escaped.
 */
size_t value_repr(struct value value, char *buffer, size_t size);

/**
 * Python's `print(value)`: a string as it is, anything else as value_repr(). So
 * an error shows its name, and not, as in Python, the message alone.
 */
void value_print(struct value value);

/**
 * `a + b` if that fits into 64 bits. Returns false and leaves `sum` alone if
 * it does not: the moment for an OverflowError, where Python's int would grow.
 */
static inline bool int64_add(int64_t a, int64_t b, int64_t *sum)
{
    if (b > 0 ? a > INT64_MAX - b : a < INT64_MIN - b)
        return false;
    *sum = a + b;
    return true;
}

#ifdef __cplusplus
}
#pragma GCC diagnostic pop
#endif

#endif
