/* Lesson 5: generators. The page beside this file explains it;
 * make lesson-5 judges it. */
#include "generators.h"

static enum iter_status start_signal_next(struct iterator *self,
                                          struct value *out)
{
    struct start_signal *start = (struct start_signal *)self;
    switch (start->state) {
    case 0:
        *out = value_str("ready");
        start->state = 1;
        return ITER_NEXT;
    /* TODO 1: in state 1 it says "steady", in state 2 start->word; each time it
     * moves on to the next state. After that, the answer is ITER_STOP. */
    default:
        return TODO_STATUS(1, out);
    }
}

struct iterator *start_signal(const char *word)
{
    static const struct iter_slots slots = {
        .name = "start_signal", .iter = iter_self, .next = start_signal_next};
    struct start_signal *start = iter_new(sizeof *start, &slots);
    start->word = word;
    return &start->base;
}

/* The frame of my_range(): what it knows from one yield to the next. */
struct my_range {
    struct generator base;
    int64_t n; /* how many numbers to hand out */
    int64_t i; /* the number that comes next; at first 0 */
};

static enum iter_status my_range_body(struct generator *self)
{
    struct my_range *frame = (struct my_range *)self;
    GEN_BEGIN(self);
    /* TODO 2: yield 0, 1, 2 and so on, as long as the number is less than
     * frame->n. Then just let the body end. */
    (void)frame;
    GEN_RAISE(self, TODO_ERROR(2));

    GEN_END(self);
}

struct generator *my_range(int64_t n)
{
    static const struct gen_function function =
        GEN_FUNCTION("my_range", my_range_body, NULL);
    struct my_range *frame = gen_new(sizeof *frame, &function);
    frame->n = n;
    return &frame->base;
}

struct fibonacci {
    struct generator base;
    int64_t n; /* how many numbers to hand out */
    /* TODO 3: the frame: what else the body must know after a yield. */
};

static enum iter_status fibonacci_body(struct generator *self)
{
    /* TODO 3: the body: yield the first n Fibonacci numbers, from 0 and 1 on.
     * If there is to be one after number FIBONACCI_LAST, counted from 0, raise
     * an OverflowError in its place. */
    GEN_BEGIN(self);
    GEN_RAISE(self, TODO_ERROR(3));
    GEN_END(self);
}

struct generator *fibonacci(int64_t n)
{
    static const struct gen_function function =
        GEN_FUNCTION("fibonacci", fibonacci_body, NULL);
    struct fibonacci *frame = gen_new(sizeof *frame, &function);
    frame->n = n;
    return &frame->base;
}

struct my_generator_over {
    struct generator base;
    /* TODO 4: the frame: the data, an iterator over it, and an item. */
};

static enum iter_status my_generator_over_body(struct generator *self)
{
    /* TODO 4: the body: yield every item of the data. */
    GEN_BEGIN(self);
    GEN_RAISE(self, TODO_ERROR(4));
    GEN_END(self);
}

static void my_generator_over_release(struct generator *self)
{
    /* TODO 4: the release: drop the iterator that the frame holds. */
}

struct generator *my_generator_over(struct iterable *data)
{
    /* TODO 4: the call: return a new generator over data, with the body and the
     * release above. Nothing of the data is asked for yet. */
    (void)my_generator_over_body;
    (void)my_generator_over_release;
    return TODO_GENERATOR(4);
}

struct only {
    struct generator base;
    struct iterable *source;
    bool (*keep)(struct value item);
    struct journal *journal;
    struct iterator *it; /* over the source */
    struct value item;   /* the one that was asked for last */
    int64_t kept;        /* how many items were handed out */
};

static enum iter_status only_body(struct generator *self)
{
    /* TODO 5: yield the items for which frame->keep(item) is true, and return
     * how many there were. Finally, whatever happened, add one to
     * frame->journal->cleanups. */
    GEN_BEGIN(self);
    GEN_RAISE(self, TODO_ERROR(5));
    GEN_END(self);
}

static void only_release(struct generator *self)
{
    iter_drop(((struct only *)self)->it);
}

struct generator *only(struct iterable *source, bool (*keep)(struct value item),
                       struct journal *journal)
{
    static const struct gen_function function =
        GEN_FUNCTION("only", only_body, only_release);
    struct only *frame = gen_new(sizeof *frame, &function);
    frame->source = source;
    frame->keep = keep;
    frame->journal = journal;
    return &frame->base;
}
