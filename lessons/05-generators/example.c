/* Lesson 5: generators. This is the calling side, and some generators that are
 * nobody's task: make example-5 links it with your file. */
#include "example.h"

/* for item in g: print(item) */
static void print_all(struct generator *g)
{
    struct loop_end end;
    FOR_EACH(item, g, end)
        value_print(item);
    if (end.status == ITER_ERROR)
        value_print(end.value);
    iter_drop(&g->base);
}

/* Three yields, one after the other. */
struct words {
    struct generator base;
    const char *word;
};

static enum iter_status words_body(struct generator *self)
{
    struct words *frame = (struct words *)self;
    /* [with_yield] */
    GEN_BEGIN(self);
    GEN_YIELD(self, value_str("ready"));
    GEN_YIELD(self, value_str("steady"));
    GEN_YIELD(self, value_str(frame->word));
    GEN_END(self);
    /* [with_yield] */
}

static struct generator *words(const char *word)
{
    static const struct gen_function function =
        GEN_FUNCTION("start_signal", words_body, NULL);
    struct words *frame = gen_new(sizeof *frame, &function);
    frame->word = word;
    return &frame->base;
}

static void signals(void)
{
    struct iterator *by_hand = start_signal("go");
    print_row(ITERABLE(by_hand));
    iter_drop(by_hand);
    print_row_and_drop(words("go"));
}

/* A generator that tells what it does. */
struct noisy {
    struct generator base;
    int64_t n, i;
};

static enum iter_status noisy_body(struct generator *self)
{
    struct noisy *frame = (struct noisy *)self;
    GEN_BEGIN(self);
    printf("begin\n");
    for (frame->i = 0; frame->i < frame->n; frame->i++) {
        printf("make %lld\n", (long long)frame->i);
        GEN_YIELD(self, value_int(frame->i));
    }
    printf("end\n");
    GEN_END(self);
}

static struct generator *noisy(int64_t n)
{
    static const struct gen_function function =
        GEN_FUNCTION("noisy", noisy_body, NULL);
    struct noisy *frame = gen_new(sizeof *frame, &function);
    frame->n = n;
    return &frame->base;
}

static void nothing_runs_at_the_call(void)
{
    /* [noisy] */
    struct generator *numbers = noisy(2);
    printf("made\n");
    struct loop_end end;
    FOR_EACH(i, numbers, end)
        printf("use %lld\n", (long long)value_as_int(i));
    iter_drop(&numbers->base);
    /* [noisy] */
}

/* All three parts: the frame, the body, the call. */
struct count_up_to {
    struct generator base;
    int64_t limit;
    int64_t count;
};

static enum iter_status count_up_to_body(struct generator *self)
{
    struct count_up_to *frame = (struct count_up_to *)self;
    GEN_BEGIN(self);
    frame->count = 1;
    while (frame->count <= frame->limit) {
        GEN_YIELD(self, value_int(frame->count));
        frame->count++;
    }
    GEN_END(self);
}

/* [count_up_to] */
static struct generator *count_up_to(int64_t limit)
{
    static const struct gen_function function =
        GEN_FUNCTION("count_up_to", count_up_to_body, NULL);
    struct count_up_to *frame = gen_new(sizeof *frame, &function);
    frame->limit = limit;
    return &frame->base;
}
/* [count_up_to] */

static void counting(void)
{
    struct generator *counter = count_up_to(5);
    for (int i = 0; i < 3; i++)
        show(counter);
    iter_drop(&counter->base);
}

/* The parameters are locals, too: they can be changed. */
struct between {
    struct generator base;
    int64_t start, end;
};

static enum iter_status between_body(struct generator *self)
{
    struct between *frame = (struct between *)self;
    GEN_BEGIN(self);
    while (frame->start <= frame->end) {
        GEN_YIELD(self, value_int(frame->start));
        if (!int64_add(frame->start, 1, &frame->start))
            break; /* INT64_MAX was the last number there is */
    }
    GEN_END(self);
}

static struct generator *my_generator_between(int64_t start, int64_t end)
{
    static const struct gen_function function =
        GEN_FUNCTION("my_generator_between", between_body, NULL);
    struct between *frame = gen_new(sizeof *frame, &function);
    frame->start = start;
    frame->end = end;
    return &frame->base;
}

static void once(void)
{
    /* [once] */
    struct iterable *data =
        list_of(value_int(10), value_int(20), value_int(30));
    struct generator *gen = my_generator_over(data);
    print_row(ITERABLE(gen));
    print_row(ITERABLE(gen));
    iter_drop(&gen->base);
    print_row_and_drop(my_generator_over(data));
    container_free(data);
    /* [once] */
}

static bool is_even(struct value n)
{
    return value_as_int(n) % 2 == 0;
}

static void to_its_end(struct iterable *source, struct journal *journal)
{
    struct generator *even = only(source, is_even, journal);
    for (int i = 0; i < 3; i++)
        show(even);
    printf("%lld\n", (long long)journal->cleanups);
    show(even);
    printf("%lld\n", (long long)journal->cleanups);
    show(even);
    iter_drop(&even->base);
}

static void closed(struct iterable *source, struct journal *journal)
{
    /* [close] */
    struct value error;
    struct generator *even = only(source, is_even, journal);
    show(even);
    if (gen_close(even, &error) == ITER_ERROR)
        value_print(error);
    printf("%lld\n", (long long)journal->cleanups);
    show(even);
    iter_drop(&even->base);
    /* [close] */
}

static void cleaning_up(void)
{
    const struct value six[] = {value_int(0), value_int(1), value_int(2),
                                value_int(3), value_int(4), value_int(5)};
    struct iterable *numbers = list_new(six, 6);
    struct journal journal = {.cleanups = 0};
    to_its_end(numbers, &journal);
    closed(numbers, &journal);
    container_free(numbers);
}

int main(void)
{
    signals();
    print_all(my_range(5));
    nothing_runs_at_the_call();
    print_all(fibonacci(5));
    counting();
    print_all(my_generator_between(1, 3));
    once();
    cleaning_up();
    random_numbers();
    a_tree();
    an_expression();
    return 0;
}
