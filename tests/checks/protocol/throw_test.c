/* gen_throw(): an error raised at the paused yield. PEP 342. */
#include "journal.h"
#include "protocol_tests.h"
#include "scene.h"
#include "steps.h"

static struct value key_error(void)
{
    return value_error("KeyError", "k");
}

GENERATOR(one_two)
{
    GEN_BEGIN(self);
    note("body");
    GEN_YIELD(self, value_int(1));
    GEN_YIELD(self, value_int(2));
    GEN_END(self);
}

START_TEST(an_error_that_is_not_caught_comes_back_and_ends_the_generator)
{
    struct generator *g = started(one_two());
    ck_assert_str_eq(thrown(g, key_error()), "KeyError('k')");
    ck_assert_int_eq(gen_state(g), GEN_CLOSED);
    ck_assert_str_eq(step(g), "StopIteration");
    ck_assert_str_eq(journal(), "body released");
    drop(g);
}
END_TEST

START_TEST(an_unstarted_generator_ends_without_running_its_body)
{
    struct generator *g = one_two();
    ck_assert_str_eq(thrown(g, key_error()), "KeyError('k')");
    ck_assert_int_eq(gen_state(g), GEN_CLOSED);
    ck_assert_str_eq(step(g), "StopIteration");
    ck_assert_str_eq(journal(), "released");
    drop(g);
}
END_TEST

START_TEST(a_finished_generator_raises_it_again_each_time)
{
    struct generator *g = one_two();
    ck_assert_str_eq(walk(g), "1 2 StopIteration");
    ck_assert_str_eq(thrown(g, key_error()), "KeyError('k')");
    ck_assert_str_eq(thrown(g, key_error()), "KeyError('k')");
    ck_assert_str_eq(step(g), "StopIteration");
    drop(g);
}
END_TEST

GENERATOR(throwing_into_itself)
{
    GEN_BEGIN(self);
    note(thrown(self, value_error("KeyError", "k")));
    GEN_YIELD(self, value_str("alive"));
    GEN_END(self);
}

START_TEST(a_running_generator_answers_with_a_value_error)
{
    struct generator *g = throwing_into_itself();
    ck_assert_str_eq(step(g), "'alive'");
    ck_assert_str_eq(journal(), "ValueError('generator already executing')");
    drop(g);
}
END_TEST

/* Python: try: yield 'ready' / except ValueError as e: yield e. Anything else
 * that is thrown goes through; "stop" as what is sent returns. */
GENERATOR(catching)
{
    GEN_BEGIN(self);
    for (;;) {
        GEN_YIELD_CATCH(self, value_str("ready"));
        if (gen_signal(self) == GEN_CLOSING)
            GEN_RETURN(self, value_none());
        if (gen_signal(self) == GEN_SENT)
            continue;
        if (value_is_error(gen_sent(self), "EOFError"))
            GEN_RETURN(self, value_str("no more"));
        if (!value_is_error(gen_sent(self), "ValueError"))
            GEN_RAISE(self, gen_sent(self));
        GEN_YIELD(self, value_str("caught"));
    }
    GEN_FINALLY(self);
    note("cleanup");
    GEN_END(self);
}

START_TEST(a_caught_error_leads_to_the_next_yield)
{
    struct generator *g = catching();
    ck_assert_str_eq(step(g), "'ready'");
    ck_assert_str_eq(thrown(g, value_error("ValueError", "v")), "'caught'");
    ck_assert_str_eq(step(g), "'ready'");
    ck_assert_str_eq(sent(g, value_int(1)), "'ready'");
    ck_assert_str_eq(thrown(g, value_error("ValueError", "v")), "'caught'");
    ck_assert_str_eq(journal(), "");
    drop(g);
}
END_TEST

START_TEST(a_caught_error_can_be_raised_again)
{
    struct generator *g = started(catching());
    ck_assert_str_eq(thrown(g, key_error()), "KeyError('k')");
    ck_assert_str_eq(journal(), "cleanup released");
    ck_assert_str_eq(step(g), "StopIteration");
    drop(g);
}
END_TEST

START_TEST(a_caught_error_can_lead_to_a_return)
{
    struct generator *g = started(catching());
    ck_assert_str_eq(thrown(g, value_error("EOFError", "")),
                     "StopIteration 'no more'");
    ck_assert_int_eq(gen_state(g), GEN_CLOSED);
    drop(g);
}
END_TEST

START_TEST(a_yield_that_does_not_catch_raises_though_another_one_would_catch)
{
    struct generator *g = started(catching());
    ck_assert_str_eq(thrown(g, value_error("ValueError", "1")), "'caught'");
    ck_assert_str_eq(thrown(g, value_error("ValueError", "2")),
                     "ValueError('2')");
    drop(g);
}
END_TEST

/* Python: try: yield 1; yield 2 / except Exception as e: yield 'caught'. */
GENERATOR(catching_around_two)
{
    GEN_BEGIN(self);
    GEN_YIELD_CATCH(self, value_int(1));
    if (gen_signal(self) != GEN_SENT)
        goto caught;
    GEN_YIELD_CATCH(self, value_int(2));
    if (gen_signal(self) != GEN_SENT)
        goto caught;
    GEN_RETURN(self, value_str("undisturbed"));
caught:
    if (gen_signal(self) == GEN_CLOSING)
        GEN_RETURN(self, value_none());
    GEN_YIELD(self, value_str("caught"));
    GEN_FINALLY(self);
    note("cleanup");
    GEN_END(self);
}

START_TEST(one_label_can_catch_for_several_yields)
{
    struct generator *g = catching_around_two();
    ck_assert_str_eq(walk(g), "1 2 StopIteration 'undisturbed'");
    drop(g);
    g = started(catching_around_two());
    ck_assert_str_eq(thrown(g, key_error()), "'caught'");
    ck_assert_str_eq(step(g), "StopIteration");
    drop(g);
    g = started(catching_around_two());
    ck_assert_str_eq(step(g), "2");
    ck_assert_str_eq(thrown(g, key_error()), "'caught'");
    drop(g);
    journal();
    drop(started(catching_around_two()));
    ck_assert_str_eq(journal(), "cleanup released");
}
END_TEST

START_TEST(only_an_exception_can_be_thrown)
{
    static const char refusal[] = "TypeError('exceptions must be classes or "
                                  "instances deriving from BaseException')";
    struct generator *g = one_two();
    ck_assert_str_eq(thrown(g, value_int(5)), refusal);
    ck_assert_str_eq(thrown(started(g), value_int(5)), refusal);
    ck_assert_str_eq(step(g), "2");
    drop(g);
}
END_TEST

START_TEST(a_thrown_stopiteration_that_is_not_caught_is_a_runtime_error)
{
    struct generator *g = started(one_two());
    ck_assert_str_eq(thrown(g, value_error("StopIteration", "")),
                     "RuntimeError('generator raised StopIteration')");
    ck_assert_str_eq(thrown(g, value_error("StopIteration", "")),
                     "StopIteration()");
    drop(g);
}
END_TEST

START_TEST(so_it_is_if_the_generator_never_started)
{
    struct generator *g = one_two();
    ck_assert_str_eq(thrown(g, value_error("StopIteration", "")),
                     "RuntimeError('generator raised StopIteration')");
    ck_assert_str_eq(journal(), "released");
    drop(g);
}
END_TEST

START_TEST(a_thrown_generatorexit_comes_back)
{
    struct generator *g = started(one_two());
    ck_assert_str_eq(thrown(g, value_error("GeneratorExit", "")),
                     "GeneratorExit()");
    ck_assert_int_eq(gen_state(g), GEN_CLOSED);
    drop(g);
}
END_TEST

Suite *throw_suite(void)
{
    return SUITE(
        "throw", an_error_that_is_not_caught_comes_back_and_ends_the_generator,
        an_unstarted_generator_ends_without_running_its_body,
        a_finished_generator_raises_it_again_each_time,
        a_running_generator_answers_with_a_value_error,
        a_caught_error_leads_to_the_next_yield,
        a_caught_error_can_be_raised_again, a_caught_error_can_lead_to_a_return,
        a_yield_that_does_not_catch_raises_though_another_one_would_catch,
        one_label_can_catch_for_several_yields, only_an_exception_can_be_thrown,
        a_thrown_stopiteration_that_is_not_caught_is_a_runtime_error,
        so_it_is_if_the_generator_never_started,
        a_thrown_generatorexit_comes_back);
}
