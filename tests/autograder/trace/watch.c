#include "watch.h"

#include "harness.h"
#include "living.h"

#include <stdio.h>
#include <string.h>

enum { MOST_TYPES = 32, MOST_ASKED = 400 };

/* A type with slots that lead here. They come first, as in a gen_function. A
 * program has one trace. */
static struct watched {
    struct gen_function instead;
    const struct iter_slots *own;
} types[MOST_TYPES];
static int type_count;

static int asked;

/* The one that has not answered yet, and was asked last. */
static const struct iterator *running;

static const struct watched *type_of(const struct iterator *it)
{
    return (const void *)it->base.slots;
}

static bool is_watched(const struct iter_slots *slots)
{
    const char *at = (const char *)slots;
    return at >= (const char *)types && at < (const char *)(types + MOST_TYPES);
}

static const char *name_of(const struct iterator *it)
{
    const char *name = living_name(it);
    return name ? name : type_of(it)->own->name;
}

const struct iter_slots *trace_slots(const struct iterator *it)
{
    return is_watched(it->base.slots) ? type_of(it)->own : it->base.slots;
}

static bool is_on(void)
{
    return asked <= MOST_ASKED;
}

static void tell_state(const struct iterator *it, const char *name)
{
    if (!is_on() || !living_name(it))
        return;
    trace_line("object", name, NULL, NULL, NULL);
    trace_members(it, type_of(it)->own);
}

/* Of what has no lines, the line is NO_LINE. */
enum { NO_LINE = -1, NUMBER_SIZE = 16 };

static const char *number_of(int32_t line, char text[NUMBER_SIZE])
{
    snprintf(text, NUMBER_SIZE, "%d", (int)line);
    return line == NO_LINE ? "" : text;
}

/* What whoever asks has set before is told before. */
static void tell_ask(const char *name, const char *how, int32_t line)
{
    char number[NUMBER_SIZE];
    if (running && living_name(running))
        tell_state(running, name_of(running));
    if (++asked == MOST_ASKED + 1)
        trace_line("cut", number_of(MOST_ASKED, number), NULL, NULL, NULL);
    if (is_on())
        trace_line("ask", name, how, number_of(line, number), NULL);
}

static void tell_answer(const struct iterator *it, const char *name, int status,
                        struct value value, int32_t line)
{
    char number[NUMBER_SIZE];
    tell_state(it, name);
    if (is_on())
        trace_line("answer", name, trace_status((enum iter_status)status),
                   trace_repr(value), number_of(line, number));
}

/* A name that outlives the object. */
#define NAME_FOR_A_WHILE(it)                                                   \
    char name[LIVING_NAME];                                                    \
    snprintf(name, sizeof name, "%s", name_of(it))

static enum iter_status watched_next(struct iterator *self, struct value *out)
{
    const struct iter_slots *own = type_of(self)->own;
    NAME_FOR_A_WHILE(self);
    tell_ask(name, "next", NO_LINE);
    const struct iterator *outer = running;
    running = self;
    enum iter_status status = own->next(self, out);
    running = outer;
    tell_answer(self, name, (int)status, *out, NO_LINE);
    return status;
}

static struct iterator *watched_iter(struct iterable *self)
{
    struct iterator *it = (struct iterator *)self;
    const struct iter_slots *own = type_of(it)->own;
    NAME_FOR_A_WHILE(it);
    tell_ask(name, "iter", NO_LINE);
    struct iterator *made = own->iter(self);
    tell_answer(it, name, ITER_NEXT,
                value_str(made == it ? "itself" : "another iterator"), NO_LINE);
    return made;
}

/* Where a body stands: at the line of a yield, or 0. */
static int32_t line_of(const struct generator *self)
{
    return self->line > 0 ? self->line & ~GEN_RAISED(0) : 0;
}

static enum iter_status watched_body(struct generator *self)
{
    const struct gen_function *own =
        (const struct gen_function *)type_of(&self->base)->own;
    char how[300];
    NAME_FOR_A_WHILE(&self->base);
    const char *sent = trace_repr(*self->out);
    if (self->signal == GEN_CLOSING)
        snprintf(how, sizeof how, "close");
    else if (self->signal == GEN_THROWN)
        snprintf(how, sizeof how, "throw %s", sent);
    else if (self->out->kind == VALUE_NONE)
        snprintf(how, sizeof how, "next");
    else
        snprintf(how, sizeof how, "send %s", sent);
    tell_ask(name, how, line_of(self));
    const struct iterator *outer = running;
    running = &self->base;
    enum iter_status status = own->body(self);
    running = outer;
    bool paused = (int)status == GEN_PAUSED;
    if (!paused && (self->line != GEN_AT_END || status == ITER_NEXT)) {
        tell_state(&self->base, name);
        if (is_on())
            trace_line("answer", name, "", trace_status(status), "0");
        return status;
    }
    tell_answer(&self->base, name, paused ? ITER_NEXT : (int)status, *self->out,
                paused ? line_of(self) : 0);
    return status;
}

static void tell(const char *word, const char *name, const char *more)
{
    if (is_on())
        trace_line(word, name, more, NULL, NULL);
}

static void watched_release(struct generator *self)
{
    NAME_FOR_A_WHILE(&self->base);
    tell("release", name, NULL);
    ((const struct gen_function *)type_of(&self->base)->own)->release(self);
    tell("released", name, NULL);
}

static void watched_finalize(struct iterator *self)
{
    const struct iter_slots *own = type_of(self)->own;
    bool lets_go = own->next != gen_next && own->finalize;
    NAME_FOR_A_WHILE(self);
    if (lets_go)
        tell("release", name, NULL);
    if (own->finalize)
        own->finalize(self);
    if (lets_go)
        tell("released", name, NULL);
    tell("gone", name, NULL);
    living_remove(self);
}

static const struct watched *watch_type(const struct iter_slots *slots)
{
    for (int i = 0; i < type_count; i++)
        if (types[i].own == slots)
            return &types[i];
    if (type_count == MOST_TYPES)
        return NULL;
    struct watched *type = &types[type_count++];
    type->own = slots;
    if (slots->next == gen_next) {
        type->instead = *(const struct gen_function *)slots;
        type->instead.body = watched_body;
        if (type->instead.release)
            type->instead.release = watched_release;
    } else {
        type->instead.slots = *slots;
        type->instead.slots.next = watched_next;
    }
    if (slots->iter && slots->iter != iter_self)
        type->instead.slots.iter = watched_iter;
    type->instead.slots.finalize = watched_finalize;
    return type;
}

void *trace_watch(void *made)
{
    struct iterator *it = made;
    if (!it || !it->base.slots || is_watched(it->base.slots) ||
        trace_is_local(it->base.slots) || !it->base.slots->next)
        return made;
    const struct watched *type = watch_type(it->base.slots);
    if (!type)
        return made;
    it->base.slots = &type->instead.slots;
    living_add(it, type->own->name);
    return made;
}

void trace_of(const char *word, const struct iterator *it, const char *more)
{
    if (it && (living_name(it) || is_watched(it->base.slots)))
        tell(word, name_of(it), more);
}

void trace_afresh(void)
{
    asked = 0;
}

void harness_recorded(void)
{
    trace_afresh();
}

/* "it = my_range(3, 6)": the case has a name for it. */
void harness_named(struct iterator *it, const char *step)
{
    const char *equals = strstr(step, " = ");
    trace_watch(it);
    const char *name = living_name(it);
    char called[LIVING_NAME];
    if (!name || !equals || !is_watched(it->base.slots))
        return;
    if (strcmp(name, type_of(it)->own->name) == 0 || strchr(name, ' ')) {
        snprintf(called, sizeof called, "%.*s", (int)(equals - step), step);
        living_call(it, called);
    }
    tell_state(it, name);
}
