/* The steps of a case: each acts, checks what it was given, and records. */
#include "harness.h"
#include "names.h"
#include "observe.h"
#include "record.h"
#include "stack.h"

#include <stdio.h>

enum { MOST_TASKS = 99 };

/* Leaves the stack, where the learner's locals will stand next, with bytes that
 * are never right by luck: a local that was never set shows. */
__attribute__((noinline, no_sanitize_address)) static void fill_stack(void)
{
    volatile uint64_t words[512];
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        words[i] = UINT64_MAX / 0xFF * FILL_FRESH;
}

/* What is this large is static: watched by a sanitizer, each call would take
 * new pages for it. */
static const struct observation nothing;

static void record_step(const struct harness_step *step,
                        const struct observation *seen)
{
    static char text[512];
    if (step->fixed)
        snprintf(text, sizeof text, "%s", step->text);
    else
        draw_show(step->text, text, sizeof text);
    record(RECORD_STEP, step->line, text, seen->text, seen->detail);
    harness_recorded();
    fill_stack();
}

/* The step showed something that nothing can follow. */
static _Noreturn void record_last_step(const struct harness_step *step,
                                       const char *why)
{
    harness_saw(step, why);
    record_event(EVENT_STUCK, "", 0);
}

/* In the reference's build a case's own statements are put to the test. */
static void compare(const struct harness_step *step,
                    const struct observation *seen,
                    const struct observation *stated)
{
    if (strcmp(seen->text, stated->text) != 0)
        record(RECORD_WRONG, step->line, step->text, seen->text, stated->text);
}

static void show(const struct harness_step *step, enum iter_status status,
                 struct value value, const struct harness_expected *expected)
{
    static struct observation seen, stated;
    seen.text[0] = stated.text[0] = '\0';
    observe_status(status, value, &seen);
    record_step(step, &seen);
    if (!expected->stated)
        return;
    observe_status(expected->status, expected->value, &stated);
    compare(step, &seen, &stated);
}

void harness_status(const struct harness_step *step, enum iter_status status,
                    struct value value, const struct harness_expected *expected)
{
    STACK_ENDS_HERE();
    show(step, status, value, expected);
}

void harness_value(const struct harness_step *step, struct value value,
                   const struct harness_expected *expected)
{
    STACK_ENDS_HERE();
    show(step, ITER_NEXT, value, expected);
}

void harness_int(const struct harness_step *step, int64_t integer,
                 const struct harness_expected *expected)
{
    static char text[64];
    /* Unsigned, because the difference may not fit an int64_t. */
    uint64_t task = (uint64_t)integer - (uint64_t)INT64_MIN;
    if (task == 0 || task > MOST_TASKS) {
        harness_value(step, value_int(integer), expected);
        return;
    }
    /* TODO_NUMBER() of lessons/protocol/todo.h */
    snprintf(text, sizeof text, SEEN_TODO "%d", (int)task);
    harness_status(step, ITER_ERROR, value_error_text(text, strcspn(text, ":")),
                   expected);
}

void harness_next(const struct harness_step *step, struct iterator *it,
                  const struct harness_expected *expected)
{
    const char *wrong = observe_iterator(it);
    if (wrong)
        record_last_step(step, wrong);
    /* Whoever looks into a None finds the same every time. */
    struct value value = value_none();
    enum iter_status status = iter_next(it, &value);
    STACK_ENDS_HERE();
    show(step, status, value, expected);
}

struct iterator *harness_made(const struct harness_step *step, void *made)
{
    STACK_ENDS_HERE();
    const char *wrong = observe_iterator(made);
    if (wrong)
        record_last_step(step, wrong);
    harness_named(made, step->text);
    record_step(step, &nothing);
    return made;
}

struct iterable *harness_source_checked(struct iterable *source)
{
    if (!source)
        record_event(EVENT_NULL_SOURCE, "", 0);
    return source;
}

void harness_holders(const struct harness_step *step, const struct iterator *it,
                     const struct harness_expected *expected)
{
    const char *wrong = observe_iterator(it);
    if (wrong)
        record_last_step(step, wrong);
    harness_value(step, value_int(it->holders), expected);
}

void harness_drop(const struct harness_step *step, struct iterator *it)
{
    const char *wrong = observe_iterator(it);
    if (wrong)
        record_last_step(step, wrong);
    iter_drop(it);
    harness_ran(step);
}

void harness_saw(const struct harness_step *step, const char *what)
{
    struct observation seen = {.text = ""};
    snprintf(seen.text, sizeof seen.text, "%s", what);
    record_step(step, &seen);
}

void harness_ran(const struct harness_step *step)
{
    record_step(step, &nothing);
}

void harness_watch_prints(int line)
{
    record(RECORD_WATCH, line, "", "", "");
}
