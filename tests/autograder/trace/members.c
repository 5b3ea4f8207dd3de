/* Lines, and the members of objects as they stand. */
#include "trace.h"

#include <stdio.h>
#include <string.h>

#define GONE "something that is gone"

static void put_part(const char *text)
{
    for (; *text; text++) {
        bool special = *text == '\t' || *text == '\n' || *text == '\\';
        if (special)
            trace_put('\\');
        char byte = *text;
        if (byte == '\t')
            byte = 't';
        else if (byte == '\n')
            byte = 'n';
        trace_put(byte);
    }
}

void trace_line(const char *word, const char *a, const char *b, const char *c,
                const char *d)
{
    const char *const parts[] = {a, b, c, d};
    put_part(word);
    for (int i = 0; i < 4 && parts[i]; i++) {
        trace_put('\t');
        put_part(parts[i]);
    }
    trace_put('\n');
}

const char *trace_status(enum iter_status status)
{
    return status == ITER_NEXT    ? "ITER_NEXT"
           : status == ITER_STOP  ? "ITER_STOP"
           : status == ITER_ERROR ? "ITER_ERROR"
                                  : "";
}

const char *trace_repr(struct value value)
{
    static char text[256];
    if (!trace_may_show(value))
        return GONE;
    if (value_repr(value, text, sizeof text) >= sizeof text)
        memcpy(text + sizeof text - 4, "...", 4);
    return text;
}

void trace_member(const char *member, const char *text)
{
    trace_line("member", member, text, NULL, NULL);
}

void trace_value(const char *member, struct value value)
{
    trace_member(member, trace_repr(value));
}

void trace_int(const char *member, int64_t integer)
{
    trace_value(member, value_int(integer));
}

static const char *list_repr(const struct iterable *list)
{
    enum { MOST = 8 };
    static char text[512];
    size_t at = 0;
    int64_t length = container_length(list);
    text[at++] = '[';
    for (int64_t i = 0; i < length && i <= MOST && at < sizeof text / 2; i++)
        at +=
            (size_t)snprintf(text + at, sizeof text - at, "%s%s", i ? ", " : "",
                             i < MOST ? trace_repr(list_get(list, i)) : "...");
    text[at] = ']';
    text[at + 1] = '\0';
    return text;
}

void trace_list(const char *member, const struct iterable *list)
{
    trace_member(member, list_repr(list));
}

const struct trace_type *trace_type_of(const struct iter_slots *slots)
{
    void (*code)(void) =
        slots->next == gen_next
            ? (void (*)(void))((const struct gen_function *)slots)->body
            : (void (*)(void))slots->next;
    for (const struct trace_type *type = trace_types; type->code; type++)
        if (type->code == code)
            return type;
    return NULL;
}

/* A string, by its first bytes. */
static struct value text_at(const char *text)
{
    enum { MOST = 24 };
    uint32_t size = 0;
    while (size < MOST && trace_may_read(text, size + 1) && text[size])
        size++;
    return text ? value_bytes(text, size) : value_none();
}

static const char *type_of(const struct iterable *object)
{
    return trace_may_read(object, sizeof *object) && object->slots &&
                   trace_may_read(object->slots, sizeof *object->slots)
               ? object->slots->name
               : NULL;
}

/* The first two members of a struct slice. */
struct bytes {
    const char *start;
    size_t size;
};

/* What is borrowed, or held, may be gone once a generator has ended. NULL: it
 * is not shown. */
static const char *borrowed(enum trace_kind kind, const void *at)
{
    const struct bytes *bytes = at;
    const void *object = bytes->start;
    const char *type;
    switch (kind) {
    case TRACE_VALUE:
        return trace_repr(*(const struct value *)at);
    case TRACE_PAIR:
        return trace_repr(value_pair(at));
    case TRACE_SLICE:
        return object ? trace_repr(value_bytes(object, (uint32_t)bytes->size))
                      : NULL;
    case TRACE_ITERATOR:
        type = type_of(object);
        return !object ? "nothing" : type ? type : GONE;
    case TRACE_LIST:
        type = type_of(object);
        return type && strcmp(type, "list") == 0 ? list_repr(object) : NULL;
    default:
        return NULL;
    }
}

static const char *shown(enum trace_kind kind, const void *at,
                         enum gen_state state)
{
    switch (kind) {
    case TRACE_INT64:
        return trace_repr(value_int(*(const int64_t *)at));
    case TRACE_INT:
        return trace_repr(value_int(*(const int *)at));
    case TRACE_SIZE:
        return trace_repr(value_int((int64_t) * (const size_t *)at));
    case TRACE_REAL:
        return trace_repr(value_real(*(const double *)at));
    case TRACE_TEXT:
        return trace_repr(text_at(*(const char *const *)at));
    case TRACE_BOOL:
        return *(const unsigned char *)at ? "true" : "false";
    case TRACE_STATUS: /* before the body has begun, it says nothing */
        return state == GEN_CREATED
                   ? NULL
                   : trace_status(*(const enum iter_status *)at);
    default:
        break;
    }
    if (state != GEN_CLOSED)
        return borrowed(kind, at);
    return kind == TRACE_ITERATOR ? "nothing" : NULL;
}

void trace_members(const struct iterator *it, const struct iter_slots *slots)
{
    bool known;
    int64_t index = trace_index(it, slots, &known);
    if (known && index < 0)
        trace_member("index", "none: it has stopped");
    else if (known)
        trace_int("index", index);
    const struct trace_type *type = trace_type_of(slots);
    enum gen_state state = slots->next == gen_next
                               ? gen_state((const struct generator *)it)
                               : GEN_SUSPENDED;
    if (!type || !type->members)
        return;
    for (const struct trace_member *m = type->members; m->name; m++) {
        const char *text = shown(m->kind, (const char *)it + m->offset, state);
        if (text)
            trace_member(m->name, text);
    }
}
