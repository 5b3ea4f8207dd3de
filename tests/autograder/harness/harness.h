/**
 * @file
 * What a case is written with.
 *
 * A case is a function named by a sentence. Its steps act on the learner's code
 * and record what they see; the judge, another process, compares that with what
 * the reference solution showed.
 *
 *     CASE(2, a_range_stops_before_its_end)
 *     {
 *         DRAW(start, -50, 50);
 *         DRAW(length, 2, 6);
 *         MAKE(it, my_range(start, start + length));
 *         for (int64_t i = 0; i < length; i++)
 *             EXPECT_NEXT(it, value_int(start + i));
 *         EXPECT_STOP(it);
 *         DROP(it);
 *     }
 *
 * What a step expects is there for the reader. In the learner's build it is
 * checked by the compiler and then thrown away, so that the answers are not in
 * the learner's process; in the reference's build (REFERENCE is defined) it
 * must equal what the reference gives. Count loops from zero, so that a loop's
 * counter is no answer either.
 */
#ifndef HARNESS_H
#define HARNESS_H

#include "draw.h"
#include "iterator.h"
#include "ledger.h"

/**
 * A graded case of the lesson's task number `task`. It draws its inputs, and
 * shows enough of them that guessing does not pay.
 */
#define CASE(task, name) void case_##name(void)

/** A case that teaches and is not graded: its inputs are plain to see. */
#define SHOWN_CASE(task, name) CASE(task, name)

/** Draws an int64_t called `name`, from `low` to `high`, both included. */
#define DRAW(name, low, high)                                                  \
    const int64_t name = draw_int(#name, (low), (high))

/** Draws a `const char *` called `name`: `length` lower-case letters. */
#define DRAW_WORD(name, length)                                                \
    const char *const name = draw_word(#name, (int)(length))

/**
 * A `const char *` called `name`, made as printf() makes its texts, of less
 * than HARNESS_TEXT bytes. Good for as long as the case runs.
 */
#define TEXT(name, ...)                                                        \
    const char *const name = harness_text(STEP(#name), __VA_ARGS__)

/**
 * `struct iterable *name = call`, such as `CONTAINER(fruit, list_of(...))`.
 * The harness gives it back after the case.
 */
#define CONTAINER(name, call)                                                  \
    struct iterable *const name =                                              \
        harness_container(STEP(#name " = " #call), call)

/** A list called `name` of `length` drawn integers. Given back like the above.
 */
#define DRAW_LIST(name, length, low, high)                                     \
    struct iterable *const name =                                              \
        harness_draw_list(STEP(#name), (length), (low), (high))

/** `struct iterator *it = call`: the learner's code makes an iterator. */
#define MAKE(it, call)                                                         \
    struct iterator *it =                                                      \
        harness_made(STEP(#it " = " #call), (void *)(ITERABLE(call)))

/** `struct generator *g = call`: the same for a generator. */
#define MAKE_GENERATOR(g, call)                                                \
    struct generator *g =                                                      \
        (void *)harness_made(STEP(#g " = " #call), (void *)(ITERABLE(call)))

/** `struct iterator *it = iter_of(source)`. */
#define ITERATE(it, source)                                                    \
    struct iterator *it = harness_made(STEP(#it " = iter_of(" #source ")"),    \
                                       iter_of(harness_source(source)))

/** iter_drop(it), of an iterator or a generator. */
#define DROP(it) harness_drop(STEP("iter_drop(" #it ")"), AS_ITERATOR(it))

/** Runs a statement and shows it. There is nothing to observe. */
#define RUN(statement)                                                         \
    do {                                                                       \
        statement;                                                             \
        harness_ran(STEP(#statement));                                         \
    } while (0)

/** The next item of `it` is `item`. */
#define EXPECT_NEXT(it, item)                                                  \
    harness_next(STEP("iter_next(" #it ", &v)"), AS_ITERATOR(it),              \
                 EXPECTED(ITER_NEXT, item))

/** `it` stops, with None. */
#define EXPECT_STOP(it) EXPECT_STOP_VALUE(it, value_none())

/** `it` stops, and StopIteration carries `carried`. */
#define EXPECT_STOP_VALUE(it, carried)                                         \
    harness_next(STEP("iter_next(" #it ", &v)"), AS_ITERATOR(it),              \
                 EXPECTED(ITER_STOP, carried))

/** `it` fails with that exception; its message is left open. */
#define EXPECT_ERROR(it, exception)                                            \
    harness_next(STEP("iter_next(" #it ", &v)"), AS_ITERATOR(it),              \
                 EXPECTED(ITER_ERROR, value_error(exception, "")))

/**
 * A call that returns an enum iter_status and sets a struct value, which the
 * call must name `v`: `EXPECT_STATUS(first(items, &v), ITER_NEXT, item)`. That
 * is a text before the call, so that it shows if the call never sets it.
 */
#define EXPECT_STATUS(call, wanted_status, wanted)                             \
    do {                                                                       \
        struct value v = value_str("never set");                               \
        enum iter_status harness_status_ = (call);                             \
        harness_status(STEP(#call), harness_status_, v,                        \
                       EXPECTED(wanted_status, wanted));                       \
    } while (0)

/** A call that returns an integer. */
#define EXPECT_INT(call, integer)                                              \
    harness_int(STEP(#call), call, EXPECTED(ITER_NEXT, value_int(integer)))

/** A call that returns a struct value. */
#define EXPECT_VALUE(call, wanted)                                             \
    harness_value(STEP(#call), call, EXPECTED(ITER_NEXT, wanted))

/** Python's `a is b`, for two iterators. */
#define EXPECT_SAME(a, b, yes)                                                 \
    harness_value(STEP(#a " == " #b), value_str((a) == (b) ? "yes" : "no"),    \
                  EXPECTED(ITER_NEXT, value_str((yes) ? "yes" : "no")))

/**
 * An iterator that counts how often it is asked: `spy(first, length)` gives
 * `length` integers from `first` on, or integers without an end if `length` is
 * negative. Made with MAKE(), dropped with DROP().
 */
struct iterator *spy(int64_t first, int64_t length);

/**
 * The same over the items of a list. If an item is an error, it is raised, and
 * the walk goes on after it. Made with MAKE(), dropped with DROP().
 */
struct iterator *spy_on(struct iterable *list);

/** How often `source`, a spy() or spy_on(), has been asked, its end included.
 */
#define EXPECT_PULLS(source, pulls)                                            \
    harness_value(FIXED_STEP("pulls of " #source),                             \
                  value_int(spy_pulls(source)),                                \
                  EXPECTED(ITER_NEXT, value_int(pulls)))

/** So many hold `it`: each iter_of() adds one, each iter_drop() takes one away.
 */
#define EXPECT_HOLDERS(it, holders_)                                           \
    harness_holders(FIXED_STEP("holders of " #it), AS_ITERATOR(it),            \
                    EXPECTED(ITER_NEXT, value_int(holders_)))

/**
 * An iterator that fails once: `flaky(first, length, bad)` gives `length`
 * integers from `first` on, but in place of number `bad`, counted from 0, there
 * is a KeyError. After that it goes on. Made with MAKE(), dropped with DROP().
 */
struct iterator *flaky(int64_t first, int64_t length, int64_t bad);

/**
 * An iterator without items: it stops every time, and StopIteration carries
 * `carried`. Made with MAKE(), dropped with DROP().
 */
struct iterator *stopped(struct value carried);

/** From here on, EXPECT_GROWTH() counts the memory in use. */
#define MEASURE(mark) const int64_t mark = ledger_in_use()

/** How many bytes more are in use than at that MEASURE(). */
#define EXPECT_GROWTH(mark, bytes)                                             \
    harness_value(FIXED_STEP("bytes in use more than before"),                 \
                  value_int(ledger_in_use() - (mark)),                         \
                  EXPECTED(ITER_NEXT, value_int(bytes)))

/** From here on, what the learner's code prints is compared as well. */
#define WATCH_PRINTS() harness_watch_prints(__LINE__)

/** @name What the macros are made of
 * @{ */

/** Where a step stands, and its text in C. */
struct harness_step {
    int line;
    const char *text;
    bool fixed; /* shown as it is, not with the values of draws */
};

/** What a case states; `stated` is false in a learner's build. */
struct harness_expected {
    bool stated;
    enum iter_status status;
    struct value value;
};

#define AS_ITERATOR(it) ((struct iterator *)ITERABLE(it))

#define STEP(step_text)                                                        \
    (&(const struct harness_step){.line = __LINE__, .text = (step_text)})

/* One whose words are no names of draws. */
#define FIXED_STEP(step_text)                                                  \
    (&(const struct harness_step){                                             \
        .line = __LINE__, .text = (step_text), .fixed = true})

#ifdef REFERENCE
#define EXPECTED(expected_status, expected_value)                              \
    (&(const struct harness_expected){.stated = true,                          \
                                      .status = (expected_status),             \
                                      .value = (expected_value)})
#else
/* A prototype without a body: it exists to be named inside sizeof. */
struct harness_expected harness_state(enum iter_status, struct value);
#define EXPECTED(expected_status, expected_value)                              \
    ((void)sizeof(harness_state((expected_status), (expected_value))),         \
     &(const struct harness_expected){.stated = false})
#endif

struct iterator *harness_made(const struct harness_step *step, void *made);
/* In a program that is traced, by trace/watch.c: the case has made something;
 * a step is over. */
void harness_named(struct iterator *it, const char *step);
void harness_recorded(void);
struct iterable *harness_source_checked(struct iterable *source);
#define harness_source(source) harness_source_checked(ITERABLE(source))
struct iterable *harness_container(const struct harness_step *step,
                                   struct iterable *container);
struct iterable *harness_draw_list(const struct harness_step *step,
                                   int64_t length, int64_t low, int64_t high);
char *harness_text_room(size_t size); /* until harness_give_back() */
void harness_give_back(void);
enum { HARNESS_TEXT = 160 };
const char *harness_text(const struct harness_step *step, const char *format,
                         ...) __attribute__((format(printf, 2, 3)));
/* The step `name = "text"`. */
const char *harness_show_text(const struct harness_step *step,
                              const char *text);
void harness_drop(const struct harness_step *step, struct iterator *it);
void harness_ran(const struct harness_step *step);
void harness_saw(const struct harness_step *step, const char *what);
void harness_next(const struct harness_step *step, struct iterator *it,
                  const struct harness_expected *expected);
void harness_status(const struct harness_step *step, enum iter_status status,
                    struct value value,
                    const struct harness_expected *expected);
void harness_value(const struct harness_step *step, struct value value,
                   const struct harness_expected *expected);
void harness_int(const struct harness_step *step, int64_t integer,
                 const struct harness_expected *expected);
void harness_holders(const struct harness_step *step, const struct iterator *it,
                     const struct harness_expected *expected);
void harness_watch_prints(int line);
int64_t spy_pulls(const struct iterator *source);
void spy_forget(void);
/* The items that a spy() or spy_on() would give next, of which there are 0 if
 * it is none; and what counts them as asked for. */
int64_t spy_peek(const struct iterator *source, struct value *items,
                 int64_t most);
void spy_skip(struct iterator *source, int64_t items);
/** @} */

/** A case as the generated table of a lesson's cases lists it. */
struct harness_case {
    const char *name;
    void (*run)(void);
    int line; /**< in cases.c */
};

/** All cases of the lesson; the last has no name. */
extern const struct harness_case harness_cases[];

#endif
