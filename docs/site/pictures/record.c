/* Records who asks whom, by putting a table of slots of its own in place of an
 * object's. */
#include "record.h"

#include "printed.h"

#include <string.h>

enum { MOST = 8 };

/* An object that is watched. The slots come first, as in a gen_function. */
static struct watched {
    struct gen_function instead;
    const struct iter_slots *slots; /* its own */
    const char *name;
} watched[MOST];
static int count;

static const char *running[MOST] = {"you"};
static int depth;
static const char *next_name;
static FILE *result;

void record_start(void)
{
    result = printed_start();
}

/* What was printed since the last event, line by line. */
static void add_printed(void)
{
    const char *end, *line = printed();
    for (; (end = strchr(line, '\n')); line = end + 1)
        fprintf(result, "print\t%s\t%.*s\n", running[depth], (int)(end - line),
                line);
}

static void add_event(const char *event, const char *who, const char *what)
{
    add_printed();
    fprintf(result, "%s\t%s\t%s\n", event, who, what);
    fflush(result);
}

void record_picture(const char *name)
{
    add_printed();
    fprintf(result, "picture\t%s\n", name);
}

void record_call(const char *what)
{
    add_event("call", running[depth], what);
}

void record_as(const char *what)
{
    next_name = what;
}

void record_member(const char *object, const char *name, struct value value)
{
    char text[64];
    value_repr(value, text, sizeof text);
    fprintf(result, "member\t%s\t%s\t%s\n", object, name, text);
}

void record_ask(const char *who, const char *what)
{
    add_event("ask", who, what);
    running[++depth] = who;
}

void record_answer(const char *who, const char *what)
{
    add_event("answer", who, what);
    depth--;
}

static void enter(const struct watched *object)
{
    record_ask(object->name, next_name ? next_name : "next");
    next_name = NULL;
}

static enum iter_status leave(const struct watched *object,
                              enum iter_status status, struct value value)
{
    char text[64];
    value_repr(value, text, sizeof text);
    record_answer(object->name, status == ITER_STOP ? "StopIteration" : text);
    return status;
}

static enum iter_status watched_next(struct iterator *self, struct value *out)
{
    const struct watched *object = (const void *)self->base.slots;
    enter(object);
    enum iter_status status = object->slots->next(self, out);
    return leave(object, status, *out);
}

static enum iter_status watched_body(struct generator *self)
{
    const struct watched *object = (const void *)self->base.base.slots;
    enter(object);
    enum iter_status status =
        ((const struct gen_function *)object->slots)->body(self);
    return leave(object, status, *self->out);
}

static struct watched *watch(struct iterator *it, const char *name)
{
    struct watched *object = &watched[count++];
    object->slots = it->base.slots;
    object->name = name;
    object->instead.slots = *it->base.slots;
    return object;
}

void record_iterator(struct iterator *it, const char *name)
{
    struct watched *object = watch(it, name);
    object->instead.slots.next = watched_next;
    it->base.slots = &object->instead.slots;
}

void record_generator(struct generator *generator, const char *name)
{
    struct watched *object = watch(&generator->base, name);
    object->instead = *(const struct gen_function *)object->slots;
    object->instead.body = watched_body;
    generator->base.base.slots = &object->instead.slots;
}
