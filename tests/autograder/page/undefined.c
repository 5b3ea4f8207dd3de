/* What watches for undefined behaviour in a page. The compiler calls these
 * functions, with places and types as clang's runtime has them, which does not
 * exist for WebAssembly. They say what that would say, and the program goes on;
 * but a null pointer ends it, as it would on any other machine. */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

struct place {
    const char *file;
    uint32_t line, column;
};

/* `info` is, of an integer, twice the logarithm of its bits, and 1 if it has a
 * sign. */
struct type {
    uint16_t kind, info;
    char name[];
};

struct typed_place {
    struct place place;
    const struct type *type;
};

struct two_types {
    struct place place;
    const struct type *left, *right;
};

struct mismatch {
    struct place place;
    const struct type *type;
    unsigned char alignment, use;
};

static void say(const struct place *place, const char *what)
{
    fprintf(stderr, "%s:%" PRIu32 ":%" PRIu32 ": runtime error: %s\n",
            place->file ? place->file : "?", place->line, place->column, what);
}

/* Where no memory is, so that the program ends as one with a wild pointer. */
static void crash(void)
{
    const volatile char *nowhere = (const volatile char *)0xfffffff0;
    (void)*nowhere;
    abort();
}

/* A number, small enough to stand in its handle, or behind it. */
static int64_t number_of(const struct type *type, uintptr_t handle)
{
    unsigned bits = 1u << (type->info >> 1);
    if (bits > 8 * sizeof handle)
        return *(const int64_t *)handle;
    if (!(type->info & 1))
        return (int64_t)handle;
    unsigned left = bits >= 8 && bits < 32 ? 32 - bits : 0;
    return (int32_t)((uint32_t)handle << left) >> left;
}

/* --- Numbers -------------------------------------------------------------- */

static void overflow(const struct typed_place *where, const char *sign,
                     uintptr_t left, uintptr_t right)
{
    char text[256];
    snprintf(text, sizeof text,
             "signed integer overflow: %" PRId64 " %s %" PRId64
             " cannot be represented in type %s",
             number_of(where->type, left), sign, number_of(where->type, right),
             where->type->name);
    say(&where->place, text);
}

#define HANDLER(name, ...)                                                     \
    void __ubsan_handle_##name(__VA_ARGS__);                                   \
    void __ubsan_handle_##name(__VA_ARGS__)

HANDLER(add_overflow, struct typed_place *where, uintptr_t a, uintptr_t b)
{
    overflow(where, "+", a, b);
}

HANDLER(sub_overflow, struct typed_place *where, uintptr_t a, uintptr_t b)
{
    overflow(where, "-", a, b);
}

HANDLER(mul_overflow, struct typed_place *where, uintptr_t a, uintptr_t b)
{
    overflow(where, "*", a, b);
}

HANDLER(negate_overflow, struct typed_place *where, uintptr_t a)
{
    char text[256];
    snprintf(text, sizeof text,
             "negation of %" PRId64 " cannot be represented in type %s",
             number_of(where->type, a), where->type->name);
    say(&where->place, text);
}

HANDLER(divrem_overflow, struct typed_place *where, uintptr_t a, uintptr_t b)
{
    char text[256];
    if (number_of(where->type, b) == -1)
        snprintf(text, sizeof text,
                 "division of %" PRId64
                 " by -1 cannot be represented in type %s",
                 number_of(where->type, a), where->type->name);
    else
        snprintf(text, sizeof text, "division by zero");
    say(&where->place, text);
}

HANDLER(shift_out_of_bounds, struct two_types *where, uintptr_t a, uintptr_t b)
{
    char text[256];
    (void)a;
    snprintf(text, sizeof text,
             "shift of a number of type %s by %" PRId64
             ", which is too far, or of a negative number",
             where->left->name, number_of(where->right, b));
    say(&where->place, text);
}

/* --- Arrays and pointers ------------------------------------------------- */

HANDLER(out_of_bounds, struct two_types *where, uintptr_t index)
{
    char text[256];
    snprintf(text, sizeof text, "index %" PRId64 " out of bounds for type %s",
             number_of(where->right, index), where->left->name);
    say(&where->place, text);
}

HANDLER(float_cast_overflow, struct typed_place *where, uintptr_t number)
{
    char text[256];
    (void)number;
    snprintf(text, sizeof text,
             "a number of type %s is outside the range of the integer it is "
             "made",
             where->type->name);
    say(&where->place, text);
}

/* What AddressSanitizer says of it, as far as anybody reads it. */
HANDLER(type_mismatch_v1, struct mismatch *where, uintptr_t pointer)
{
    if (pointer != 0)
        return;
    fprintf(stderr,
            "==1==ERROR: AddressSanitizer: SEGV on unknown address 0x0\n"
            "    #0 0x0 in %s:%" PRIu32 ":%" PRIu32 "\n",
            where->place.file ? where->place.file : "?", where->place.line,
            where->place.column);
    crash();
}
