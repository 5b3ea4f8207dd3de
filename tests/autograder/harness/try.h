/**
 * @file
 * What a try is written with: lessons/NN-.../try.c, which `make try-N` runs.
 *
 *     TRY
 *     {
 *         IT(it, my_range(3, 6));
 *         NEXT(it);
 *         DROP(it);
 *     }
 *
 * A case says what must come of each step (harness.h). Here nothing is
 * expected and nothing is judged: each line says what came of it.
 */
#ifndef TRY_H
#define TRY_H

#include "harness.h"
#include "names.h"

/** Opens the function that is run. Once in a try. */
#define TRY                                                                    \
    static void try_lines(void);                                               \
    static void try_whole(void)                                                \
    {                                                                          \
        try_lines();                                                           \
        try_end();                                                             \
    }                                                                          \
    const struct harness_case harness_cases[] = {                              \
        {TRY_NAME, try_whole, __LINE__}, {NULL, NULL, 0}};                     \
    static void try_lines(void)

/** Python's `name = ...`: an iterator, a generator, a list, a number, a value.
 * What is an iterator has to be dropped; a list is given back by itself. */
#define IT(name, ...)                                                          \
    TRY_BEGINS(#name " = " #__VA_ARGS__);                                      \
    __auto_type name = (__VA_ARGS__);                                          \
    TRY_SHOWS(name)(STEP(#name " = " #__VA_ARGS__), name);                     \
    try_named(STEP(#name), TRY_POINTER(name))

/** Python's `next(it)`. */
#define NEXT(it)                                                               \
    (TRY_BEGINS("iter_next(" #it ", &v)"),                                     \
     try_next(STEP("iter_next(" #it ", &v)"), AS_ITERATOR(it)))

/** Python's `g.send(value)`, such as `SEND(g, value_int(3))`. */
#define SEND(g, ...)                                                           \
    (TRY_BEGINS("gen_send(" #g ", " #__VA_ARGS__ ", &v)"),                     \
     try_send(STEP("gen_send(" #g ", " #__VA_ARGS__ ", &v)"), AS_ITERATOR(g),  \
              (__VA_ARGS__)))

/** Python's `g.close()`. */
#define CLOSE(g)                                                               \
    (TRY_BEGINS("gen_close(" #g ", &v)"),                                      \
     try_close(STEP("gen_close(" #g ", &v)"), AS_ITERATOR(g)))

#undef DROP
/** Python's `del it`: lets go of an iterator or a generator. */
#define DROP(it)                                                               \
    (TRY_BEGINS("iter_drop(" #it ")"),                                         \
     try_drop(STEP("iter_drop(" #it ")"), AS_ITERATOR(it)))

/** What an expression is: `SHOW(count(numbers))`. Also a call of no result. */
#define SHOW(...)                                                              \
    (TRY_BEGINS(#__VA_ARGS__),                                                 \
     TRY_SHOWS(TRY_VALUE(__VA_ARGS__))(STEP(#__VA_ARGS__),                     \
                                       TRY_VALUE(__VA_ARGS__)))

/** How a call ended that returns a status and sets a struct value, which it
 * names `v`: `STATUS(first(numbers, &v))`. */
#define STATUS(...)                                                            \
    do {                                                                       \
        TRY_BEGINS(#__VA_ARGS__);                                              \
        struct value v = value_str("never set");                               \
        enum iter_status try_status_ = (__VA_ARGS__);                          \
        try_status(STEP(#__VA_ARGS__), try_status_, v);                        \
    } while (0)

/* A number in the place of a value would be taken for a part of one. */
#pragma GCC diagnostic error "-Wmissing-braces"

/* What is made in the try itself is given back by it, also within a call. */
#undef list_new
#undef tuple_new
#undef dict_new
#undef set_new
#undef string_of
#define list_new(...) try_keeps((LEDGER_HERE, list_new(__VA_ARGS__)))
#define tuple_new(...) try_keeps((LEDGER_HERE, tuple_new(__VA_ARGS__)))
#define dict_new(...) try_keeps((LEDGER_HERE, dict_new(__VA_ARGS__)))
#define set_new(...) try_keeps((LEDGER_HERE, set_new(__VA_ARGS__)))
#define string_of(...) try_keeps((LEDGER_HERE, string_of(__VA_ARGS__)))

/** @name What the macros are made of
 * @{ */

#define TRY_BEGINS(text) try_begins(STEP(text))

/* What stands for the result of a call that has none. */
struct try_nothing {
    char nothing;
};

#define TRY_VALUE(...)                                                         \
    __builtin_choose_expr(                                                     \
        __builtin_types_compatible_p(__typeof__((__VA_ARGS__)), void),         \
        ((void)(__VA_ARGS__), (struct try_nothing){0}), (__VA_ARGS__))

/* The function that shows what is of that type. */
#define TRY_SHOWS(e)                                                           \
    _Generic((e), struct iterator *                                            \
             : try_iterator, struct generator *                                \
             : try_iterator, struct iterable *                                 \
             : try_iterable, struct value                                      \
             : try_value, bool                                                 \
             : try_truth, char *                                               \
             : try_text, const char *                                          \
             : try_text, float                                                 \
             : try_real, double                                                \
             : try_real, int                                                   \
             : try_number, long                                                \
             : try_number, long long                                           \
             : try_number, short                                               \
             : try_number, char                                                \
             : try_number, unsigned                                            \
             : try_number, unsigned long                                       \
             : try_number, unsigned char                                       \
             : try_number, default                                             \
             : try_other)

/* An iterator or a generator, to be dropped some time; of all else, NULL. */
#define TRY_POINTER(e)                                                         \
    _Generic((e), struct iterator *                                            \
             : (e), struct generator *                                         \
             : (e), default                                                    \
             : NULL)

void try_begins(const struct harness_step *step);
void try_named(const struct harness_step *step, const void *it);
void try_drop_rest(void); /* each that has a name and was not dropped */
void try_end(void);
struct iterable *try_keeps(struct iterable *container);
void try_iterator(const struct harness_step *step, void *it);
void try_iterable(const struct harness_step *step, struct iterable *it);
void try_value(const struct harness_step *step, struct value value);
void try_truth(const struct harness_step *step, bool truth);
void try_text(const struct harness_step *step, const char *text);
void try_real(const struct harness_step *step, double real);
void try_number(const struct harness_step *step, int64_t number);
void try_other(const struct harness_step *step, ...);
void try_next(const struct harness_step *step, struct iterator *it);
void try_send(const struct harness_step *step, struct iterator *it,
              struct value value);
void try_close(const struct harness_step *step, struct iterator *it);
void try_drop(const struct harness_step *step, struct iterator *it);
void try_status(const struct harness_step *step, enum iter_status status,
                struct value value);
/** @} */

#endif
