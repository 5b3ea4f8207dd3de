/* Lesson 6: generators that listen. This is only the calling side: make
 * example-6 links it with your file. The generators here are given to read. */
#include "example.h"

/* [echo_def] */
struct echo {
    struct generator base;
    struct value x;
};

static enum iter_status echo_body(struct generator *self)
{
    struct echo *frame = (struct echo *)self;
    GEN_BEGIN(self);
    for (;;) {
        GEN_YIELD(self, frame->x);
        frame->x = gen_sent(self);
    }
    GEN_END(self);
}
/* [echo_def] */

/* [two_yields_def] */
static enum iter_status two_yields_body(struct generator *self)
{
    GEN_BEGIN(self);
    for (;;) {
        GEN_YIELD(self, value_none());
        GEN_YIELD(self, gen_sent(self));
    }
    GEN_END(self);
}
/* [two_yields_def] */

static void a_talk(void)
{
    /* [talking] */
    struct generator *gen = my_generator_talking();
    show_next(gen);
    show_send(gen, value_str("Hello"));
    iter_drop(&gen->base);
    /* [talking] */

    /* [none] */
    gen = my_generator_talking();
    show_send(gen, value_none());
    show_next(gen);
    iter_drop(&gen->base);
    /* [none] */

    /* [too_early] */
    gen = my_generator_talking();
    show_send(gen, value_str("Hello"));
    show_send(gen, value_none());
    iter_drop(&gen->base);
    /* [too_early] */
}

static void echoes(void)
{
    static const struct gen_function echo =
        GEN_FUNCTION("echo", echo_body, NULL);
    static const struct gen_function two_yields =
        GEN_FUNCTION("two_yields", two_yields_body, NULL);

    /* [echo] */
    struct generator *e = gen_new(sizeof(struct echo), &echo);
    show_next(e);
    show_send(e, value_int(1));
    show_send(e, value_int(2));
    show_next(e);
    show_send(e, value_int(3));
    iter_drop(&e->base);
    /* [echo] */

    /* [two_yields] */
    e = plain(&two_yields);
    show_next(e);
    show_send(e, value_int(1));
    show_send(e, value_int(2));
    show_send(e, value_int(3));
    iter_drop(&e->base);
    /* [two_yields] */
}

static void an_average(void)
{
    /* [average] */
    struct generator *mean = running_average();
    show_next(mean);
    show_send(mean, value_int(10));
    show_send(mean, value_int(30));
    show_send(mean, value_int(5));
    iter_drop(&mean->base);
    /* [average] */
}

static void counters(void)
{
    /* [counter] */
    struct generator *c = counter(10);
    show_next(c);
    show_next(c);
    show_send(c, value_int(8));
    show_next(c);
    show_next(c);
    iter_drop(&c->base);
    /* [counter] */

    /* [loop] */
    struct generator *numbers = counter(7);
    struct loop_end end;
    FOR_EACH(n, numbers, end) {
        value_print(n);
        if (value_equal(n, value_int(1))) {
            printf("send gives ");
            show_send(numbers, value_int(4));
        }
    }
    iter_drop(&numbers->base);
    /* [loop] */
}

static void tills(struct iterable *book)
{
    /* [till] */
    struct generator *sales = till(book);
    struct value v;
    iter_next(&sales->base, &v);
    gen_send(sales, value_int(30), &v);
    gen_send(sales, value_int(12), &v);
    print_row("In the book:", book);
    gen_close(sales, &v);
    print_row("In the book:", book);
    gen_close(sales, &v);
    print_row("In the book:", book);
    /* [till] */

    /* [finished] */
    show_next(sales);
    show_send(sales, value_int(5));
    show_throw(sales, value_error("KeyError", "stuck"));
    show_close(sales);
    /* [finished] */
    iter_drop(&sales->base);

    /* [unstarted] */
    struct generator *unused = till(book);
    gen_close(unused, &v);
    show_send(unused, value_int(5));
    print_row("In the book:", book);
    iter_drop(&unused->base);
    /* [unstarted] */
}

static void who_has_send(void)
{
    struct iterable *list = list_of(value_int(1), value_int(2));
    struct generator *gen = my_generator_talking();
    struct iterator *it = iter_of(list);
    /* [who] */
    printf("%s\n", gen_from(&gen->base) ? "True" : "False");
    printf("False\n"); /* a function: no compiler accepts it as a generator */
    printf("%s\n", gen_from(it) ? "True" : "False");
    /* [who] */
    iter_drop(it);
    iter_drop(&gen->base);
    container_free(list);
}

int main(void)
{
    struct iterable *book = list_new(NULL, 0);
    a_talk();
    echoes();
    an_average();
    counters();
    tills(book);
    a_running_one();
    errors_thrown_in();
    a_shop(book);
    who_has_send();
    container_free(book);
    return 0;
}
