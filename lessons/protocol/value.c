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

int64_t value_as_int(struct value value)
{
    if (value.kind != VALUE_INT)
        fatal("TypeError: value_as_int() needs an int");
    return value.as.integer;
}

double value_as_real(struct value value)
{
    if (value.kind == VALUE_INT)
        return (double)value.as.integer;
    if (value.kind != VALUE_REAL)
        fatal("TypeError: value_as_real() needs a number");
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

bool value_equal(struct value a, struct value b)
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
        return value_equal(a.as.pair[0], b.as.pair[0]) &&
               value_equal(a.as.pair[1], b.as.pair[1]);
    case VALUE_ERROR:
        return strcmp(a.as.text, b.as.text) == 0;
    default:
        return true; /* None is equal to None */
    }
}

bool int64_add(int64_t a, int64_t b, int64_t *sum)
{
    if (b > 0 ? a > INT64_MAX - b : a < INT64_MIN - b)
        return false;
    *sum = a + b;
    return true;
}
