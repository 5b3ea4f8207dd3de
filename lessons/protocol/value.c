#include "value.h"

#include "memory.h"

#include <string.h>

struct value value_str(const char *text)
{
    size_t size = strlen(text);
    if (size > UINT32_MAX)
        fatal("OverflowError: a string of 4 GiB or more");
    return value_bytes(text, (uint32_t)size);
}

void value_kind_error(const char *message)
{
    fatal(message);
}

double value_as_real(struct value value)
{
    if (value.kind == VALUE_INT)
        return (double)value.as.integer;
    if (value.kind != VALUE_REAL)
        value_kind_error("TypeError: value_as_real() needs a number");
    return value.as.real;
}

bool value_is_error(struct value value, const char *exception)
{
    return value.kind == VALUE_ERROR && value.size == strlen(exception) &&
           memcmp(value.as.text, exception, value.size) == 0;
}

static bool is_number(struct value value)
{
    return value.kind == VALUE_INT || value.kind == VALUE_REAL;
}

/* Exact, as in Python: 2**53 + 1 is not equal to 2.0**53, although the int
 * becomes that double when it is converted. */
static bool int_equals_real(int64_t integer, double real)
{
    return (double)integer == real && real < 0x1p63 && (int64_t)real == integer;
}

static bool numbers_equal(struct value a, struct value b)
{
    if (a.kind == VALUE_INT && b.kind == VALUE_INT)
        return a.as.integer == b.as.integer;
    if (a.kind == VALUE_INT)
        return int_equals_real(a.as.integer, b.as.real);
    if (b.kind == VALUE_INT)
        return int_equals_real(b.as.integer, a.as.real);
    return a.as.real == b.as.real;
}

enum { DEEPEST_PAIR = 2000 };

static bool equal_at(struct value a, struct value b, int depth)
{
    if (is_number(a) && is_number(b))
        return numbers_equal(a, b);
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case VALUE_STR:
        return a.size == b.size &&
               (a.size == 0 || memcmp(a.as.text, b.as.text, a.size) == 0);
    case VALUE_PAIR:
        if (depth == DEEPEST_PAIR)
            fatal("RecursionError: maximum recursion depth exceeded in "
                  "comparison");
        return equal_at(a.as.pair[0], b.as.pair[0], depth + 1) &&
               equal_at(a.as.pair[1], b.as.pair[1], depth + 1);
    case VALUE_ERROR:
        return strcmp(a.as.text, b.as.text) == 0;
    default:
        return true; /* None is equal to None */
    }
}

bool value_equal(struct value a, struct value b)
{
    return equal_at(a, b, 0);
}
