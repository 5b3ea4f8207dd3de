/* gen_close(), and the close that comes with the last drop. PEP 342. */
#include "journal.h"
#include "protocol_tests.h"
#include "scene.h"
#include "steps.h"

GENERATOR(one_two)
{
    GEN_BEGIN(self);
    note("body");
    GEN_YIELD(self, value_int(1));
    note("resumed");
    GEN_YIELD(self, value_int(2));
    GEN_END(self);
}

START_TEST(close_ends_a_paused_generator_at_its_yield)
{
    struct generator *g = started(one_two());
    ck_assert_str_eq(closed(g), "closed");
    ck_assert_int_eq(gen_state(g), GEN_CLOSED);
    ck_assert_str_eq(step(g), "StopIteration");
    ck_assert_str_eq(journal(), "body released");
    drop(g);
}
END_TEST

START_TEST(close_of_an_unstarted_generator_runs_nothing)
{
    struct generator *g = one_two();
    ck_assert_str_eq(closed(g), "closed");
    ck_assert_int_eq(gen_state(g), GEN_CLOSED);
    ck_assert_str_eq(step(g), "StopIteration");
    ck_assert_str_eq(journal(), "released");
    drop(g);
}
END_TEST

START_TEST(close_twice_or_after_the_end_does_nothing)
{
    struct generator *g = started(one_two());
    ck_assert_str_eq(closed(g), "closed");
    ck_assert_str_eq(closed(g), "closed");
    ck_assert_str_eq(journal(), "body released");
    drop(g);
    g = one_two();
    ck_assert_str_eq(walk(g), "1 2 StopIteration");
    ck_assert_str_eq(closed(g), "closed");
    ck_assert_str_eq(journal(), "body resumed released");
    drop(g);
    ck_assert_str_eq(journal(), "");
}
END_TEST

GENERATOR(closing_itself)
{
    GEN_BEGIN(self);
    note(closed(self));
    GEN_YIELD(self, value_str("alive"));
    GEN_END(self);
}

START_TEST(close_of_a_running_generator_is_a_value_error)
{
    struct generator *g = closing_itself();
    ck_assert_str_eq(step(g), "'alive'");
    ck_assert_str_eq(journal(), "ValueError('generator already executing')");
    drop(g);
}
END_TEST

/* Python: except GeneratorExit: return 'late'. */
GENERATOR(returning_when_closed)
{
    GEN_BEGIN(self);
    GEN_YIELD_CATCH(self, value_int(1));
    note(gen_signal(self) == GEN_CLOSING ? "closing" : "not closing");
    note(shown(gen_sent(self)));
    GEN_RETURN(self, value_str("late"));
    GEN_END(self);
}

START_TEST(a_body_may_catch_the_close_and_return)
{
    struct generator *g = started(returning_when_closed());
    ck_assert_str_eq(closed(g), "closed");
    ck_assert_str_eq(journal(), "closing None released");
    drop(g);
}
END_TEST

/* Ends with the error that `item` holds, if it is closed. */
GENERATOR(raising_when_closed)
{
    GEN_BEGIN(self);
    GEN_YIELD_CATCH(self, value_int(1));
    GEN_RAISE(self, scene_of(self)->item);
    GEN_END(self);
}

static struct generator *raising(struct value error)
{
    struct generator *g = started(raising_when_closed());
    scene_of(g)->item = error;
    return g;
}

START_TEST(an_error_of_the_cleanup_comes_out_of_close)
{
    struct generator *g = raising(value_error("OSError", "disk full"));
    ck_assert_str_eq(closed(g), "OSError('disk full')");
    ck_assert_int_eq(gen_state(g), GEN_CLOSED);
    ck_assert_str_eq(closed(g), "closed");
    drop(g);
}
END_TEST

START_TEST(a_generatorexit_raised_again_is_a_proper_close)
{
    struct generator *g = raising(value_error("GeneratorExit", ""));
    ck_assert_str_eq(closed(g), "closed");
    drop(g);
}
END_TEST

START_TEST(a_stopiteration_raised_while_closing_is_a_runtime_error)
{
    struct generator *g = raising(value_error("StopIteration", ""));
    ck_assert_str_eq(closed(g),
                     "RuntimeError('generator raised StopIteration')");
    drop(g);
}
END_TEST

/* Python: while i < 99: try: yield i / except GeneratorExit: pass. */
GENERATOR(stubborn)
{
    GEN_BEGIN(self);
    for (; scene_of(self)->i < 99; scene_of(self)->i++)
        GEN_YIELD_CATCH(self, value_int(scene_of(self)->i));
    GEN_END(self);
}

static const char ignored[] = "RuntimeError('generator ignored GeneratorExit')";

START_TEST(a_generator_that_yields_while_it_is_closed_is_a_runtime_error)
{
    struct generator *g = started(stubborn());
    ck_assert_str_eq(closed(g), ignored);
    ck_assert_int_eq(gen_state(g), GEN_SUSPENDED);
    ck_assert_str_eq(step(g), "2");
    ck_assert_str_eq(closed(g), ignored);
    ck_assert_str_eq(step(g), "4");
    scene_of(g)->i = 99;
    ck_assert_str_eq(closed(g), "closed");
    ck_assert_str_eq(journal(), "released");
    drop(g);
}
END_TEST

static void drop_a_stubborn_one(void)
{
    drop(started(stubborn()));
    print_journal();
}

START_TEST(one_that_yields_at_the_last_drop_is_given_up)
{
    ck_assert_str_eq(printed(drop_a_stubborn_one),
                     "Exception ignored: RuntimeError('generator ignored "
                     "GeneratorExit')\n"
                     "released; 1\n");
}
END_TEST

START_TEST(the_last_drop_closes_a_paused_generator)
{
    drop(started(returning_when_closed()));
    ck_assert_str_eq(journal(), "closing None released");
}
END_TEST

START_TEST(dropping_a_finished_generator_does_nothing_more)
{
    struct generator *g = one_two();
    walk(g);
    journal();
    drop(g);
    ck_assert_str_eq(journal(), "");
}
END_TEST

Suite *close_suite(void)
{
    return SUITE("close", close_ends_a_paused_generator_at_its_yield,
                 close_of_an_unstarted_generator_runs_nothing,
                 close_twice_or_after_the_end_does_nothing,
                 close_of_a_running_generator_is_a_value_error,
                 a_body_may_catch_the_close_and_return,
                 an_error_of_the_cleanup_comes_out_of_close,
                 a_generatorexit_raised_again_is_a_proper_close,
                 a_stopiteration_raised_while_closing_is_a_runtime_error,
                 a_generator_that_yields_while_it_is_closed_is_a_runtime_error,
                 one_that_yields_at_the_last_drop_is_given_up,
                 the_last_drop_closes_a_paused_generator,
                 dropping_a_finished_generator_does_nothing_more);
}
