/* Lines, and the members of objects as they stand. */
#include "trace.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void put_escaped(const char *text)
{
    const char *plain = text;
    for (; *text; text++) {
        const char *escaped = *text == '\t'   ? "\\t"
                              : *text == '\n' ? "\\n"
                              : *text == '\\' ? "\\\\"
                                              : NULL;
        if (!escaped)
            continue;
        trace_put(plain, (size_t)(text - plain));
        trace_put(escaped, 2);
        plain = text + 1;
    }
    trace_put(plain, (size_t)(text - plain));
}

void trace_line(const char *word, ...)
{
    va_list parts;
    const char *part;
    va_start(parts, word);
    put_escaped(word);
    while ((part = va_arg(parts, const char *))) {
        trace_put("\t", 1);
        put_escaped(part);
    }
    va_end(parts);
    trace_put("\n", 1);
}

const char *trace_status(enum iter_status status)
{
    return status == ITER_NEXT    ? "ITER_NEXT"
           : status == ITER_STOP  ? "ITER_STOP"
           : status == ITER_ERROR ? "ITER_ERROR"
                                  : "";
}

/* May all of it be read that a repr looks at? */
static bool is_sound(struct value value, int depth)
{
    switch (value.kind) {
    case VALUE_NONE:
    case VALUE_INT:
    case VALUE_REAL:
        return true;
    case VALUE_STR:
        return value.size == 0 || trace_may_read(value.as.text, value.size);
    case VALUE_ERROR:
        return trace_may_read(value.as.text, value.size + sizeof "");
    case VALUE_PAIR:
        return depth < 4 &&
               trace_may_read(value.as.pair, 2 * sizeof *value.as.pair) &&
               is_sound(value.as.pair[0], depth + 1) &&
               is_sound(value.as.pair[1], depth + 1);
    }
    return false;
}

const char *trace_repr(struct value value)
{
    static char text[256];
    if (!is_sound(value, 0))
        return "something that is gone";
    if (value_repr(value, text, sizeof text) >= sizeof text)
        memcpy(text + sizeof text - 4, "...", 4);
    return text;
}

void trace_value(const char *member, struct value value)
{
    trace_line("member", member, trace_repr(value), NULL);
}

void trace_int(const char *member, int64_t integer)
{
    trace_value(member, value_int(integer));
}

void trace_list(const char *member, const struct iterable *list)
{
    char text[512] = "[";
    size_t at = 1;
    int64_t length = container_length(list);
    for (int64_t i = 0; i < length && at < sizeof text / 2; i++) {
        int more = snprintf(text + at, sizeof text - at, "%s%s", i ? ", " : "",
                            trace_repr(list_get(list, i)));
        at += (size_t)more;
    }
    memcpy(text + at, "]", 2);
    trace_line("member", member, text, NULL);
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

/* Strings, by their first bytes. */
static void show_text(const char *name, const char *text)
{
    enum { MOST = 24 };
    uint32_t size = 0;
    while (size < MOST && trace_may_read(text, size + 1) && text[size])
        size++;
    if (text)
        trace_value(name, value_bytes(text, size));
}

static void show_slice(const char *name, const void *at)
{
    struct {
        const char *bytes;
        size_t size;
    } slice;
    memcpy(&slice, at, sizeof slice);
    if (slice.bytes && slice.size < UINT32_MAX)
        trace_value(name, value_bytes(slice.bytes, (uint32_t)slice.size));
}

static void show_iterator(const char *name, const struct iterator *it,
                          bool has_ended)
{
    if (!it)
        trace_line("member", name, "nothing", NULL);
    else if (!has_ended && trace_may_read(it, sizeof *it) && it->base.slots &&
             trace_may_read(it->base.slots, sizeof *it->base.slots))
        trace_line("member", name, it->base.slots->name, NULL);
}

/* How much is copied before it is shown. */
static size_t size_of(enum trace_kind kind)
{
    switch (kind) {
    case TRACE_INT64:
        return sizeof(int64_t);
    case TRACE_INT:
        return sizeof(int);
    case TRACE_SIZE:
        return sizeof(size_t);
    case TRACE_REAL:
        return sizeof(double);
    case TRACE_TEXT:
    case TRACE_ITERATOR:
        return sizeof(void *);
    case TRACE_VALUE:
        return sizeof(struct value);
    default:
        return 0;
    }
}

static void show(const struct trace_member *member, const char *object,
                 bool has_ended)
{
    union {
        int64_t int64;
        int integer;
        size_t size;
        double real;
        const char *text;
        struct value value;
        const struct iterator *iterator;
    } as;
    const char *at = object + member->offset, *name = member->name;
    memcpy(&as, at, size_of(member->kind));
    switch (member->kind) {
    case TRACE_INT64:
        trace_int(name, as.int64);
        break;
    case TRACE_INT:
        trace_int(name, as.integer);
        break;
    case TRACE_SIZE:
        trace_int(name, (int64_t)as.size);
        break;
    case TRACE_BOOL:
        trace_line("member", name, *at ? "true" : "false", NULL);
        break;
    case TRACE_REAL:
        trace_value(name, value_real(as.real));
        break;
    case TRACE_TEXT:
        show_text(name, as.text);
        break;
    case TRACE_VALUE:
        if (!has_ended)
            trace_value(name, as.value);
        break;
    case TRACE_PAIR:
        if (!has_ended)
            trace_value(name,
                        value_pair((const struct value *)(const void *)at));
        break;
    case TRACE_SLICE:
        if (!has_ended)
            show_slice(name, at);
        break;
    case TRACE_ITERATOR:
        show_iterator(name, as.iterator, has_ended);
        break;
    case TRACE_LIST:
    case TRACE_NOT:
        break;
    }
}

void trace_members(const struct iterator *it, const struct iter_slots *slots)
{
    bool known;
    int64_t index = trace_index(it, &known);
    if (known && index < 0)
        trace_line("member", "index", "none: it has stopped", NULL);
    else if (known)
        trace_int("index", index);
    const struct trace_type *type = trace_type_of(slots);
    bool has_ended = slots->next == gen_next &&
                     gen_state((const struct generator *)it) == GEN_CLOSED;
    if (type && type->members)
        for (const struct trace_member *m = type->members; m->name; m++)
            show(m, (const char *)it, has_ended);
}
