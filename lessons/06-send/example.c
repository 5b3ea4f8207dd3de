/* Lesson 6: generators that listen. This is only the calling side: make
 * example-6 links it with your file. The generators here are given to read. */
#include "send.h"

#include <stdio.h>

/* print(value), or how the generator answered instead */
static void show(enum iter_status status, const struct value *value)
{
    if (status == ITER_STOP)
        printf("StopIteration\n");
    else
        value_print(*value);
}

static void show_next(struct generator *g)
{
    struct value v;
    show(iter_next(&g->base, &v), &v);
}

static void show_send(struct generator *g, struct value value)
{
    struct value v;
    show(gen_send(g, value, &v), &v);
}

static void show_throw(struct generator *g, struct value error)
{
    struct value v;
    show(gen_throw(g, error, &v), &v);
}

/* close() gives None: ITER_STOP, in C */
static void show_close(struct generator *g)
{
    struct value v;
    gen_close(g, &v);
    value_print(v);
}

/* A generator without locals: its frame is just a struct generator. */
static struct generator *plain(const struct gen_function *function)
{
    return gen_new(sizeof(struct generator), function);
}

/* print(label, *items) */
static void print_row(const char *label, struct iterable *items)
{
    struct loop_end end;
    printf("%s", label);
    FOR_EACH(item, items, end) {
        char text[64];
        value_repr(item, text, sizeof text);
        printf(" %s", text);
    }
    printf("\n");
}

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

/* [me_def] */
static enum iter_status asks_itself_body(struct generator *self)
{
    struct value answer;
    GEN_BEGIN(self);
    if (gen_send(self, value_int(1), &answer) == ITER_ERROR)
        GEN_YIELD(self, answer);
    GEN_END(self);
}
/* [me_def] */

/* [patient_def] */
static enum iter_status patient_body(struct generator *self)
{
    GEN_BEGIN(self);
    for (;;) {
        GEN_YIELD_CATCH(self, value_str("ready"));
        if (gen_signal(self) == GEN_CLOSING)
            GEN_RETURN(self, value_none());
        if (gen_signal(self) == GEN_SENT)
            continue;
        if (!value_is_error(gen_sent(self), "ValueError"))
            GEN_RAISE(self, gen_sent(self));
        GEN_YIELD(self, gen_sent(self));
    }
    GEN_END(self);
}
/* [patient_def] */

/* [stubborn_def] */
static enum iter_status stubborn_body(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_YIELD_CATCH(self, value_str("open"));
    if (gen_signal(self) == GEN_CLOSING)
        GEN_YIELD(self, value_str("still open"));
    GEN_END(self);
}
/* [stubborn_def] */

/* [shop_def] */
struct shop {
    struct generator base;
    struct iterable *book;
    struct iterator *till;
};

static enum iter_status shop_body(struct generator *self)
{
    struct shop *frame = (struct shop *)self;
    GEN_BEGIN(self);
    frame->till = &till(frame->book)->base;
    GEN_YIELD_FROM(self, frame->till);
    GEN_FINALLY(self);
    print_row("The shop closes, in the book:", frame->book);
    GEN_END(self);
}

static void shop_release(struct generator *self)
{
    iter_drop(((struct shop *)self)->till);
}
/* [shop_def] */

static struct generator *shop(struct iterable *book)
{
    static const struct gen_function function =
        GEN_FUNCTION("shop", shop_body, shop_release);
    struct shop *frame = gen_new(sizeof *frame, &function);
    frame->book = book;
    return &frame->base;
}

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

static void a_running_one(void)
{
    static const struct gen_function asks_itself =
        GEN_FUNCTION("asks_itself", asks_itself_body, NULL);
    /* [me] */
    struct generator *me = plain(&asks_itself);
    show_next(me);
    iter_drop(&me->base);
    /* [me] */
}

static void errors_thrown_in(void)
{
    static const struct gen_function patient =
        GEN_FUNCTION("patient", patient_body, NULL);
    static const struct gen_function stubborn =
        GEN_FUNCTION("stubborn", stubborn_body, NULL);

    /* [patient] */
    struct generator *p = plain(&patient);
    show_next(p);
    show_throw(p, value_error("ValueError", "once more"));
    show_next(p);
    show_throw(p, value_error("KeyError", "stuck"));
    show_next(p);
    iter_drop(&p->base);
    /* [patient] */

    /* [stubborn] */
    struct generator *s = plain(&stubborn);
    show_next(s);
    show_close(s);
    iter_drop(&s->base);
    /* [stubborn] */
}

static void a_shop(struct iterable *book)
{
    /* [shop] */
    struct generator *bakery = shop(book);
    show_next(bakery);
    show_send(bakery, value_int(7));
    show_throw(bakery, value_error("KeyError", "stuck"));
    iter_drop(&bakery->base);
    /* [shop] */
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
