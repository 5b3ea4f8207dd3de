/* Lesson 5: generators. This is the calling side, and some generators that are
 * nobody's task: make example-5 links it with your file. */
#include "generators.h"

#include <stdio.h>

/* Python's show(it) */
static void show(struct generator *it)
{
    struct value item;
    enum iter_status status = iter_next(&it->base, &item);
    if (status == ITER_STOP)
        printf("StopIteration ");
    value_print(item);
}

/* print(*it) */
static void print_row(struct iterable *it)
{
    const char *before = "";
    struct loop_end end;
    FOR_EACH(item, it, end) {
        char text[32];
        size_t length = value_repr(item, text, sizeof text);
        bool quoted = item.kind == VALUE_STR;
        printf("%s%.*s", before, (int)length - 2 * quoted, text + quoted);
        before = " ";
    }
    printf("\n");
    if (end.status == ITER_ERROR)
        value_print(end.value);
}

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

static void print_row_and_drop(struct generator *g)
{
    print_row(ITERABLE(g));
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

/* Numbers that look random, and are the same in every run. No end. */
struct gen_func {
    struct generator base;
    int64_t state;
};

static enum iter_status gen_func_body(struct generator *self)
{
    struct gen_func *frame = (struct gen_func *)self;
    GEN_BEGIN(self);
    frame->state = 1;
    for (;;) {
        frame->state = (1103515245 * frame->state + 12345) % 2147483648;
        GEN_YIELD(self, value_real((double)frame->state / 2147483648));
    }
    GEN_END(self);
}

static void random_numbers(void)
{
    /* [gen_func] */
    static const struct gen_function gen_func =
        GEN_FUNCTION("gen_func", gen_func_body, NULL);
    struct generator *generator = gen_new(sizeof(struct gen_func), &gen_func);
    printf("generator function %s\n", gen_func.slots.name);
    printf("%s\n", gen_from(&generator->base) ? "generator generator" : "no");
    /* [gen_func] */
    for (int i = 0; i < 3; i++) {
        printf("value: ");
        show(generator);
    }
    iter_drop(&generator->base);
}

/* A tree, walked by a generator that hands over to others of its kind. */
struct tree {
    const char *name;
    const struct tree *left, *right;
};

struct in_order {
    struct generator base;
    const struct tree *tree;
    struct iterator *inner; /* the walk over one side */
};

static struct iterator *in_order(const struct tree *tree);

static enum iter_status in_order_body(struct generator *self)
{
    struct in_order *frame = (struct in_order *)self;
    GEN_BEGIN(self);
    if (frame->tree) {
        /* [yield_from] */
        frame->inner = in_order(frame->tree->left);
        GEN_YIELD_FROM(self, frame->inner);
        iter_drop(frame->inner);
        frame->inner = NULL;
        GEN_YIELD(self, value_str(frame->tree->name));
        frame->inner = in_order(frame->tree->right);
        GEN_YIELD_FROM(self, frame->inner);
        /* [yield_from] */
    }
    GEN_END(self);
}

static void in_order_release(struct generator *self)
{
    iter_drop(((struct in_order *)self)->inner);
}

static struct iterator *in_order(const struct tree *tree)
{
    static const struct gen_function function =
        GEN_FUNCTION("in_order", in_order_body, in_order_release);
    struct in_order *frame = gen_new(sizeof *frame, &function);
    frame->tree = tree;
    return &frame->base.base;
}

static void a_tree(void)
{
    const struct tree a = {.name = "a"}, c = {.name = "c"}, e = {.name = "e"};
    const struct tree b = {.name = "b", .left = &a, .right = &c};
    const struct tree d = {.name = "d", .left = &b, .right = &e};
    struct iterator *walk = in_order(&d);
    print_row(ITERABLE(walk));
    iter_drop(walk);
}

/* The generator expression (x * x for x in numbers): its iterator is taken at
 * once, when the generator is made. */
struct squares {
    struct generator base;
    struct iterator *numbers, *it;
    struct value x;
};

static enum iter_status squares_body(struct generator *self)
{
    struct squares *frame = (struct squares *)self;
    GEN_BEGIN(self);
    GEN_FOR_EACH(self, frame->it, frame->x, frame->numbers) {
        GEN_YIELD(self,
                  value_int(value_as_int(frame->x) * value_as_int(frame->x)));
    }
    GEN_END(self);
}

static void squares_release(struct generator *self)
{
    iter_drop(((struct squares *)self)->it);
    iter_drop(((struct squares *)self)->numbers);
}

static struct generator *squares_of(struct iterable *numbers)
{
    static const struct gen_function function =
        GEN_FUNCTION("genexpr", squares_body, squares_release);
    struct squares *frame = gen_new(sizeof *frame, &function);
    frame->numbers = iter_of(numbers);
    return &frame->base;
}

static void an_expression(void)
{
    struct iterable *few = list_of(value_int(1), value_int(2), value_int(3));
    struct iterable *other = list_of(value_int(7), value_int(8), value_int(9));
    struct iterable *numbers = few;
    struct generator *squares = squares_of(numbers);
    numbers = other;
    print_row_and_drop(squares);
    container_free(numbers);
    container_free(few);
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
