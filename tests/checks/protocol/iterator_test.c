/* iter_of(), iter_next(), and who holds an iterator. */
#include "countdown.h"
#include "journal.h"
#include "protocol_tests.h"
#include "scene.h"
#include "steps.h"

START_TEST(the_numbers_of_a_status_are_those_of_cpython)
{
    ck_assert_int_eq(ITER_ERROR, -1);
    ck_assert_int_eq(ITER_STOP, 0);
    ck_assert_int_eq(ITER_NEXT, 1);
}
END_TEST

START_TEST(an_iterator_gives_its_items_and_then_stops_with_its_value)
{
    struct iterator *it = countdown(2);
    ck_assert_str_eq(step(it), "2");
    ck_assert_str_eq(step(it), "1");
    ck_assert_str_eq(step(it), "StopIteration 'liftoff'");
    ck_assert_str_eq(step(it), "StopIteration 'liftoff'");
    drop(it);
}
END_TEST

START_TEST(every_iter_of_an_iterable_is_a_fresh_walk)
{
    struct countdowns source = countdowns_from(3);
    struct iterator *a = iter_of(&source.base), *b = iter_of(&source.base);
    ck_assert_ptr_ne(a, b);
    ck_assert_str_eq(step(a), "3");
    ck_assert_str_eq(step(a), "2");
    ck_assert_str_eq(step(b), "3");
    drop(a);
    ck_assert_str_eq(step(b), "2");
    drop(b);
    ck_assert_int_eq(finalized_countdowns(), 2);
}
END_TEST

START_TEST(the_iterator_of_an_iterator_is_itself_held_once_more)
{
    struct iterator *it = countdown(2);
    struct iterator *again = iter_of(it);
    ck_assert_ptr_eq(again, it);
    drop(again);
    ck_assert_int_eq(finalized_countdowns(), 0);
    ck_assert_str_eq(step(it), "2");
    drop(it);
    ck_assert_int_eq(finalized_countdowns(), 1);
}
END_TEST

GENERATOR(empty)
{
    GEN_BEGIN(self);
    GEN_END(self);
}

START_TEST(the_iterator_of_a_generator_is_itself_held_once_more)
{
    struct generator *g = empty();
    struct iterator *it = iter_of(g);
    ck_assert_ptr_eq(it, &g->base);
    drop(it);
    ck_assert_str_eq(journal(), "");
    drop(g);
    ck_assert_str_eq(journal(), "released");
}
END_TEST

START_TEST(the_last_drop_finalizes_and_only_once)
{
    struct iterator *it = countdown(1);
    struct iterator *second = iter_of(it), *third = iter_of(second);
    drop(second);
    drop(it);
    ck_assert_int_eq(finalized_countdowns(), 0);
    drop(third);
    ck_assert_int_eq(finalized_countdowns(), 1);
}
END_TEST

static enum iter_status stopped_next(struct iterator *self, struct value *out)
{
    (void)self;
    (void)out;
    return ITER_STOP;
}

static void walk_itself_at_the_end(struct iterator *self)
{
    note("finalized");
    note(walk(self));
}

START_TEST(an_iterator_may_hold_itself_while_it_is_finalized)
{
    static const struct iter_slots slots = {.name = "own",
                                            .iter = iter_self,
                                            .next = stopped_next,
                                            .finalize = walk_itself_at_the_end};
    drop((struct iterator *)iter_new(sizeof(struct iterator), &slots));
    ck_assert_str_eq(journal(), "finalized StopIteration");
}
END_TEST

START_TEST(nothing_can_be_dropped)
{
    iter_drop(NULL);
}
END_TEST

START_TEST(a_new_iterator_is_zeroed_and_held_once)
{
    static const struct iter_slots slots = {.name = "blank"};
    struct blank {
        struct iterator base;
        unsigned char rest[100];
    } *it = iter_new(sizeof *it, &slots);
    const unsigned char zeros[sizeof it->rest] = {0};
    ck_assert_mem_eq(it->rest, zeros, sizeof zeros);
    ck_assert_ptr_eq(it->base.base.slots, &slots);
    ck_assert_uint_eq(it->base.holders, 1);
    drop(&it->base);
}
END_TEST

START_TEST(next_clears_what_was_in_the_variable)
{
    struct value item = value_int(42);
    struct generator *g = empty();
    ck_assert_int_eq(iter_next(&g->base, &item), ITER_STOP);
    ck_assert_int_eq(item.kind, VALUE_NONE);
    item = value_int(42);
    ck_assert_int_eq(iter_next(&g->base, &item), ITER_STOP);
    ck_assert_int_eq(item.kind, VALUE_NONE);
    drop(g);
}
END_TEST

START_TEST(an_error_does_not_use_an_iterator_up)
{
    struct iterator *it = flaky_countdown(2);
    ck_assert_str_eq(walk(it), "2 ValueError('glitch')");
    ck_assert_str_eq(walk(it), "1 StopIteration 'liftoff'");
    drop(it);
}
END_TEST

START_TEST(walking_a_half_used_iterator_goes_on_from_there)
{
    struct iterator *it = countdown(4);
    ck_assert_str_eq(step(it), "4");
    ck_assert_str_eq(step(it), "3");
    ck_assert_str_eq(walk(it), "2 1 StopIteration 'liftoff'");
    ck_assert_str_eq(walk(it), "StopIteration 'liftoff'");
    drop(it);
}
END_TEST

static void report_two_unraisables(void)
{
    iter_unraisable(value_error("ValueError", "too late"));
    iter_unraisable(value_error("KeyError", "k"));
    print_journal();
}

START_TEST(an_unraisable_error_is_printed_and_counted)
{
    ck_assert_str_eq(printed(report_two_unraisables),
                     "Exception ignored: ValueError('too late')\n"
                     "Exception ignored: KeyError('k')\n"
                     "; 2\n");
    ck_assert_int_eq(iter_unraisable_count(), 0);
}
END_TEST

Suite *iterator_suite(void)
{
    return SUITE("iterator", the_numbers_of_a_status_are_those_of_cpython,
                 an_iterator_gives_its_items_and_then_stops_with_its_value,
                 every_iter_of_an_iterable_is_a_fresh_walk,
                 the_iterator_of_an_iterator_is_itself_held_once_more,
                 the_iterator_of_a_generator_is_itself_held_once_more,
                 the_last_drop_finalizes_and_only_once,
                 an_iterator_may_hold_itself_while_it_is_finalized,
                 nothing_can_be_dropped, a_new_iterator_is_zeroed_and_held_once,
                 next_clears_what_was_in_the_variable,
                 an_error_does_not_use_an_iterator_up,
                 walking_a_half_used_iterator_goes_on_from_there,
                 an_unraisable_error_is_printed_and_counted);
}
