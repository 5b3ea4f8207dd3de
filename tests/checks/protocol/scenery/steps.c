#include "steps.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

char *text_room(void)
{
    static char rooms[8][TEXT_SIZE];
    static size_t next;
    return rooms[next++ % 8];
}

const char *shown(struct value value)
{
    char *text = text_room();
    ck_assert_uint_lt(value_repr(value, text, TEXT_SIZE), TEXT_SIZE);
    return text;
}

const char *told(enum iter_status status, struct value value)
{
    if (status != ITER_STOP)
        return shown(value);
    if (value.kind == VALUE_NONE)
        return "StopIteration";
    char *text = text_room();
    snprintf(text, TEXT_SIZE, "StopIteration %.400s", shown(value));
    return text;
}

/* An item that is an error looks like a raised one: tests yield none. */
static const char *checked(enum iter_status status, struct value value)
{
    ck_assert_int_ge(status, ITER_ERROR);
    ck_assert_int_le(status, ITER_NEXT);
    ck_assert_int_eq(value.kind == VALUE_ERROR, status == ITER_ERROR);
    return told(status, value);
}

const char *step_of(struct iterator *it)
{
    struct value value = value_str("left over");
    enum iter_status status = iter_next(it, &value);
    return checked(status, value);
}

const char *walk_of(struct iterable *source)
{
    enum iter_status status;
    char text[TEXT_SIZE] = "";
    size_t length = 0;
    struct iterator *it = iter_of(source);
    do {
        struct value value;
        status = iter_next(it, &value);
        const char *word = checked(status, value);
        ck_assert_uint_lt(length + strlen(word) + 1, sizeof text);
        length += (size_t)snprintf(text + length, sizeof text - length, "%s%s",
                                   length ? " " : "", word);
    } while (status == ITER_NEXT);
    iter_drop(it);
    return memcpy(text_room(), text, sizeof text);
}

const char *sent(struct generator *generator, struct value value)
{
    struct value out = value_str("left over");
    enum iter_status status = gen_send(generator, value, &out);
    return checked(status, out);
}

const char *thrown(struct generator *generator, struct value error)
{
    struct value out = value_str("left over");
    enum iter_status status = gen_throw(generator, error, &out);
    return checked(status, out);
}

const char *closed(struct generator *generator)
{
    struct value out = value_str("left over");
    enum iter_status status = gen_close(generator, &out);
    ck_assert_int_ne(status, ITER_NEXT);
    if (status == ITER_STOP)
        ck_assert_int_eq(out.kind, VALUE_NONE);
    return status == ITER_STOP ? "closed" : checked(status, out);
}
