/* Lesson 5: generators to read, from "Four words" and "Going further". */
#include "example.h"

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

void random_numbers(void)
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

void a_tree(void)
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

void an_expression(void)
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
