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
    uint32_t left = 32 - (bits < 32 ? bits : 32);
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

HANDLER(load_invalid_value, struct typed_place *where, uintptr_t a)
{
    char text[256];
    snprintf(text, sizeof text,
             "load of value %" PRId64
             ", which is not a valid value for type %s",
             number_of(where->type, a), where->type->name);
    say(&where->place, text);
}

/* --- Arrays and pointers ---------------------------------------------------
 */

HANDLER(out_of_bounds, struct two_types *where, uintptr_t index)
{
    char text[256];
    snprintf(text, sizeof text, "index %" PRId64 " out of bounds for type %s",
             number_of(where->right, index), where->left->name);
    say(&where->place, text);
}

HANDLER(vla_bound_not_positive, struct typed_place *where, uintptr_t size)
{
    char text[256];
    snprintf(text, sizeof text,
             "variable length array bound evaluates to non-positive value "
             "%" PRId64,
             number_of(where->type, size));
    say(&where->place, text);
}

HANDLER(pointer_overflow, struct place *place, uintptr_t from, uintptr_t to)
{
    if (from == 0 && to == 0)
        say(place, "applying zero offset to null pointer");
    else if (from == 0)
        say(place, "applying non-zero offset to null pointer");
    else
        say(place, "pointer index expression overflowed");
}

HANDLER(type_mismatch_v1, struct mismatch *where, uintptr_t pointer)
{
    static const char *const uses[] = {
        "load of", "store to", "reference binding to", "member access within"};
    char text[256];
    const char *use = where->use < 4 ? uses[where->use] : "use of";
    if (pointer == 0)
        snprintf(text, sizeof text, "%s null pointer of type %s", use,
                 where->type->name);
    else
        snprintf(text, sizeof text,
                 "%s misaligned address 0x%08lx for type %s, which requires "
                 "%u byte alignment",
                 use, (unsigned long)pointer, where->type->name,
                 1u << where->alignment);
    say(&where->place, text);
    if (pointer == 0)
        crash();
}

HANDLER(nonnull_arg, struct place *place)
{
    say(place, "null pointer passed as an argument that must not be null");
}

HANDLER(builtin_unreachable, struct place *place)
{
    say(place, "execution reached an unreachable program point");
    abort();
}

HANDLER(invalid_builtin, struct place *place)
{
    say(place, "passing zero to a builtin, which is not a valid argument");
}
