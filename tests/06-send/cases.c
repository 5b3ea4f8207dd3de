/* Lesson 6: what goes in, what comes out, and when. */
#include "send.h"

#include "harness.h"

SHOWN_CASE(1, hello_is_received_between_the_two_yields)
{
    WATCH_PRINTS();
    MAKE_GENERATOR(gen, my_generator_talking());
    EXPECT_NEXT(gen, value_str("Initial Yield"));
    EXPECT_STATUS(gen_send(gen, value_str("Hello"), &v), ITER_NEXT,
                  value_str("Second Yield"));
    EXPECT_STOP(gen);
    DROP(gen);
}

CASE(1, each_talk_prints_what_it_was_sent)
{
    WATCH_PRINTS();
    DRAW_WORD(word, 7);
    DRAW(number, 3000000001, 3999999999);
    MAKE_GENERATOR(a, my_generator_talking());
    MAKE_GENERATOR(b, my_generator_talking());
    EXPECT_NEXT(a, value_str("Initial Yield"));
    EXPECT_NEXT(b, value_str("Initial Yield"));
    EXPECT_STATUS(gen_send(b, value_int(number), &v), ITER_NEXT,
                  value_str("Second Yield"));
    EXPECT_STATUS(gen_send(a, value_bytes(word, 5), &v), ITER_NEXT,
                  value_str("Second Yield"));
    DROP(a);
    DROP(b);
}

SHOWN_CASE(1, next_sends_none)
{
    WATCH_PRINTS();
    MAKE_GENERATOR(gen, my_generator_talking());
    EXPECT_NEXT(gen, value_str("Initial Yield"));
    EXPECT_NEXT(gen, value_str("Second Yield"));
    EXPECT_STOP(gen);
    DROP(gen);
}

CASE(1, a_talk_that_has_ended_stays_ended)
{
    WATCH_PRINTS();
    DRAW_WORD(word, 5);
    DRAW_WORD(more, 5);
    MAKE_GENERATOR(gen, my_generator_talking());
    EXPECT_NEXT(gen, value_str("Initial Yield"));
    EXPECT_STATUS(gen_send(gen, value_str(word), &v), ITER_NEXT,
                  value_str("Second Yield"));
    for (int i = 0; i < 2; i++) {
        EXPECT_STATUS(gen_send(gen, value_str(more), &v), ITER_STOP,
                      value_none());
        EXPECT_STOP(gen);
    }
    DROP(gen);
}

SHOWN_CASE(1, a_value_sent_before_the_first_next_does_no_harm)
{
    WATCH_PRINTS();
    MAKE_GENERATOR(gen, my_generator_talking());
    EXPECT_STATUS(gen_send(gen, value_str("Hello"), &v), ITER_ERROR,
                  value_error("TypeError", ""));
    EXPECT_STATUS(gen_send(gen, value_none(), &v), ITER_NEXT,
                  value_str("Initial Yield"));
    EXPECT_STATUS(gen_send(gen, value_str("Hello again"), &v), ITER_NEXT,
                  value_str("Second Yield"));
    DROP(gen);
}

SHOWN_CASE(2, a_mean_is_a_float_even_if_it_is_whole)
{
    MAKE_GENERATOR(mean, running_average());
    EXPECT_NEXT(mean, value_none());
    EXPECT_STATUS(gen_send(mean, value_int(10), &v), ITER_NEXT,
                  value_real(10.0));
    EXPECT_STATUS(gen_send(mean, value_int(30), &v), ITER_NEXT,
                  value_real(20.0));
    EXPECT_STATUS(gen_send(mean, value_real(6.5), &v), ITER_NEXT,
                  value_real(15.5));
    DROP(mean);
}

CASE(2, each_average_knows_all_that_it_was_sent)
{
    DRAW(x, 3000000001, 3999999999);
    DRAW(y, -999, -101);
    DRAW(z, -99, 99);
    MAKE_GENERATOR(a, running_average());
    MAKE_GENERATOR(b, running_average());
    EXPECT_NEXT(a, value_none());
    EXPECT_NEXT(b, value_none());
    EXPECT_STATUS(gen_send(a, value_int(x), &v), ITER_NEXT,
                  value_real((double)x));
    EXPECT_STATUS(gen_send(b, value_int(z), &v), ITER_NEXT,
                  value_real((double)z));
    EXPECT_STATUS(gen_send(a, value_int(y), &v), ITER_NEXT,
                  value_real((double)(x + y) / 2));
    EXPECT_STATUS(gen_send(a, value_int(z), &v), ITER_NEXT,
                  value_real((double)(x + y + z) / 3));
    DROP(a);
    EXPECT_STATUS(gen_send(b, value_int(x), &v), ITER_NEXT,
                  value_real((double)(z + x) / 2));
    EXPECT_STATUS(gen_send(b, value_int(-z - x), &v), ITER_NEXT, value_real(0));
    EXPECT_STATUS(gen_send(b, value_int(4), &v), ITER_NEXT, value_real(1.0));
    DROP(b);
}

SHOWN_CASE(3, a_counter_counts_and_can_be_set)
{
    MAKE_GENERATOR(numbers, counter(10));
    EXPECT_NEXT(numbers, value_int(0));
    EXPECT_NEXT(numbers, value_int(1));
    EXPECT_STATUS(gen_send(numbers, value_int(8), &v), ITER_NEXT, value_int(8));
    EXPECT_NEXT(numbers, value_int(9));
    EXPECT_STOP(numbers);
    DROP(numbers);
}

CASE(3, a_counter_goes_on_from_any_number_it_is_sent)
{
    DRAW(there, 3000000001, 3999999999);
    DRAW(back, 10, 99);
    DRAW(below, -99, -10);
    MAKE_GENERATOR(numbers, counter(there + 2));
    EXPECT_NEXT(numbers, value_int(0));
    EXPECT_STATUS(gen_send(numbers, value_int(there), &v), ITER_NEXT,
                  value_int(there));
    EXPECT_NEXT(numbers, value_int(there + 1));
    EXPECT_STATUS(gen_send(numbers, value_int(back), &v), ITER_NEXT,
                  value_int(back));
    EXPECT_STATUS(gen_send(numbers, value_none(), &v), ITER_NEXT,
                  value_int(back + 1));
    EXPECT_STATUS(gen_send(numbers, value_int(0), &v), ITER_NEXT, value_int(0));
    EXPECT_STATUS(gen_send(numbers, value_int(below), &v), ITER_NEXT,
                  value_int(below));
    EXPECT_NEXT(numbers, value_int(below + 1));
    DROP(numbers);
}

CASE(3, a_counter_ends_at_its_top_and_stays_ended)
{
    DRAW(top, 100, 999);
    DRAW(past, top + 1, top + 99);
    MAKE_GENERATOR(numbers, counter(top));
    EXPECT_NEXT(numbers, value_int(0));
    EXPECT_STATUS(gen_send(numbers, value_int(top - 1), &v), ITER_NEXT,
                  value_int(top - 1));
    EXPECT_STOP(numbers);
    EXPECT_STATUS(gen_send(numbers, value_int(0), &v), ITER_STOP, value_none());
    EXPECT_STOP(numbers);
    DROP(numbers);
    MAKE_GENERATOR(others, counter(top));
    EXPECT_NEXT(others, value_int(0));
    EXPECT_STATUS(gen_send(others, value_int(past), &v), ITER_STOP,
                  value_none());
    DROP(others);
    MAKE_GENERATOR(nothing, counter(0));
    EXPECT_STOP(nothing);
    DROP(nothing);
}

SHOWN_CASE(3, a_send_in_the_middle_of_a_loop_swallows_a_number)
{
    MAKE_GENERATOR(numbers, counter(7));
    ITERATE(loop, numbers);
    EXPECT_NEXT(loop, value_int(0));
    EXPECT_NEXT(loop, value_int(1));
    EXPECT_STATUS(gen_send(numbers, value_int(4), &v), ITER_NEXT, value_int(4));
    EXPECT_NEXT(loop, value_int(5));
    EXPECT_NEXT(loop, value_int(6));
    EXPECT_STOP(loop);
    DROP(loop);
    DROP(numbers);
}

CASE(4, a_closed_till_has_written_its_total_down)
{
    DRAW(a, 3000000001, 3999999999);
    DRAW(b, -99, -10);
    CONTAINER(book, list_new(NULL, 0));
    MAKE_GENERATOR(day, till(book));
    EXPECT_NEXT(day, value_int(0));
    EXPECT_STATUS(gen_send(day, value_int(a), &v), ITER_NEXT, value_int(a));
    EXPECT_STATUS(gen_send(day, value_int(-a), &v), ITER_NEXT, value_int(0));
    EXPECT_STATUS(gen_send(day, value_int(0), &v), ITER_NEXT, value_int(0));
    EXPECT_STATUS(gen_send(day, value_int(b), &v), ITER_NEXT, value_int(b));
    EXPECT_STATUS(gen_send(day, value_int(b), &v), ITER_NEXT, value_int(2 * b));
    EXPECT_INT(container_length(book), 0);
    EXPECT_STATUS(gen_close(day, &v), ITER_STOP, value_none());
    EXPECT_INT(container_length(book), 1);
    EXPECT_VALUE(list_get(book, 0), value_int(2 * b));
    DROP(day);
}

CASE(4, a_till_that_is_closed_stays_closed)
{
    DRAW(a, 100, 999);
    DRAW(b, 100, 999);
    CONTAINER(book, list_new(NULL, 0));
    MAKE_GENERATOR(sales, till(book));
    EXPECT_NEXT(sales, value_int(0));
    EXPECT_STATUS(gen_send(sales, value_int(a), &v), ITER_NEXT, value_int(a));
    for (int i = 0; i < 2; i++)
        EXPECT_STATUS(gen_close(sales, &v), ITER_STOP, value_none());
    EXPECT_STATUS(gen_send(sales, value_int(b), &v), ITER_STOP, value_none());
    EXPECT_STOP(sales);
    DROP(sales);
    EXPECT_INT(container_length(book), 1);
    EXPECT_VALUE(list_get(book, 0), value_int(a));
}

CASE(4, to_drop_a_till_closes_it)
{
    DRAW(a, 100, 999);
    DRAW(b, 100, 999);
    CONTAINER(book, list_new(NULL, 0));
    MAKE_GENERATOR(morning, till(book));
    MAKE_GENERATOR(evening, till(book));
    MAKE_GENERATOR(idle, till(book));
    MAKE_GENERATOR(unused, till(book));
    EXPECT_NEXT(morning, value_int(0));
    EXPECT_NEXT(evening, value_int(0));
    EXPECT_NEXT(idle, value_int(0));
    EXPECT_STATUS(gen_send(morning, value_int(a), &v), ITER_NEXT, value_int(a));
    EXPECT_STATUS(gen_send(evening, value_int(b), &v), ITER_NEXT, value_int(b));
    DROP(unused);
    EXPECT_INT(container_length(book), 0);
    DROP(evening);
    DROP(idle);
    DROP(morning);
    EXPECT_INT(container_length(book), 3);
    EXPECT_VALUE(list_get(book, 0), value_int(b));
    EXPECT_VALUE(list_get(book, 1), value_int(0));
    EXPECT_VALUE(list_get(book, 2), value_int(a));
}

CASE(4, an_error_thrown_in_closes_a_till_as_well)
{
    DRAW(a, 100, 999);
    DRAW(b, 100, 999);
    const struct value error = value_error("KeyError", "stuck");
    CONTAINER(book, list_new(NULL, 0));
    MAKE_GENERATOR(sales, till(book));
    EXPECT_NEXT(sales, value_int(0));
    EXPECT_STATUS(gen_send(sales, value_int(a), &v), ITER_NEXT, value_int(a));
    EXPECT_STATUS(gen_throw(sales, error, &v), ITER_ERROR, error);
    EXPECT_INT(container_length(book), 1);
    EXPECT_VALUE(list_get(book, 0), value_int(a));
    EXPECT_STATUS(gen_send(sales, value_int(b), &v), ITER_STOP, value_none());
    DROP(sales);
}

/* Python's shop(): it yields from a till, and writes -1 when it ends itself. */
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
    list_append(frame->book, value_int(-1));
    GEN_END(self);
}

static void shop_release(struct generator *self)
{
    iter_drop(((struct shop *)self)->till);
}

static struct generator *shop_of(struct iterable *book)
{
    static const struct gen_function function =
        GEN_FUNCTION("shop", shop_body, shop_release);
    struct shop *frame = gen_new(sizeof *frame, &function);
    frame->book = book;
    return &frame->base;
}

SHOWN_CASE(4, close_goes_through_yield_from_to_the_till_first)
{
    CONTAINER(book, list_new(NULL, 0));
    MAKE_GENERATOR(shop, shop_of(book));
    EXPECT_NEXT(shop, value_int(0));
    EXPECT_STATUS(gen_send(shop, value_int(30), &v), ITER_NEXT, value_int(30));
    EXPECT_STATUS(gen_close(shop, &v), ITER_STOP, value_none());
    EXPECT_INT(container_length(book), 2);
    EXPECT_VALUE(list_get(book, 0), value_int(30));
    EXPECT_VALUE(list_get(book, 1), value_int(-1));
    DROP(shop);
}
