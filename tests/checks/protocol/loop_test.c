/* FOR_EACH(): Python's for statement, and how it tells its end. */
#include "containers.h"
#include "countdown.h"
#include "protocol_tests.h"
#include "steps.h"

static const char *told_end(struct loop_end end)
{
    return told(end.status, end.value);
}

START_TEST(a_loop_runs_to_the_end_and_keeps_the_value_of_stopiteration)
{
    struct countdowns source = countdowns_from(3);
    struct loop_end end;
    int64_t sum = 0;
    FOR_EACH(item, &source.base, end)
        sum = 10 * sum + value_as_int(item);
    ck_assert_int_eq(sum, 321);
    ck_assert_int_eq(end.status, ITER_STOP);
    ck_assert_str_eq(told_end(end), "StopIteration 'liftoff'");
    ck_assert_int_eq(countdown_pulls(), 4);
    ck_assert_int_eq(finalized_countdowns(), 1);
}
END_TEST

START_TEST(a_loop_over_nothing_never_runs_its_body)
{
    struct countdowns source = countdowns_from(0);
    struct loop_end end;
    FOR_EACH(item, &source.base, end)
        ck_abort_msg("there is an item: %s", shown(item));
    ck_assert_int_eq(end.status, ITER_STOP);
}
END_TEST

START_TEST(break_leaves_the_loop_and_drops_the_iterator_at_once)
{
    struct countdowns source = countdowns_from(5);
    struct loop_end end;
    FOR_EACH(item, &source.base, end) {
        if (value_as_int(item) == 4)
            break;
    }
    ck_assert_int_eq(finalized_countdowns(), 1);
    ck_assert_int_eq(countdown_pulls(), 2);
    ck_assert_int_eq(end.status, ITER_NEXT);
    ck_assert_str_eq(told_end(end), "4");
}
END_TEST

START_TEST(continue_goes_on_with_the_next_item)
{
    struct countdowns source = countdowns_from(4);
    struct loop_end end;
    int64_t sum = 0;
    FOR_EACH(item, &source.base, end) {
        if (value_as_int(item) % 2 == 0)
            continue;
        sum += value_as_int(item);
    }
    ck_assert_int_eq(sum, 3 + 1);
    ck_assert_int_eq(end.status, ITER_STOP);
}
END_TEST

static int64_t first_even(struct iterable *source)
{
    struct loop_end end;
    FOR_EACH(item, source, end) {
        if (value_as_int(item) % 2 == 0)
            return value_as_int(item);
    }
    return -1;
}

START_TEST(return_leaves_the_loop_and_drops_the_iterator)
{
    struct countdowns source = countdowns_from(5);
    ck_assert_int_eq(first_even(&source.base), 4);
    ck_assert_int_eq(finalized_countdowns(), 1);
    source.from = 1;
    ck_assert_int_eq(first_even(&source.base), -1);
    ck_assert_int_eq(finalized_countdowns(), 1);
}
END_TEST

START_TEST(an_error_of_the_iterator_ends_the_loop)
{
    struct iterator *it = flaky_countdown(3);
    struct loop_end end;
    int64_t sum = 0;
    FOR_EACH(item, it, end)
        sum += value_as_int(item);
    ck_assert_int_eq(sum, 3 + 2);
    ck_assert_int_eq(end.status, ITER_ERROR);
    ck_assert_str_eq(told_end(end), "ValueError('glitch')");
    drop(it);
}
END_TEST

START_TEST(what_is_not_iterable_ends_the_loop_with_a_type_error)
{
    static const struct iter_slots slots = {.name = "int"};
    struct iterable five = {&slots};
    struct loop_end end;
    FOR_EACH(item, &five, end)
        ck_abort_msg("there is an item: %s", shown(item));
    ck_assert_int_eq(end.status, ITER_ERROR);
    ck_assert_str_eq(told_end(end),
                     "TypeError(\"'int' object is not iterable\")");
}
END_TEST

START_TEST(a_loop_over_a_half_used_iterator_goes_on_and_leaves_it_held)
{
    struct iterator *it = countdown(4);
    struct loop_end end;
    ck_assert_str_eq(step(it), "4");
    FOR_EACH(item, it, end) {
        ck_assert_str_eq(shown(item), "3");
        break;
    }
    ck_assert_int_eq(finalized_countdowns(), 0);
    ck_assert_str_eq(step(it), "2");
    drop(it);
}
END_TEST

START_TEST(nested_loops_over_one_container_are_independent)
{
    struct iterable *list = list_of(value_int(1), value_int(2), value_int(3));
    struct loop_end outer, inner;
    int64_t pairs = 0, sum = 0;
    FOR_EACH(a, list, outer)
        FOR_EACH(b, list, inner) {
            pairs++;
            sum += 10 * value_as_int(a) + value_as_int(b);
        }
    ck_assert_int_eq(pairs, 9);
    ck_assert_int_eq(sum, 10 * 18 + 18);
    ck_assert_int_eq(outer.status, ITER_STOP);
    ck_assert_int_eq(inner.status, ITER_STOP);
    container_free(list);
}
END_TEST

START_TEST(break_leaves_only_the_inner_loop)
{
    struct countdowns source = countdowns_from(3);
    struct loop_end outer, inner;
    int rounds = 0;
    FOR_EACH(a, &source.base, outer) {
        FOR_EACH(b, &source.base, inner) {
            if (value_equal(a, b))
                break;
        }
        rounds++;
        ck_assert_int_eq(inner.status, ITER_NEXT);
    }
    ck_assert_int_eq(rounds, 3);
    ck_assert_int_eq(outer.status, ITER_STOP);
    ck_assert_int_eq(finalized_countdowns(), 4);
}
END_TEST

START_TEST(the_source_is_evaluated_once)
{
    struct countdowns sources[] = {countdowns_from(2), countdowns_from(0)};
    struct countdowns *source = sources;
    struct loop_end end;
    int items = 0;
    FOR_EACH(item, &source++->base, end)
        items += item.kind == VALUE_INT;
    ck_assert_int_eq(items, 2);
    ck_assert_ptr_eq(source, sources + 1);
}
END_TEST

START_TEST(appending_while_looping_is_seen_by_the_loop)
{
    struct iterable *list = list_of(value_int(1));
    struct loop_end end;
    FOR_EACH(item, list, end) {
        if (value_as_int(item) < 100)
            list_append(list, value_int(value_as_int(item) + 1));
    }
    ck_assert_int_eq(container_length(list), 100);
    ck_assert_int_eq(end.status, ITER_STOP);
    container_free(list);
}
END_TEST

Suite *loop_suite(void)
{
    return SUITE("loop",
                 a_loop_runs_to_the_end_and_keeps_the_value_of_stopiteration,
                 a_loop_over_nothing_never_runs_its_body,
                 break_leaves_the_loop_and_drops_the_iterator_at_once,
                 continue_goes_on_with_the_next_item,
                 return_leaves_the_loop_and_drops_the_iterator,
                 an_error_of_the_iterator_ends_the_loop,
                 what_is_not_iterable_ends_the_loop_with_a_type_error,
                 a_loop_over_a_half_used_iterator_goes_on_and_leaves_it_held,
                 nested_loops_over_one_container_are_independent,
                 break_leaves_only_the_inner_loop, the_source_is_evaluated_once,
                 appending_while_looping_is_seen_by_the_loop);
}
