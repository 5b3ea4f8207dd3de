/* Every macro of the headers, written so that it is C and C++. Compiled as each
 * of them; what they print must be the same. */
#include "containers.h"
#include "generator.h"
#include "memory.h"
#include "todo.h"

#include <stdio.h>

static void show(enum iter_status status, struct value value)
{
    printf("%d ", (int)status);
    value_print(value);
}

/* An iterator: 1, 2, ... up to `last`. */
struct numbers {
    struct iterator base;
    int64_t at, last;
};

static enum iter_status numbers_next(struct iterator *self, struct value *out)
{
    struct numbers *numbers = (struct numbers *)self;
    if (numbers->at == numbers->last)
        return ITER_STOP;
    *out = value_int(++numbers->at);
    return ITER_NEXT;
}

static void numbers_finalize(struct iterator *self)
{
    printf("finalized at %d\n", (int)((struct numbers *)self)->at);
}

static struct iterator *numbers_new(int64_t last)
{
    static const struct iter_slots slots = {"numbers", iter_self, numbers_next,
                                            numbers_finalize};
    struct numbers *numbers =
        (struct numbers *)iter_new(sizeof(struct numbers), &slots);
    numbers->last = last;
    return &numbers->base;
}

/* A generator that does all that a generator can. */
struct everything {
    struct generator base;
    struct iterator *it, *inner;
    struct iterable *source;
    struct value item, *pair;
    bool raises;
};

static void all_release(struct generator *self)
{
    struct everything *frame = (struct everything *)self;
    iter_drop(frame->it);
    iter_drop(frame->inner);
    memory_free(frame->pair);
    printf("released\n");
}

static enum iter_status all_body(struct generator *self)
{
    struct everything *frame = (struct everything *)self;
    GEN_BEGIN(self);
    frame->pair =
        (struct value *)memory_new(2 * sizeof(struct value), MEMORY_PLAIN);
    GEN_FOR_EACH(self, frame->it, frame->item, frame->source) {
        frame->pair[0] = frame->pair[1] = frame->item;
        GEN_YIELD(self, value_pair(frame->pair));
    }
    frame->inner = numbers_new(2);
    GEN_YIELD_FROM(self, frame->inner);
    GEN_YIELD_CATCH(self, value_str("caught?"));
    printf("woken by %d, ", (int)gen_signal(self));
    value_print(gen_sent(self));
    if (frame->raises)
        GEN_RAISE(self, value_error("ValueError", "as told"));
    GEN_RETURN(self, value_real(0.5));
    GEN_FINALLY(self);
    printf("finally\n");
    GEN_END(self);
}

static struct generator *all(struct iterable *source, bool raises)
{
    static const struct gen_function function =
        GEN_FUNCTION("all", all_body, all_release);
    struct everything *frame =
        (struct everything *)gen_new(sizeof(struct everything), &function);
    frame->source = source;
    frame->raises = raises;
    return &frame->base;
}

static void walk(struct iterable *source)
{
    struct loop_end end;
    FOR_EACH(item, source, end)
        value_print(item);
    show(end.status, end.value);
}

static void walk_and_free(struct iterable *container)
{
    walk(container);
    container_free(container);
}

static void containers(void)
{
    int64_t calls = 0;
    walk_and_free(list_of(value_int(++calls), value_str("two"), value_none()));
    walk_and_free(tuple_of(value_int(calls)));
    walk_and_free(set_of(value_int(1), value_real(1.0), value_int(2)));
    walk_and_free(dict_of(value_str("key"), value_str("its value")));
    walk_and_free(string_of("h\xc3\xb6!"));
}

/* Everything that can be done to a generator. */
static void generators(void)
{
    struct value out;
    struct iterable *source = list_of(value_str("a"), value_str("b"));
    struct generator *g = all(source, false);
    walk(ITERABLE(g));
    iter_drop(&g->base);

    g = all(source, true);
    for (int i = 0; i < 5; i++)
        show(iter_next(&g->base, &out), out);
    show(gen_throw(g, value_error("KeyError", "glitch"), &out), out);
    show(gen_send(g, value_int(1), &out), out);
    iter_drop(&g->base);

    g = all(source, false);
    show(gen_send(g, value_int(1), &out), out);
    show(gen_send(g, value_none(), &out), out);
    show(gen_close(g, &out), out);
    printf("%d %d\n", (int)gen_state(g), gen_from(&g->base) == g);
    iter_drop(&g->base);
    container_free(source);
}

int main(void)
{
    struct iterator *numbers = numbers_new(3);
    struct iterator *same = iter_of(numbers);
    walk(ITERABLE(same));
    iter_drop(same);
    iter_drop(numbers);
    containers();
    generators();

    struct generator *todo = TODO_GENERATOR(1);
    walk(ITERABLE(todo));
    iter_drop(&todo->base);
}
