#include "act.h"

#include "memory.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TEXT_SIZE = 2048 };

void put(struct iterator **variable, struct iterator *it)
{
    struct iterator *old = *variable;
    *variable = it;
    iter_drop(old);
}

struct iterable *some(struct iterator *it)
{
    static struct iterable *none;
    if (!none)
        none = tuple_new(NULL, 0);
    return it ? ITERABLE(it) : none;
}

struct iterable *five(void)
{
    static const struct iter_slots slots = {.name = "int"};
    static struct iterable number = {.slots = &slots};
    return &number;
}

/* Pairs that were copied, each behind the address of the one before. */
struct kept {
    struct kept *before;
    struct value pair[2];
};
static struct kept *kept;

struct value keep(struct value value)
{
    if (value.kind != VALUE_PAIR)
        return value;
    struct kept *copy = malloc(sizeof *copy);
    if (!copy)
        fatal("MemoryError: no memory left");
    copy->pair[0] = keep(value.as.pair[0]);
    copy->pair[1] = keep(value.as.pair[1]);
    copy->before = kept;
    kept = copy;
    return value_pair(copy->pair);
}

void forget_kept(void)
{
    while (kept) {
        struct kept *before = kept->before;
        free(kept);
        kept = before;
    }
}

/* The text comes first, as a drop may take away what the value is lent by. */
static void tell_then_drop(const char *word, struct value value,
                           struct iterator *it)
{
    char text[TEXT_SIZE];
    value_repr(value, text, sizeof text);
    iter_drop(it);
    printf("%s %s\n", word, text);
}

void tell(const char *word, struct value value)
{
    tell_then_drop(word, value, NULL);
}

/* How a step ended; `it`, which was held for it, is dropped before that is
 * told. An error that is a StopIteration is, in Python, no other than a stop.
 */
static void tell_step(enum iter_status status, struct value value,
                      struct iterator *it)
{
    if (status == ITER_ERROR && value_is_error(value, "StopIteration")) {
        const char *message = value.as.text + sizeof "StopIteration: " - 1;
        status = ITER_STOP;
        value = *message ? value_str(message) : value_none();
    }
    tell_then_drop(status == ITER_NEXT   ? "item"
                   : status == ITER_STOP ? "stop"
                                         : "error",
                   value, it);
}

void show_next(struct iterator *it)
{
    struct value v;
    if (!it) {
        puts("nothing there");
        return;
    }
    iter_self(ITERABLE(it));
    enum iter_status status = iter_next(it, &v);
    tell_step(status, v, it);
}

/* `it` as a generator, held once more; if it is none, that is told. */
static struct generator *generator_of(struct iterator *it)
{
    struct generator *generator = it ? gen_from(it) : NULL;
    if (generator)
        iter_self(ITERABLE(it));
    else
        puts(it ? "no generator" : "nothing there");
    return generator;
}

void show_send(struct iterator *it, struct value value)
{
    struct value v;
    struct generator *generator = generator_of(it);
    if (!generator)
        return;
    enum iter_status status = gen_send(generator, value, &v);
    tell_step(status, v, it);
}

void show_throw(struct iterator *it, struct value error)
{
    struct value v;
    struct generator *generator = generator_of(it);
    if (!generator)
        return;
    if (gen_state(generator) == GEN_RUNNING) {
        tell_then_drop("it runs, so no", error, it);
        return;
    }
    enum iter_status status = gen_throw(generator, error, &v);
    tell_step(status, v, it);
}

void show_close(struct iterator *it)
{
    struct value v;
    struct generator *generator = generator_of(it);
    if (!generator)
        return;
    enum iter_status status = gen_close(generator, &v);
    tell_then_drop(status == ITER_STOP ? "closed" : "error", v, it);
}

void show_state(struct iterator *it)
{
    static const char *const names[] = {
        [GEN_CREATED] = "GEN_CREATED",
        [GEN_SUSPENDED] = "GEN_SUSPENDED",
        [GEN_RUNNING] = "GEN_RUNNING",
        [GEN_CLOSED] = "GEN_CLOSED",
    };
    struct generator *generator = generator_of(it);
    if (!generator)
        return;
    puts(names[gen_state(generator)]);
    iter_drop(it);
}

void walk(struct iterable *source, int64_t most)
{
    struct loop_end end = {.status = ITER_STOP};
    FOR_EACH(item, source, end) {
        tell("item", item);
        if (--most == 0)
            break;
    }
    if (end.status == ITER_ERROR)
        tell("error", end.value);
    else
        puts(end.status == ITER_STOP ? "to its end" : "left");
}

void show_first(struct iterable *source)
{
    struct value v;
    struct iterator *held = iter_of(source);
    enum iter_status status = first(source, &v);
    tell_step(status, v, held);
}

void show_next_or(struct iterator *it, struct value fallback)
{
    struct value v;
    if (!it) {
        puts("nothing there");
        return;
    }
    iter_self(ITERABLE(it));
    enum iter_status status = next_or(it, fallback, &v);
    tell_step(status, v, it);
}

void show_counts(struct iterable *source)
{
    printf("%" PRId64 " items, %" PRId64 " equal\n", count(source),
           equal_pairs(source));
}

void show_extend(struct iterable *list, struct iterable *source)
{
    struct value v;
    enum iter_status status = extend(list, source, &v);
    tell_step(status, v, NULL);
}

void show_index_of(struct iterable *source, struct value wanted)
{
    struct value v;
    enum iter_status status = index_of(source, wanted, &v);
    tell_step(status, v, NULL);
}

void show_report(struct iterable *lines)
{
    struct log_report report;
    struct value v;
    enum iter_status status = log_count(lines, &report, &v);
    printf("404: %" PRId64 ", 500: %" PRId64 "\n", report.not_found,
           report.server_errors);
    if (status == ITER_ERROR)
        tell("error", v);
}

bool below_4(struct value value)
{
    return (value.kind != VALUE_INT && value.kind != VALUE_REAL) ||
           value_as_real(value) < 4;
}

bool is_text(struct value value)
{
    return value.kind == VALUE_STR;
}

bool is_not_none(struct value value)
{
    return value.kind != VALUE_NONE;
}

bool woken(struct generator *self, struct value *x)
{
    if (gen_signal(self) == GEN_SENT) {
        *x = gen_sent(self);
        tell("sent", *x);
        return false;
    }
    tell("woken by", gen_signal(self) == GEN_THROWN
                         ? gen_sent(self)
                         : value_error("GeneratorExit", ""));
    return true;
}
