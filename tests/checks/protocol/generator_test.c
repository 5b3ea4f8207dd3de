/* A generator's life: made, started, paused, resumed, ended. PEP 255, 479. */
#include "containers.h"
#include "journal.h"
#include "protocol_tests.h"
#include "scene.h"
#include "steps.h"

GENERATOR(one_two)
{
    GEN_BEGIN(self);
    note("started");
    GEN_YIELD(self, value_int(1));
    note("resumed");
    GEN_YIELD(self, value_int(2));
    note("ending");
    GEN_END(self);
}

START_TEST(a_generator_runs_nothing_when_it_is_made)
{
    struct generator *g = one_two();
    ck_assert_str_eq(journal(), "");
    ck_assert_str_eq(step(g), "1");
    ck_assert_str_eq(journal(), "started");
    drop(g);
}
END_TEST

START_TEST(a_generator_runs_only_from_yield_to_yield)
{
    struct generator *g = one_two();
    ck_assert_str_eq(step(g), "1");
    ck_assert_str_eq(step(g), "2");
    ck_assert_str_eq(journal(), "started resumed");
    ck_assert_str_eq(step(g), "StopIteration");
    ck_assert_str_eq(journal(), "ending released");
    drop(g);
}
END_TEST

START_TEST(an_exhausted_generator_stays_exhausted)
{
    struct generator *g = one_two();
    ck_assert_str_eq(walk(g), "1 2 StopIteration");
    journal();
    ck_assert_str_eq(step(g), "StopIteration");
    ck_assert_str_eq(walk(g), "StopIteration");
    ck_assert_str_eq(journal(), "");
    drop(g);
}
END_TEST

GENERATOR(running_total)
{
    struct scene *frame = scene_of(self);
    GEN_BEGIN(self);
    for (;; frame->i++)
        GEN_YIELD(self, value_int(frame->i));
    GEN_END(self);
}

START_TEST(two_generators_keep_frames_of_their_own)
{
    struct generator *a = running_total(), *b = running_total();
    scene_of(b)->i = 10;
    ck_assert_str_eq(step(a), "0");
    ck_assert_str_eq(step(b), "10");
    ck_assert_str_eq(step(a), "1");
    ck_assert_str_eq(step(a), "2");
    ck_assert_str_eq(step(b), "11");
    drop(a);
    ck_assert_str_eq(step(b), "12");
    drop(b);
}
END_TEST

GENERATOR(with_a_result)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(1));
    GEN_RETURN(self, value_str("done"));
    GEN_YIELD(self, value_int(2));
    GEN_END(self);
}

START_TEST(the_value_of_return_travels_in_stopiteration_once)
{
    struct generator *g = with_a_result();
    ck_assert_str_eq(step(g), "1");
    ck_assert_str_eq(step(g), "StopIteration 'done'");
    ck_assert_str_eq(step(g), "StopIteration");
    drop(g);
}
END_TEST

GENERATOR(failing)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(1));
    GEN_RAISE(self, value_error("ZeroDivisionError", "division by zero"));
    GEN_YIELD(self, value_int(2));
    GEN_END(self);
}

START_TEST(an_error_inside_a_generator_leaves_it_finished)
{
    struct generator *g = failing();
    ck_assert_str_eq(step(g), "1");
    ck_assert_str_eq(step(g), "ZeroDivisionError('division by zero')");
    ck_assert_int_eq(gen_state(g), GEN_CLOSED);
    ck_assert_str_eq(step(g), "StopIteration");
    drop(g);
}
END_TEST

GENERATOR(noting_its_state)
{
    GEN_BEGIN(self);
    note(gen_state(self) == GEN_RUNNING ? "running" : "not running");
    GEN_YIELD(self, value_int(1));
    note(gen_state(self) == GEN_RUNNING ? "running" : "not running");
    GEN_END(self);
}

START_TEST(the_states_are_created_running_suspended_closed)
{
    struct generator *g = noting_its_state();
    ck_assert_int_eq(gen_state(g), GEN_CREATED);
    step(g);
    ck_assert_int_eq(gen_state(g), GEN_SUSPENDED);
    step(g);
    ck_assert_int_eq(gen_state(g), GEN_CLOSED);
    ck_assert_str_eq(journal(), "running running released");
    drop(g);
}
END_TEST

/* Asks itself for an item, notes the answer, and yields all the same. */
GENERATOR(calling_itself)
{
    GEN_BEGIN(self);
    note(step(self));
    GEN_YIELD(self, value_str("alive"));
    note(step(self));
    GEN_END(self);
}

START_TEST(a_running_generator_cannot_be_asked_and_lives_on)
{
    struct generator *g = calling_itself();
    ck_assert_str_eq(step(g), "'alive'");
    ck_assert_str_eq(journal(), "ValueError('generator already executing')");
    ck_assert_str_eq(step(g), "StopIteration");
    ck_assert_str_eq(journal(),
                     "ValueError('generator already executing') released");
    drop(g);
}
END_TEST

START_TEST(only_a_generator_is_one)
{
    struct iterable *list = list_of(value_int(1));
    struct generator *g = one_two();
    struct iterator *it = iter_of(list);
    ck_assert_ptr_eq(gen_from(&g->base), g);
    ck_assert_ptr_null(gen_from(it));
    drop(it);
    drop(g);
    container_free(list);
}
END_TEST

Suite *generator_suite(void)
{
    return SUITE("generator", a_generator_runs_nothing_when_it_is_made,
                 a_generator_runs_only_from_yield_to_yield,
                 an_exhausted_generator_stays_exhausted,
                 two_generators_keep_frames_of_their_own,
                 the_value_of_return_travels_in_stopiteration_once,
                 an_error_inside_a_generator_leaves_it_finished,
                 the_states_are_created_running_suspended_closed,
                 a_running_generator_cannot_be_asked_and_lives_on,
                 only_a_generator_is_one);
}
