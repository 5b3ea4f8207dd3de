/* gen_send(): what a paused yield evaluates to. PEP 342. */
#include "journal.h"
#include "protocol_tests.h"
#include "scene.h"
#include "steps.h"

/* Python's `x = yield x`, over and over. */
GENERATOR(echo)
{
    GEN_BEGIN(self);
    for (;;) {
        GEN_YIELD(self, scene_of(self)->item);
        scene_of(self)->item = gen_sent(self);
    }
    GEN_END(self);
}

START_TEST(the_paused_yield_evaluates_to_what_is_sent)
{
    struct generator *g = echo();
    ck_assert_str_eq(step(g), "None");
    ck_assert_str_eq(sent(g, value_int(1)), "1");
    ck_assert_str_eq(sent(g, value_str("two")), "'two'");
    drop(g);
}
END_TEST

START_TEST(next_sends_none)
{
    struct generator *g = started(echo());
    ck_assert_str_eq(sent(g, value_int(1)), "1");
    ck_assert_str_eq(step(g), "None");
    ck_assert_str_eq(sent(g, value_int(3)), "3");
    drop(g);
}
END_TEST

START_TEST(any_value_can_be_sent_also_an_error)
{
    struct value out;
    struct generator *g = started(echo());
    ck_assert_int_eq(gen_send(g, value_error("ValueError", "v"), &out),
                     ITER_NEXT);
    ck_assert_str_eq(shown(out), "ValueError('v')");
    ck_assert_str_eq(sent(g, value_int(0)), "0");
    ck_assert_str_eq(sent(g, value_str("")), "''");
    drop(g);
}
END_TEST

START_TEST(sending_none_starts_a_generator)
{
    struct generator *g = echo();
    ck_assert_str_eq(sent(g, value_none()), "None");
    ck_assert_str_eq(sent(g, value_none()), "None");
    drop(g);
}
END_TEST

START_TEST(a_value_for_an_unstarted_generator_is_refused_without_harm)
{
    struct generator *g = echo();
    ck_assert_str_eq(sent(g, value_int(1)),
                     "TypeError(\"can't send non-None value to a just-started "
                     "generator\")");
    ck_assert_int_eq(gen_state(g), GEN_CREATED);
    ck_assert_str_eq(journal(), "");
    ck_assert_str_eq(step(g), "None");
    drop(g);
}
END_TEST

GENERATOR(asking_twice)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_str("A"));
    note(shown(gen_sent(self)));
    GEN_YIELD(self, value_str("B"));
    note(shown(gen_sent(self)));
    GEN_END(self);
}

START_TEST(a_sent_value_belongs_to_the_yield_that_is_paused)
{
    struct generator *g = asking_twice();
    ck_assert_str_eq(step(g), "'A'");
    ck_assert_str_eq(sent(g, value_int(1)), "'B'");
    ck_assert_str_eq(journal(), "1");
    ck_assert_str_eq(sent(g, value_int(2)), "StopIteration");
    ck_assert_str_eq(journal(), "2 released");
    drop(g);
}
END_TEST

START_TEST(sending_to_a_finished_generator_is_stopiteration)
{
    struct generator *g = asking_twice();
    ck_assert_str_eq(walk(g), "'A' 'B' StopIteration");
    ck_assert_str_eq(sent(g, value_int(1)), "StopIteration");
    ck_assert_str_eq(sent(g, value_none()), "StopIteration");
    drop(g);
}
END_TEST

START_TEST(sending_to_a_closed_generator_is_stopiteration)
{
    struct generator *g = started(asking_twice());
    closed(g);
    ck_assert_str_eq(sent(g, value_int(1)), "StopIteration");
    drop(g);
    g = asking_twice();
    closed(g);
    ck_assert_str_eq(sent(g, value_int(1)), "StopIteration");
    drop(g);
}
END_TEST

GENERATOR(sending_to_itself)
{
    GEN_BEGIN(self);
    note(sent(self, value_int(1)));
    GEN_YIELD(self, value_str("alive"));
    GEN_END(self);
}

START_TEST(sending_to_a_running_generator_is_a_value_error)
{
    struct generator *g = sending_to_itself();
    ck_assert_str_eq(step(g), "'alive'");
    ck_assert_str_eq(journal(), "ValueError('generator already executing')");
    drop(g);
}
END_TEST

GENERATOR(counter_to_ten)
{
    struct scene *frame = scene_of(self);
    GEN_BEGIN(self);
    while (frame->i < 10) {
        GEN_YIELD(self, value_int(frame->i));
        frame->item = gen_sent(self);
        frame->i = frame->item.kind == VALUE_INT ? value_as_int(frame->item)
                                                 : frame->i + 1;
    }
    GEN_END(self);
}

START_TEST(a_counter_can_be_set_by_send)
{
    struct generator *g = counter_to_ten();
    ck_assert_str_eq(step(g), "0");
    ck_assert_str_eq(step(g), "1");
    ck_assert_str_eq(sent(g, value_int(8)), "8");
    ck_assert_str_eq(step(g), "9");
    ck_assert_str_eq(step(g), "StopIteration");
    drop(g);
}
END_TEST

START_TEST(send_in_the_middle_of_a_loop_takes_an_item_from_the_loop)
{
    struct generator *g = counter_to_ten();
    struct loop_end end;
    FOR_EACH(item, g, end) {
        note(shown(item));
        if (value_equal(item, value_int(1)))
            ck_assert_str_eq(sent(g, value_int(7)), "7");
    }
    ck_assert_str_eq(journal(), "0 1 8 9 released");
    drop(g);
}
END_TEST

/* Keeps the sum of what it is sent. */
GENERATOR(adder)
{
    struct scene *frame = scene_of(self);
    GEN_BEGIN(self);
    for (;;) {
        GEN_YIELD(self, value_int(frame->i));
        frame->i += value_as_int(gen_sent(self));
    }
    GEN_END(self);
}

START_TEST(send_returns_the_next_yielded_value)
{
    struct generator *g = started(adder());
    ck_assert_str_eq(sent(g, value_int(10)), "10");
    ck_assert_str_eq(sent(g, value_int(30)), "40");
    ck_assert_str_eq(sent(g, value_int(-5)), "35");
    drop(g);
}
END_TEST

Suite *send_suite(void)
{
    return SUITE("send", the_paused_yield_evaluates_to_what_is_sent,
                 next_sends_none, any_value_can_be_sent_also_an_error,
                 sending_none_starts_a_generator,
                 a_value_for_an_unstarted_generator_is_refused_without_harm,
                 a_sent_value_belongs_to_the_yield_that_is_paused,
                 sending_to_a_finished_generator_is_stopiteration,
                 sending_to_a_closed_generator_is_stopiteration,
                 sending_to_a_running_generator_is_a_value_error,
                 a_counter_can_be_set_by_send,
                 send_in_the_middle_of_a_loop_takes_an_item_from_the_loop,
                 send_returns_the_next_yielded_value);
}
