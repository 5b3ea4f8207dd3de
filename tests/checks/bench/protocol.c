/* What one step of the protocol costs here. Prints a line for each row of the
 * table: its name, then nanoseconds or bytes. */
#include "generator.h"
#include "memory.h"

#include <stdio.h>
#include <time.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

enum { ITEMS = 5000000, FRAMES = 500000 };

/* Makes the optimiser believe that `value` is used, and may have changed. */
#define OPAQUE(value) __asm__ volatile("" : "+r"(value))

static void plain_loop(int64_t items)
{
    int64_t sum = 0;
    for (int64_t i = 0; i < items; i++) {
        sum += i;
        OPAQUE(sum);
    }
}

/* The yardstick: what any step costs whose code is found out at run time. */
static int64_t step(int64_t *position)
{
    return (*position)++;
}

static void indirect_call(int64_t items)
{
    int64_t (*call)(int64_t *) = step;
    int64_t position = 0, sum = 0;
    OPAQUE(call);
    while (sum += call(&position), position < items)
        OPAQUE(sum);
}

struct counter {
    struct iterator base;
    int64_t position, limit;
};

static enum iter_status counter_next(struct iterator *self, struct value *out)
{
    struct counter *counter = (struct counter *)self;
    if (counter->position >= counter->limit)
        return ITER_STOP;
    *out = value_int(counter->position++);
    return ITER_NEXT;
}

static struct iterator *counter_new(int64_t limit)
{
    static const struct iter_slots slots = {
        .name = "counter", .iter = iter_self, .next = counter_next};
    struct counter *counter = iter_new(sizeof *counter, &slots);
    counter->limit = limit;
    return &counter->base;
}

struct count {
    struct generator base;
    int64_t position, limit;
};

static enum iter_status count_body(struct generator *self)
{
    struct count *frame = (struct count *)self;
    GEN_BEGIN(self);
    while (frame->position < frame->limit)
        GEN_YIELD(self, value_int(frame->position++));
    GEN_END(self);
}

static struct generator *count_to(int64_t limit)
{
    static const struct gen_function function =
        GEN_FUNCTION("count_to", count_body, NULL);
    struct count *frame = gen_new(sizeof *frame, &function);
    frame->limit = limit;
    return &frame->base;
}

/* Hands back what it was sent, as `x = yield x` does. */
static enum iter_status echo_body(struct generator *self)
{
    GEN_BEGIN(self);
    for (;;)
        GEN_YIELD(self, gen_sent(self));
    GEN_END(self);
}

static void walk(struct iterator *it)
{
    struct value item;
    int64_t sum = 0;
    while (iter_next(it, &item) == ITER_NEXT) {
        sum += item.as.integer;
        OPAQUE(sum);
    }
    iter_drop(it);
}

static void vtable_iterator(int64_t items)
{
    walk(counter_new(items));
}

static void generator_next(int64_t items)
{
    walk(&count_to(items)->base);
}

static void generator_send(int64_t items)
{
    static const struct gen_function function =
        GEN_FUNCTION("echo", echo_body, NULL);
    struct generator *echo = gen_new(sizeof *echo, &function);
    struct value item;
    int64_t sum = 0;
    gen_send(echo, value_none(), &item);
    for (int64_t i = 0; i < items; i++) {
        gen_send(echo, value_int(i), &item);
        sum += item.as.integer;
        OPAQUE(sum);
    }
    iter_drop(&echo->base);
}

static void create_and_drop(int64_t items)
{
    for (int64_t i = 0; i < items; i++)
        iter_drop(&count_to(i)->base);
}

static void measure(const char *row, void (*run)(int64_t items), int64_t items)
{
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    run(items);
    clock_gettime(CLOCK_MONOTONIC, &end);
    double nanoseconds = (double)(end.tv_sec - start.tv_sec) * 1e9 +
                         (double)(end.tv_nsec - start.tv_nsec);
    printf("%s %.3f\n", row, nanoseconds / (double)items);
}

int main(void)
{
    measure("loop", plain_loop, ITEMS);
    measure("call", indirect_call, ITEMS);
    measure("iterator", vtable_iterator, ITEMS);
    measure("generator", generator_next, ITEMS);
    measure("send", generator_send, ITEMS);
    measure("create", create_and_drop, FRAMES);
    printf("frame %zu\n", sizeof(struct count));
#ifdef __GLIBC__
    struct generator *frame = count_to(0);
    printf("block %zu\n", malloc_usable_size(frame));
    iter_drop(&frame->base);
#endif
}
