/* Ways to leave a body that Python, or C, does not allow. PEP 479. */
#include "journal.h"
#include "protocol_tests.h"
#include "scene.h"
#include "steps.h"

GENERATOR(raising_stopiteration)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(1));
    GEN_RAISE(self, value_error("StopIteration", ""));
    GEN_END(self);
}

GENERATOR(passing_on_a_stop)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(1));
    return ITER_STOP;
    GEN_END(self);
}

GENERATOR(stopping_unstarted)
{
    GEN_BEGIN(self);
    return ITER_STOP;
    GEN_END(self);
}

static const char raised_stop[] =
    "RuntimeError('generator raised StopIteration')";

START_TEST(a_stopiteration_that_leaves_a_body_is_a_runtime_error)
{
    struct generator *generators[] = {raising_stopiteration(),
                                      passing_on_a_stop()};
    for (int i = 0; i < 2; i++) {
        ck_assert_str_eq(step(generators[i]), "1");
        ck_assert_str_eq(step(generators[i]), raised_stop);
        ck_assert_str_eq(step(generators[i]), "StopIteration");
        drop(generators[i]);
    }
    ck_assert_str_eq(journal(), "released released");
    struct generator *at_once = stopping_unstarted();
    ck_assert_str_eq(walk(at_once), raised_stop);
    drop(at_once);
}
END_TEST

GENERATOR(yielding_in_its_own_switch)
{
    GEN_BEGIN(self);
    switch (scene_of(self)->i) {
    case 0:
        GEN_YIELD(self, value_int(1));
    }
    note("unreachable");
    GEN_FINALLY(self);
    note("cleanup");
    GEN_END(self);
}

START_TEST(a_yield_in_a_switch_of_ones_own_is_a_runtime_error)
{
    struct generator *g = started(yielding_in_its_own_switch());
    ck_assert_str_eq(step(g),
                     "RuntimeError(\"generator lost its place: a yield inside "
                     "a switch of your own can't be resumed\")");
    ck_assert_str_eq(journal(), "cleanup released");
    ck_assert_str_eq(step(g), "StopIteration");
    drop(g);
}
END_TEST

/* Returns, without a macro, the status that its frame holds. */
GENERATOR(returning_a_status)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(1));
    return (enum iter_status)scene_of(self)->i;
    GEN_END(self);
}

START_TEST(a_bare_return_of_an_item_or_an_error_is_a_runtime_error)
{
    const enum iter_status statuses[] = {ITER_NEXT, ITER_ERROR};
    for (int i = 0; i < 2; i++) {
        struct generator *g = returning_a_status();
        scene_of(g)->i = statuses[i];
        ck_assert_str_eq(walk(g),
                         "1 RuntimeError('generator lost its place: return an "
                         "item with GEN_YIELD')");
        ck_assert_int_eq(gen_state(g), GEN_CLOSED);
        drop(g);
    }
}
END_TEST

GENERATOR(returning_an_item_at_once)
{
    GEN_BEGIN(self);
    return ITER_NEXT;
    GEN_END(self);
}

START_TEST(so_it_is_if_nothing_was_yielded_before)
{
    struct generator *g = returning_an_item_at_once();
    ck_assert_str_eq(step(g), "RuntimeError('generator lost its place: return "
                              "an item with GEN_YIELD')");
    ck_assert_str_eq(step(g), "StopIteration");
    drop(g);
}
END_TEST

GENERATOR(raising_five)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(1));
    GEN_RAISE(self, value_int(5));
    GEN_END(self);
}

START_TEST(only_an_exception_can_be_raised)
{
    struct generator *g = started(raising_five());
    ck_assert_str_eq(step(g),
                     "TypeError('exceptions must derive from BaseException')");
    ck_assert_str_eq(step(g), "StopIteration");
    drop(g);
}
END_TEST

Suite *misuse_suite(void)
{
    return SUITE("misuse",
                 a_stopiteration_that_leaves_a_body_is_a_runtime_error,
                 a_yield_in_a_switch_of_ones_own_is_a_runtime_error,
                 a_bare_return_of_an_item_or_an_error_is_a_runtime_error,
                 so_it_is_if_nothing_was_yielded_before,
                 only_an_exception_can_be_raised);
}
