/* GEN_FOR_EACH(): a for statement inside a body, which may yield. */
#include "containers.h"
#include "countdown.h"
#include "journal.h"
#include "protocol_tests.h"
#include "scene.h"
#include "steps.h"

/* Python: for item in source: yield item, and then 'after'. */
GENERATOR(passing_on)
{
    struct scene *frame = scene_of(self);
    GEN_BEGIN(self);
    GEN_FOR_EACH(self, frame->held, frame->item, frame->source)
        GEN_YIELD(self, frame->item);
    note(frame->held ? "still held" : "let go");
    GEN_YIELD(self, value_str("after"));
    GEN_FINALLY(self);
    note("cleanup");
    GEN_END(self);
}

START_TEST(a_loop_in_a_body_yields_each_item_and_goes_on_after_it)
{
    struct countdowns source = countdowns_from(2);
    struct generator *g = over(passing_on(), &source.base);
    ck_assert_str_eq(walk(g), "2 1 'after' StopIteration");
    ck_assert_str_eq(journal(), "let go cleanup released");
    ck_assert_int_eq(finalized_countdowns(), 1);
    drop(g);
}
END_TEST

START_TEST(the_source_is_opened_and_pulled_only_when_it_is_needed)
{
    struct countdowns source = countdowns_from(3);
    struct generator *g = over(passing_on(), &source.base);
    ck_assert_int_eq(countdown_pulls(), 0);
    step(g);
    ck_assert_int_eq(countdown_pulls(), 1);
    step(g);
    ck_assert_int_eq(countdown_pulls(), 1);
    drop(g);
    ck_assert_int_eq(finalized_countdowns(), 1);
}
END_TEST

START_TEST(a_generator_over_a_list_keeps_the_list_and_no_copy)
{
    struct iterable *list = list_of(value_int(1), value_int(2), value_int(3));
    struct generator *g = over(passing_on(), list);
    ck_assert_str_eq(step(g), "1");
    list_append(list, value_int(4));
    list_set(list, 1, value_str("new"));
    ck_assert_str_eq(walk(g), "'new' 3 4 'after' StopIteration");
    drop(g);
    container_free(list);
}
END_TEST

START_TEST(an_error_of_the_source_ends_the_generator)
{
    struct iterator *source = flaky_countdown(2);
    struct generator *g = over(passing_on(), &source->base);
    ck_assert_str_eq(walk(g), "2 ValueError('glitch')");
    ck_assert_str_eq(journal(), "cleanup released");
    ck_assert_str_eq(step(g), "StopIteration");
    drop(g);
    ck_assert_str_eq(walk(source), "1 StopIteration 'liftoff'");
    drop(source);
}
END_TEST

START_TEST(a_source_that_is_not_iterable_ends_the_generator)
{
    static const struct iter_slots slots = {.name = "int"};
    struct iterable five = {&slots};
    struct generator *g = over(passing_on(), &five);
    ck_assert_str_eq(walk(g), "TypeError(\"'int' object is not iterable\")");
    drop(g);
}
END_TEST

START_TEST(the_source_is_let_go_of_whichever_way_the_generator_ends)
{
    struct countdowns source = countdowns_from(3);
    struct generator *g = started(over(passing_on(), &source.base));
    closed(g);
    ck_assert_int_eq(finalized_countdowns(), 1);
    drop(g);
    g = started(over(passing_on(), &source.base));
    ck_assert_str_eq(thrown(g, value_error("KeyError", "k")), "KeyError('k')");
    ck_assert_int_eq(finalized_countdowns(), 1);
    drop(g);
    drop(started(over(passing_on(), &source.base)));
    ck_assert_int_eq(finalized_countdowns(), 1);
    drop(over(passing_on(), &source.base));
    ck_assert_int_eq(finalized_countdowns(), 0);
}
END_TEST

/* Passes on the odd ones, up to the first that is below 3. */
GENERATOR(picky)
{
    struct scene *frame = scene_of(self);
    GEN_BEGIN(self);
    GEN_FOR_EACH(self, frame->held, frame->item, frame->source) {
        if (value_as_int(frame->item) % 2 == 0)
            continue;
        if (value_as_int(frame->item) < 3)
            break;
        GEN_YIELD(self, frame->item);
    }
    note(frame->held ? "still held" : "let go");
    GEN_YIELD(self, value_str("after"));
    GEN_END(self);
}

START_TEST(continue_and_break_work_and_break_lets_go_of_the_source_at_once)
{
    struct countdowns source = countdowns_from(6);
    struct generator *g = over(picky(), &source.base);
    ck_assert_str_eq(step(g), "5");
    ck_assert_str_eq(step(g), "3");
    ck_assert_int_eq(finalized_countdowns(), 0);
    ck_assert_str_eq(step(g), "'after'");
    ck_assert_int_eq(finalized_countdowns(), 1);
    ck_assert_int_eq(countdown_pulls(), 6);
    ck_assert_str_eq(journal(), "let go");
    drop(g);
}
END_TEST

/* Two loops, one after the other, that keep their place in one pointer. */
GENERATOR(twice)
{
    struct scene *frame = scene_of(self);
    GEN_BEGIN(self);
    for (; frame->i < 2; frame->i++)
        GEN_FOR_EACH(self, frame->held, frame->item, frame->source)
            GEN_YIELD(self, frame->item);
    GEN_END(self);
}

START_TEST(each_run_of_the_loop_is_a_fresh_walk)
{
    struct countdowns source = countdowns_from(2);
    struct generator *g = over(twice(), &source.base);
    ck_assert_str_eq(walk(g), "2 1 2 1 StopIteration");
    ck_assert_int_eq(finalized_countdowns(), 2);
    drop(g);
}
END_TEST

/* Python: for item in source: pass, and then: yield item. */
GENERATOR(last)
{
    struct scene *frame = scene_of(self);
    GEN_BEGIN(self);
    GEN_FOR_EACH(self, frame->held, frame->item, frame->source) {
    }
    GEN_YIELD(self, frame->item);
    GEN_YIELD(self, gen_sent(self));
    GEN_END(self);
}

START_TEST(after_the_loop_the_item_is_the_last_one)
{
    struct countdowns source = countdowns_from(2);
    struct generator *g = over(last(), &source.base);
    ck_assert_str_eq(walk(g), "1 None StopIteration");
    drop(g);
    source = countdowns_from(0);
    g = over(last(), &source.base);
    scene_of(g)->item = value_str("before");
    ck_assert_str_eq(walk(g), "'before' None StopIteration");
    drop(g);
}
END_TEST

GENERATOR(nested)
{
    struct scene *frame = scene_of(self);
    GEN_BEGIN(self);
    GEN_FOR_EACH(self, frame->held, frame->item, frame->source) {
        frame->i = 10 * value_as_int(frame->item);
        GEN_FOR_EACH(self, frame->inner, frame->item, frame->source)
            GEN_YIELD(self, value_int(frame->i + value_as_int(frame->item)));
    }
    GEN_END(self);
}

START_TEST(loops_may_be_nested_if_each_keeps_its_own_place)
{
    struct countdowns source = countdowns_from(2);
    struct generator *g = over(nested(), &source.base);
    ck_assert_str_eq(walk(g), "22 21 12 11 StopIteration");
    ck_assert_int_eq(finalized_countdowns(), 3);
    drop(g);
}
END_TEST

Suite *gen_loop_suite(void)
{
    return SUITE(
        "gen_loop", a_loop_in_a_body_yields_each_item_and_goes_on_after_it,
        the_source_is_opened_and_pulled_only_when_it_is_needed,
        a_generator_over_a_list_keeps_the_list_and_no_copy,
        an_error_of_the_source_ends_the_generator,
        a_source_that_is_not_iterable_ends_the_generator,
        the_source_is_let_go_of_whichever_way_the_generator_ends,
        continue_and_break_work_and_break_lets_go_of_the_source_at_once,
        each_run_of_the_loop_is_a_fresh_walk,
        after_the_loop_the_item_is_the_last_one,
        loops_may_be_nested_if_each_keeps_its_own_place);
}
