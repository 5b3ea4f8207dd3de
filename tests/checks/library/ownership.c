/* The rules of ownership that docs/using-it.md has, each kept; and broken, if
 * it is the number given, so that a sanitizer must complain. */
#include "containers.h"
#include "generator.h"
#include "memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Numbers as letters: from an iterator that it keeps, in a text of its own. */
struct letters {
    struct generator base;
    struct iterator *source;
    char *text;
    struct value item;
    bool forgets_source, forgets_text;
};

static int finally_parts;

static void letters_release(struct generator *self)
{
    struct letters *frame = (struct letters *)self;
    if (!frame->forgets_source)
        iter_drop(frame->source);
    if (!frame->forgets_text)
        memory_free(frame->text);
}

static enum iter_status letters_body(struct generator *self)
{
    struct letters *frame = (struct letters *)self;
    GEN_BEGIN(self);
    frame->text = memory_new(2, MEMORY_PLAIN);
    while (iter_next(frame->source, &frame->item) == ITER_NEXT) {
        frame->text[0] = (char)('a' + value_as_int(frame->item));
        GEN_YIELD(self, value_str(frame->text));
    }
    GEN_FINALLY(self);
    finally_parts++;
    GEN_END(self);
}

static struct letters *letters(struct iterable *numbers)
{
    static const struct gen_function function =
        GEN_FUNCTION("letters", letters_body, letters_release);
    struct letters *frame = gen_new(sizeof *frame, &function);
    frame->source = iter_of(numbers);
    return frame;
}

static struct iterable *three(void)
{
    return list_of(value_int(0), value_int(1), value_int(2));
}

static void once(bool broken)
{
    struct iterable *numbers = three();
    struct iterator *it = iter_of(numbers);
    if (!broken)
        iter_drop(it);
    container_free(numbers);
}

static void loops(bool broken)
{
    struct loop_end end;
    struct iterable *numbers = three();
    struct generator *all = &letters(numbers)->base;
    FOR_EACH(letter, all, end)
        break;
    if (!broken)
        iter_drop(&all->base);
    container_free(numbers);
}

static void last_drop(bool broken)
{
    struct value letter;
    struct iterable *numbers = three();
    struct generator *all = &letters(numbers)->base;
    struct iterator *second = iter_of(all);
    iter_next(second, &letter);
    int before = finally_parts;
    iter_drop(&all->base);
    if (finally_parts != before)
        abort();
    if (!broken) {
        iter_drop(second);
        if (finally_parts != before + 1)
            abort();
    }
    container_free(numbers);
}

static void container(bool broken)
{
    struct value item;
    struct iterable *numbers = three();
    struct iterator *it = iter_of(numbers);
    if (broken)
        container_free(numbers);
    iter_next(it, &item);
    iter_drop(it);
    if (!broken)
        container_free(numbers);
}

static void kept(bool broken)
{
    struct iterable *numbers = three();
    struct letters *all = letters(numbers);
    all->forgets_source = broken;
    iter_drop(&all->base.base);
    container_free(numbers);
}

static void memory(bool broken)
{
    struct value letter;
    struct iterable *numbers = three();
    struct letters *all = letters(numbers);
    all->forgets_text = broken;
    iter_next(&all->base.base, &letter);
    iter_drop(&all->base.base);
    container_free(numbers);
}

/* A value owns nothing: there is nothing to break. */
static void values(bool broken)
{
    struct value number = value_int(7), none = value_none(), copy = number;
    (void)broken;
    if (!value_equal(number, copy) || value_equal(none, copy))
        abort();
}

static void borrowed(bool broken)
{
    char copy[2];
    struct value letter;
    struct iterable *numbers = three();
    struct generator *all = &letters(numbers)->base;
    iter_next(&all->base, &letter);
    snprintf(copy, sizeof copy, "%.*s", (int)letter.size, letter.as.text);
    iter_drop(&all->base);
    value_print(broken ? letter : value_str(copy));
    container_free(numbers);
}

static void texts(bool broken)
{
    char *text = memory_new(8, MEMORY_PLAIN);
    memcpy(text, "apple", 6);
    struct iterable *fruit = list_of(value_str(text));
    if (broken)
        memory_free(text);
    value_print(list_get(fruit, 0));
    container_free(fruit);
    if (!broken)
        memory_free(text);
}

/* Nor in an error. */
static enum iter_status fails_body(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_RAISE(self, value_error("ValueError", "no more"));
    GEN_END(self);
}

static void errors(bool broken)
{
    static const struct gen_function function =
        GEN_FUNCTION("fails", fails_body, NULL);
    struct generator *fails = gen_new(sizeof(struct generator), &function);
    struct value error;
    (void)broken;
    if (iter_next(&fails->base, &error) != ITER_ERROR)
        abort();
    iter_drop(&fails->base);
    value_print(error);
}

int main(int count, char **arguments)
{
    static void (*const rules[])(bool broken) = {
        once,   loops,  last_drop, container, kept,
        memory, values, borrowed,  texts,     errors};
    int broken = count > 1 ? atoi(arguments[1]) : 0;
    for (int rule = 1; rule <= (int)(sizeof rules / sizeof *rules); rule++)
        rules[rule - 1](rule == broken);
}
