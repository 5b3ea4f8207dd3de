/* GEN_YIELD_FROM() with an iterator that is no generator. PEP 380. */
#include "countdown.h"
#include "journal.h"
#include "protocol_tests.h"
#include "scene.h"
#include "steps.h"

START_TEST(a_plain_iterator_can_be_delegated_to_and_gives_its_result)
{
    struct generator *g = delegating_to(countdown(2));
    ck_assert_str_eq(walk(g), "2 1 'liftoff' StopIteration");
    ck_assert_int_eq(finalized_countdowns(), 1);
    drop(g);
}
END_TEST

START_TEST(a_plain_iterator_has_no_send)
{
    struct generator *g = started(delegating_to(countdown(2)));
    ck_assert_str_eq(sent(g, value_none()), "1");
    ck_assert_str_eq(sent(g, value_int(1)),
                     "AttributeError('this iterator has no send(): only "
                     "generators do')");
    ck_assert_int_eq(gen_state(g), GEN_CLOSED);
    drop(g);
}
END_TEST

START_TEST(with_a_plain_iterator_throw_and_close_act_on_the_outer_generator)
{
    struct generator *g = started(delegating_to(countdown(2)));
    ck_assert_str_eq(thrown(g, value_error("KeyError", "k")), "KeyError('k')");
    ck_assert_str_eq(journal(), "outer released");
    drop(g);
    g = started(delegating_to(countdown(2)));
    ck_assert_str_eq(closed(g), "closed");
    ck_assert_str_eq(journal(), "outer released");
    drop(g);
    ck_assert_int_eq(finalized_countdowns(), 2);
}
END_TEST

/* A `next` slot that raises the StopIteration, as a class in Python does. */
static enum iter_status raising_next(struct iterator *self, struct value *out)
{
    (void)self;
    *out = value_error("StopIteration", "over");
    return ITER_ERROR;
}

START_TEST(a_stopiteration_that_a_plain_iterator_raises_is_its_end)
{
    static const struct iter_slots slots = {
        .name = "raising", .iter = iter_self, .next = raising_next};
    struct generator *g =
        delegating_to(iter_new(sizeof(struct iterator), &slots));
    ck_assert_str_eq(walk(g), "'over' StopIteration");
    drop(g);
}
END_TEST

START_TEST(a_stopiteration_thrown_at_a_plain_iterator_is_a_runtime_error)
{
    struct generator *g = started(delegating_to(countdown(2)));
    ck_assert_str_eq(thrown(g, value_error("StopIteration", "")),
                     "RuntimeError('generator raised StopIteration')");
    drop(g);
}
END_TEST

GENERATOR(only_delegating)
{
    GEN_BEGIN(self);
    GEN_YIELD_FROM(self, scene_of(self)->inner);
    GEN_END(self);
}

START_TEST(falling_off_the_end_after_yield_from_gives_none)
{
    struct generator *g = around(only_delegating(), countdown(1));
    ck_assert_str_eq(walk(g), "1 StopIteration");
    drop(g);
}
END_TEST

Suite *plain_delegate_suite(void)
{
    return SUITE(
        "plain_delegate",
        a_plain_iterator_can_be_delegated_to_and_gives_its_result,
        a_plain_iterator_has_no_send,
        a_stopiteration_that_a_plain_iterator_raises_is_its_end,
        a_stopiteration_thrown_at_a_plain_iterator_is_a_runtime_error,
        with_a_plain_iterator_throw_and_close_act_on_the_outer_generator,
        falling_off_the_end_after_yield_from_gives_none);
}
