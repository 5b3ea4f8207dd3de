/* GEN_YIELD_FROM(): one generator stands in for another. PEP 380. */
#include "journal.h"
#include "protocol_tests.h"
#include "scene.h"
#include "steps.h"

/* Notes what it is sent and how it is woken; an EOFError makes it return. */
GENERATOR(inner)
{
    struct scene *frame = scene_of(self);
    GEN_BEGIN(self);
    for (frame->i = 1; frame->i < 3; frame->i++) {
        GEN_YIELD_CATCH(self, value_int(frame->i));
        if (gen_signal(self) == GEN_CLOSING)
            GEN_RETURN(self, value_str("ignored"));
        if (gen_signal(self) == GEN_THROWN &&
            value_is_error(gen_sent(self), "EOFError"))
            GEN_RETURN(self, value_str("eof"));
        if (gen_signal(self) == GEN_THROWN &&
            !value_is_error(gen_sent(self), "ValueError"))
            GEN_RAISE(self, gen_sent(self));
        note(shown(gen_sent(self)));
    }
    GEN_RETURN(self, value_str("result"));
    GEN_FINALLY(self);
    note("inner");
    GEN_END(self);
}

static struct generator *outer_and_inner(void)
{
    return delegating_to(&inner()->base);
}

START_TEST(yield_from_passes_the_values_on_and_gives_the_result)
{
    struct generator *g = outer_and_inner();
    ck_assert_str_eq(walk(g), "1 2 'result' StopIteration");
    ck_assert_str_eq(journal(),
                     "None None inner released result outer released");
    drop(g);
}
END_TEST

START_TEST(sent_values_go_to_the_inner_generator)
{
    struct generator *g = outer_and_inner();
    ck_assert_str_eq(step(g), "1");
    ck_assert_str_eq(sent(g, value_str("a")), "2");
    ck_assert_str_eq(sent(g, value_str("b")), "'result'");
    ck_assert_str_eq(journal(), "'a' 'b' inner released result");
    drop(g);
}
END_TEST

START_TEST(thrown_errors_go_to_the_inner_generator_which_may_catch_them)
{
    struct generator *g = started(outer_and_inner());
    ck_assert_str_eq(thrown(g, value_error("ValueError", "v")), "2");
    ck_assert_str_eq(journal(), "ValueError('v')");
    ck_assert_str_eq(sent(g, value_int(5)), "'result'");
    ck_assert_str_eq(journal(), "5 inner released result");
    drop(g);
}
END_TEST

START_TEST(an_inner_generator_that_returns_on_a_throw_gives_its_result)
{
    struct generator *g = started(outer_and_inner());
    ck_assert_str_eq(thrown(g, value_error("EOFError", "")), "'eof'");
    ck_assert_str_eq(journal(), "inner released result");
    drop(g);
}
END_TEST

START_TEST(an_error_that_nobody_catches_ends_both_the_inner_one_first)
{
    struct generator *g = started(outer_and_inner());
    ck_assert_str_eq(thrown(g, value_error("KeyError", "k")), "KeyError('k')");
    ck_assert_str_eq(journal(), "inner released outer released");
    ck_assert_int_eq(gen_state(g), GEN_CLOSED);
    drop(g);
}
END_TEST

START_TEST(close_goes_to_the_inner_generator_first)
{
    struct generator *g = started(outer_and_inner());
    ck_assert_str_eq(closed(g), "closed");
    ck_assert_str_eq(journal(), "inner released outer released");
    drop(g);
}
END_TEST

START_TEST(the_last_drop_closes_the_inner_generator_first)
{
    drop(started(outer_and_inner()));
    ck_assert_str_eq(journal(), "inner released outer released");
}
END_TEST

START_TEST(a_thrown_generatorexit_closes_the_inner_generator)
{
    struct generator *g = started(outer_and_inner());
    ck_assert_str_eq(thrown(g, value_error("GeneratorExit", "")),
                     "GeneratorExit()");
    ck_assert_str_eq(journal(), "inner released outer released");
    drop(g);
}
END_TEST

/* Answers whatever wakes it with one more yield. */
GENERATOR(stubborn)
{
    GEN_BEGIN(self);
    for (; scene_of(self)->i < 2; scene_of(self)->i++)
        GEN_YIELD_CATCH(self, value_int(1));
    GEN_END(self);
}

START_TEST(an_inner_generator_that_ignores_the_close_fails_the_outer_one)
{
    static const char ignored[] =
        "RuntimeError('generator ignored GeneratorExit')";
    struct generator *g = started(delegating_to(&stubborn()->base));
    ck_assert_str_eq(closed(g), ignored);
    ck_assert_int_eq(gen_state(g), GEN_CLOSED);
    ck_assert_str_eq(journal(), "outer released released");
    drop(g);
    g = started(delegating_to(&stubborn()->base));
    ck_assert_str_eq(thrown(g, value_error("GeneratorExit", "")), ignored);
    drop(g);
}
END_TEST

GENERATOR(failing_in_finally)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(1));
    GEN_FINALLY(self);
    GEN_RAISE(self, value_error("OSError", "disk full"));
    GEN_END(self);
}

START_TEST(an_error_of_the_inner_cleanup_comes_out_of_the_outer_close)
{
    struct generator *g = started(delegating_to(&failing_in_finally()->base));
    ck_assert_str_eq(closed(g), "OSError('disk full')");
    ck_assert_str_eq(journal(), "released outer released");
    drop(g);
}
END_TEST

START_TEST(an_error_of_the_inner_generator_comes_out_of_the_outer_one)
{
    struct generator *g = delegating_to(&failing_in_finally()->base);
    ck_assert_str_eq(walk(g), "1 OSError('disk full')");
    ck_assert_str_eq(journal(), "released outer released");
    drop(g);
}
END_TEST

START_TEST(a_closed_inner_generator_gives_none_at_once)
{
    struct generator *finished = inner();
    closed(finished);
    struct generator *g = delegating_to(&finished->base);
    ck_assert_str_eq(walk(g), "None StopIteration");
    drop(g);
}
END_TEST

/* In Python a StopIteration is the end of `yield from`, however it comes, and
 * what it carries is the result. */
START_TEST(
    a_stopiteration_thrown_at_an_ended_inner_generator_ends_the_delegation)
{
    struct generator *ended = inner();
    struct generator *g = started(delegating_to(iter_of(ended)));
    closed(ended);
    ck_assert_str_eq(thrown(g, value_error("StopIteration", "")), "None");
    ck_assert_int_eq(gen_state(g), GEN_SUSPENDED);
    ck_assert_str_eq(step(g), "StopIteration");
    drop(g);
    drop(ended);
    ended = inner();
    g = started(delegating_to(iter_of(ended)));
    closed(ended);
    ck_assert_str_eq(thrown(g, value_error("StopIteration", "it")), "'it'");
    drop(g);
    drop(ended);
}
END_TEST

START_TEST(any_other_error_thrown_at_an_ended_inner_generator_comes_out)
{
    struct generator *ended = inner();
    struct generator *g = started(delegating_to(iter_of(ended)));
    closed(ended);
    ck_assert_str_eq(thrown(g, value_error("KeyError", "k")), "KeyError('k')");
    drop(g);
    drop(ended);
}
END_TEST

/* Catches whatever wakes it, and only then delegates. */
GENERATOR(delegating_later)
{
    GEN_BEGIN(self);
    GEN_YIELD_CATCH(self, value_str("first"));
    GEN_YIELD_FROM(self, scene_of(self)->inner);
    GEN_END(self);
}

START_TEST(what_came_before_the_delegation_does_not_go_to_the_inner_generator)
{
    struct generator *g = started(around(delegating_later(), &inner()->base));
    ck_assert_str_eq(sent(g, value_int(5)), "1");
    drop(g);
    g = started(around(delegating_later(), &inner()->base));
    ck_assert_str_eq(thrown(g, value_error("KeyError", "k")), "1");
    drop(g);
}
END_TEST

START_TEST(all_of_it_goes_through_three_levels)
{
    struct generator *middle = delegating_to(&inner()->base);
    struct generator *g = started(delegating_to(&middle->base));
    ck_assert_str_eq(thrown(g, value_error("ValueError", "v")), "2");
    ck_assert_str_eq(closed(g), "closed");
    ck_assert_str_eq(
        journal(),
        "ValueError('v') inner released outer released outer released");
    drop(g);
}
END_TEST

Suite *delegate_suite(void)
{
    return SUITE(
        "delegate", yield_from_passes_the_values_on_and_gives_the_result,
        sent_values_go_to_the_inner_generator,
        thrown_errors_go_to_the_inner_generator_which_may_catch_them,
        an_inner_generator_that_returns_on_a_throw_gives_its_result,
        an_error_that_nobody_catches_ends_both_the_inner_one_first,
        close_goes_to_the_inner_generator_first,
        the_last_drop_closes_the_inner_generator_first,
        a_thrown_generatorexit_closes_the_inner_generator,
        an_inner_generator_that_ignores_the_close_fails_the_outer_one,
        an_error_of_the_inner_cleanup_comes_out_of_the_outer_close,
        an_error_of_the_inner_generator_comes_out_of_the_outer_one,
        a_closed_inner_generator_gives_none_at_once,
        a_stopiteration_thrown_at_an_ended_inner_generator_ends_the_delegation,
        any_other_error_thrown_at_an_ended_inner_generator_comes_out,
        what_came_before_the_delegation_does_not_go_to_the_inner_generator,
        all_of_it_goes_through_three_levels);
}
