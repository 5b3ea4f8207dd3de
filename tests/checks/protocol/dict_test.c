/* Dicts and sets: one of each, in order of insertion, and a size that must not
 * change during a walk. */
#include "../growth.h"
#include "containers.h"
#include "protocol_tests.h"
#include "steps.h"

#include <math.h>
#include <stdio.h>

static const char dict_changed[] =
    "RuntimeError('dictionary changed size during iteration')";
static const char set_changed[] =
    "RuntimeError('Set changed size during iteration')";

static struct iterable *b_and_a(void)
{
    return dict_of(value_str("b"), value_int(1), value_str("a"), value_int(2));
}

START_TEST(a_dict_keeps_the_order_of_insertion)
{
    struct iterable *dict = b_and_a();
    dict_set(dict, value_str("c"), value_int(3));
    dict_set(dict, value_str("b"), value_int(4));
    ck_assert_str_eq(walk(dict), "'b' 'a' 'c' StopIteration");
    ck_assert_int_eq(container_length(dict), 3);
    container_free(dict);
}
END_TEST

START_TEST(a_dict_gives_the_value_of_a_key_or_none)
{
    struct iterable *dict = b_and_a();
    ck_assert_str_eq(shown(dict_get(dict, value_str("a"))), "2");
    ck_assert_str_eq(shown(dict_get(dict, value_str("z"))), "None");
    ck_assert_str_eq(shown(dict_get(dict, value_int(1))), "None");
    container_free(dict);
}
END_TEST

START_TEST(a_key_set_again_gets_the_new_value_and_stays_the_same_key)
{
    struct iterable *dict =
        dict_of(value_int(1), value_str("a"), value_real(1.0), value_str("b"));
    ck_assert_str_eq(walk(dict), "1 StopIteration");
    ck_assert_str_eq(shown(dict_get(dict, value_int(1))), "'b'");
    container_free(dict);
}
END_TEST

START_TEST(a_new_key_during_a_walk_is_a_runtime_error_again_and_again)
{
    struct iterable *dict = b_and_a();
    struct iterator *it = iter_of(dict);
    ck_assert_str_eq(step(it), "'b'");
    dict_set(dict, value_str("c"), value_int(3));
    ck_assert_str_eq(step(it), dict_changed);
    ck_assert_str_eq(step(it), dict_changed);
    ck_assert_str_eq(walk(dict), "'b' 'a' 'c' StopIteration");
    drop(it);
    container_free(dict);
}
END_TEST

START_TEST(a_new_key_after_the_last_one_was_seen_is_a_runtime_error_too)
{
    struct iterable *dict = b_and_a();
    struct iterator *it = iter_of(dict);
    step(it);
    ck_assert_str_eq(step(it), "'a'");
    dict_set(dict, value_str("c"), value_int(3));
    ck_assert_str_eq(step(it), dict_changed);
    drop(it);
    container_free(dict);
}
END_TEST

START_TEST(a_walk_that_has_stopped_does_not_mind_a_new_key)
{
    struct iterable *dict = b_and_a();
    struct iterator *it = iter_of(dict);
    ck_assert_str_eq(walk(it), "'b' 'a' StopIteration");
    dict_set(dict, value_str("c"), value_int(3));
    ck_assert_str_eq(step(it), "StopIteration");
    drop(it);
    container_free(dict);
}
END_TEST

START_TEST(replacing_values_during_a_walk_is_allowed)
{
    struct iterable *dict = b_and_a();
    struct loop_end end;
    FOR_EACH(key, dict, end) {
        int64_t value = value_as_int(dict_get(dict, key));
        dict_set(dict, key, value_int(10 * value));
    }
    ck_assert_int_eq(end.status, ITER_STOP);
    ck_assert_str_eq(shown(dict_get(dict, value_str("b"))), "10");
    ck_assert_str_eq(shown(dict_get(dict, value_str("a"))), "20");
    container_free(dict);
}
END_TEST

START_TEST(a_set_holds_each_value_once)
{
    struct iterable *set = set_of(value_int(3), value_int(1), value_int(2),
                                  value_real(3.0), value_int(1));
    ck_assert_str_eq(walk(set), "3 1 2 StopIteration");
    ck_assert_int_eq(container_length(set), 3);
    container_free(set);
}
END_TEST

START_TEST(a_new_item_in_a_set_during_a_walk_is_a_runtime_error)
{
    struct iterable *set = set_of(value_int(1), value_int(2));
    struct iterator *it = iter_of(set);
    ck_assert_str_eq(step(it), "1");
    set_add(set, value_int(2));
    ck_assert_str_eq(step(it), "2");
    set_add(set, value_int(3));
    ck_assert_str_eq(step(it), set_changed);
    ck_assert_str_eq(step(it), set_changed);
    drop(it);
    container_free(set);
}
END_TEST

/* Keys of all kinds that come in many: number `i` is of kind `i` % 3. */
static struct value many(int i)
{
    static char texts[16000][12];
    static struct value pairs[16000][2];
    if (i % 3 == 0)
        return value_int(i);
    if (i % 3 == 1) {
        snprintf(texts[i], sizeof texts[i], "%d", i);
        return value_str(texts[i]);
    }
    pairs[i][0] = value_int(i % 7);
    pairs[i][1] = value_real(i + 0.5);
    return value_pair(pairs[i]);
}

static struct iterable *dict_of_many(int length)
{
    struct iterable *dict = dict_new(NULL, 0);
    for (int i = 0; i < length; i++)
        dict_set(dict, many(i), value_int(i));
    return dict;
}

START_TEST(each_of_many_keys_is_found_and_they_keep_their_order)
{
    enum { LENGTH = 1000 };
    struct iterable *dict = dict_of_many(LENGTH);
    for (int i = 0; i < LENGTH; i++)
        dict_set(dict, many(i), value_int(-i));
    ck_assert_int_eq(container_length(dict), LENGTH);
    int at = 0;
    struct loop_end end;
    FOR_EACH(key, dict, end) {
        ck_assert(value_equal(key, many(at)));
        ck_assert_int_eq(value_as_int(dict_get(dict, key)), -at);
        at++;
    }
    ck_assert_int_eq(at, LENGTH);
    ck_assert_int_eq(dict_get(dict, many(LENGTH)).kind, VALUE_NONE);
    container_free(dict);
}
END_TEST

START_TEST(among_many_keys_too_those_are_the_same_that_are_equal)
{
    struct iterable *set = set_new(NULL, 0);
    for (int i = 0; i < 20; i++)
        set_add(set, value_int(i));
    set_add(set, value_int(INT64_C(1) << 62));
    set_add(set, value_int(INT64_MIN));
    set_add(set, value_int(INT64_MAX));
    int64_t length = container_length(set);
    for (int i = 0; i < 20; i++)
        set_add(set, value_real(i));
    set_add(set, value_real(-0.0));
    set_add(set, value_real(0x1p62));
    set_add(set, value_real(-0x1p63));
    ck_assert_int_eq(container_length(set), length);
    set_add(set, value_real(0x1p63)); /* one more than INT64_MAX */
    set_add(set, value_real(1e300));
    set_add(set, value_real(0.5));
    ck_assert_int_eq(container_length(set), length + 3);
    container_free(set);
}
END_TEST

START_TEST(among_many_keys_too_nan_is_always_new)
{
    struct iterable *set = set_new(NULL, 0);
    for (int i = 0; i < 100; i++)
        set_add(set, value_real((double)NAN));
    ck_assert_int_eq(container_length(set), 100);
    container_free(set);
}
END_TEST

static void fill_a_dict(int length)
{
    container_free(dict_of_many(length));
}

static void fill_a_set(int length)
{
    struct iterable *set = set_new(NULL, 0);
    for (int i = 0; i < length; i++)
        set_add(set, value_real(i % 2 ? i + 0.5 : (double)NAN));
    container_free(set);
}

/* (0, (0, (0, (0, (0, (0, i)))))): they differ only deep down. */
static void fill_with_deep_pairs(int length)
{
    enum { DEPTH = 6, MOST = 4000 };
    static struct value parts[MOST][DEPTH][2];
    struct iterable *set = set_new(NULL, 0);
    for (int i = 0; i < length; i++) {
        struct value value = value_int(i);
        for (int depth = 0; depth < DEPTH; depth++) {
            parts[i][depth][0] = value_int(0);
            parts[i][depth][1] = value;
            value = value_pair(parts[i][depth]);
        }
        set_add(set, value);
    }
    ck_assert_int_eq(container_length(set), length);
    container_free(set);
}

START_TEST(a_key_costs_the_same_however_many_there_are)
{
    ck_assert_double_lt(growth(fill_a_dict, 2000), GROWTH_LIMIT);
    ck_assert_double_lt(growth(fill_a_set, 2000), GROWTH_LIMIT);
    ck_assert_double_lt(growth(fill_with_deep_pairs, 500), GROWTH_LIMIT);
}
END_TEST

Suite *dict_suite(void)
{
    return SUITE("dict", a_dict_keeps_the_order_of_insertion,
                 a_dict_gives_the_value_of_a_key_or_none,
                 a_key_set_again_gets_the_new_value_and_stays_the_same_key,
                 a_new_key_during_a_walk_is_a_runtime_error_again_and_again,
                 a_new_key_after_the_last_one_was_seen_is_a_runtime_error_too,
                 a_walk_that_has_stopped_does_not_mind_a_new_key,
                 replacing_values_during_a_walk_is_allowed,
                 a_set_holds_each_value_once,
                 a_new_item_in_a_set_during_a_walk_is_a_runtime_error,
                 each_of_many_keys_is_found_and_they_keep_their_order,
                 among_many_keys_too_those_are_the_same_that_are_equal,
                 among_many_keys_too_nan_is_always_new,
                 a_key_costs_the_same_however_many_there_are);
}
