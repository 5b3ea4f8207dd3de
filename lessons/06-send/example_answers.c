/* Lesson 6: "What a generator answers". These generators are given to read. */
#include "example.h"

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

void a_running_one(void)
{
    static const struct gen_function asks_itself =
        GEN_FUNCTION("asks_itself", asks_itself_body, NULL);
    /* [me] */
    struct generator *me = plain(&asks_itself);
    show_next(me);
    iter_drop(&me->base);
    /* [me] */
}

void errors_thrown_in(void)
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

void a_shop(struct iterable *book)
{
    /* [shop] */
    struct generator *bakery = shop(book);
    show_next(bakery);
    show_send(bakery, value_int(7));
    show_throw(bakery, value_error("KeyError", "stuck"));
    iter_drop(&bakery->base);
    /* [shop] */
}
