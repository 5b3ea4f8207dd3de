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

enum { MOST_ITEMS = 8 };

/* "[1, 2]": items that are put one by one. */
static char items[512];
static size_t items_end;

static bool put_item(int64_t i, const char *text)
{
    if (i < MOST_ITEMS && items_end >= sizeof items / 2)
        return false;
    items_end +=
        (size_t)snprintf(items + items_end, sizeof items - items_end, "%s%s",
                         i ? ", " : "[", i < MOST_ITEMS ? text : "...");
    return i < MOST_ITEMS;
}

static const char *end_items(void)
{
    snprintf(items + items_end, sizeof items - items_end,
             items_end ? "]" : "[]");
    items_end = 0;
    return items;
}

static const char *list_repr(const struct iterable *list)
{
    int64_t length = container_length(list), i = 0;
    while (i < length && put_item(i, trace_repr(list_get(list, i))))
        i++;
    return end_items();
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
static const char *text_at(const char *text, uint32_t most)
{
    enum { MOST = 24 };
    static char cut[4 * MOST + 8];
    uint32_t size = 0;
    while (size < most && size <= MOST && trace_may_read(text, size + 1) &&
           text[size])
        size++;
    snprintf(cut, sizeof cut, "%s%s",
             trace_repr(value_bytes(text, size > MOST ? MOST : size)),
             size > MOST ? "..." : "");
    return cut;
}

static const char *type_of(const struct iterable *object)
{
    return trace_may_read(object, sizeof *object) && object->slots &&
                   trace_may_read(object->slots, sizeof *object->slots)
               ? object->slots->name
               : NULL;
}

/* An integer of that many bytes, the lowest first. */
static uint64_t integer_at(const void *at, size_t size, bool is_signed)
{
    uint64_t bits = 0;
    memcpy(&bits, at, size < sizeof bits ? size : sizeof bits);
    uint64_t sign = (uint64_t)1 << (8 * size - 1);
    return is_signed ? (bits ^ sign) - sign : bits;
}

static const char *unsigned_repr(uint64_t number)
{
    static char text[24];
    if (number <= INT64_MAX)
        return trace_repr(value_int((int64_t)number));
    snprintf(text, sizeof text, "%lld%d", (long long)(number / 10),
             (int)(number % 10));
    return text;
}

/* What stands in the member itself. */
static const char *plain(enum trace_kind kind, const void *at, size_t size)
{
    switch (kind) {
    case TRACE_SIGNED:
        return trace_repr(value_int((int64_t)integer_at(at, size, true)));
    case TRACE_UNSIGNED:
        return unsigned_repr(integer_at(at, size, false));
    case TRACE_CHAR:
        return trace_repr(value_bytes(at, 1));
    case TRACE_REAL:
        return trace_repr(value_real(*(const double *)at));
    case TRACE_FLOAT:
        return trace_repr(value_real((double)*(const float *)at));
    case TRACE_BOOL:
        return *(const unsigned char *)at ? "true" : "false";
    default:
        return trace_status(*(const enum iter_status *)at);
    }
}

/* What a pointer leads to. NULL: that is not shown. */
static const char *pointed(enum trace_kind kind, const void *object)
{
    if (!object)
        return "NULL";
    if (kind == TRACE_POINTER)
        return "not NULL";
    if (kind == TRACE_TEXT)
        return text_at(object, UINT32_MAX);
    const char *type = type_of(object);
    if (kind == TRACE_ITERATOR)
        return type ? type : GONE;
    return type && strcmp(type, "list") == 0 ? list_repr(object) : type;
}

/* The first two members of a struct slice. */
struct bytes {
    const char *start;
    size_t size;
};

/* What is borrowed, or held, may be gone once a generator has ended. NULL: it
 * is not shown. */
static const char *shown(enum trace_kind kind, const void *at, size_t size)
{
    const struct bytes *bytes = at;
    if (kind < TRACE_VALUE)
        return plain(kind, at, size);
    switch (kind) {
    case TRACE_VALUE:
        return trace_repr(*(const struct value *)at);
    case TRACE_PAIR:
        return trace_repr(value_pair(at));
    case TRACE_SLICE:
        return bytes->start ? trace_repr(value_bytes(bytes->start,
                                                     (uint32_t)bytes->size))
                            : "NULL";
    case TRACE_NOT:
        return NULL;
    default:
        return pointed(kind, *(const void *const *)at);
    }
}

static const char *array_repr(const struct trace_member *m, const char *at)
{
    int64_t i = 0;
    if (m->kind == TRACE_CHAR)
        return text_at(at, m->count);
    if (m->kind == TRACE_VALUE && m->count == 2)
        return shown(TRACE_PAIR, at, 0);
    while (i < m->count &&
           put_item(i, shown(m->kind, at + (size_t)i * m->size, m->size)))
        i++;
    return end_items();
}

static void tell_member(const struct trace_member *m, const char *at,
                        enum gen_state state)
{
    if (m->kind == TRACE_NOT) {
        trace_line("hidden", m->name, NULL, NULL, NULL);
        return;
    }
    /* Before the body has begun, a status says nothing. */
    if ((state == GEN_CREATED && m->kind == TRACE_STATUS) ||
        (state == GEN_CLOSED && m->kind >= TRACE_VALUE &&
         m->kind != TRACE_ITERATOR))
        return;
    const char *text = m->count > 0 ? array_repr(m, at)
                       : state == GEN_CLOSED && m->kind == TRACE_ITERATOR
                           ? "NULL"
                           : shown(m->kind, at, m->size);
    if (text)
        trace_member(m->name, text);
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
    for (const struct trace_member *m = type->members; m->name; m++)
        tell_member(m, (const char *)it + m->offset, state);
}
