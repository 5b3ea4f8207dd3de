/* What iter_of() answers to a source that cannot be walked: an iterator that
 * raises why. */
#include "countdown.h"
#include "protocol_tests.h"
#include "steps.h"

#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

START_TEST(a_failed_iterator_raises_its_error_at_every_step)
{
    struct iterator *it = iter_failed(value_error("OSError", "no such file"));
    struct iterator *again = iter_of(it);
    ck_assert_ptr_eq(again, it);
    ck_assert_str_eq(step(it), "OSError('no such file')");
    drop(it);
    ck_assert_str_eq(step(again), "OSError('no such file')");
    drop(again);
}
END_TEST

START_TEST(what_has_no_iter_slot_is_not_iterable_at_every_step)
{
    static const struct iter_slots slots = {.name = "int"};
    struct iterable five = {&slots};
    struct iterator *it = iter_of(&five);
    ck_assert_str_eq(step(it), "TypeError(\"'int' object is not iterable\")");
    ck_assert_str_eq(step(it), "TypeError(\"'int' object is not iterable\")");
    drop(it);
}
END_TEST

START_TEST(what_has_no_slots_at_all_is_not_iterable)
{
    struct iterable nothing = {NULL};
    ck_assert_str_eq(walk(&nothing),
                     "TypeError(\"'?' object is not iterable\")");
}
END_TEST

START_TEST(a_very_long_type_name_is_cut_in_the_error)
{
    char name[300] = "";
    memset(name, 'n', sizeof name - 1);
    const struct iter_slots slots = {.name = name};
    struct iterable source = {&slots};
    ck_assert_uint_lt(strlen(walk(&source)), 150);
}
END_TEST

START_TEST(two_that_failed_each_tell_their_own_type)
{
    static const struct iter_slots int_slots = {.name = "int"};
    static const struct iter_slots float_slots = {.name = "float"};
    struct iterable five = {&int_slots}, half = {&float_slots};
    struct iterator *first = iter_of(&five), *second = iter_of(&half);
    struct value error;
    iter_next(first, &error);
    drop(first);
    drop(second);
    ck_assert_str_eq(error.as.text, "TypeError: 'int' object is not iterable");
}
END_TEST

/* In a process of its own: the names that are kept stay. */
static void walk_a_hundred_types(void)
{
    char name[16];
    const struct iter_slots slots = {.name = name};
    struct iterable source = {&slots};
    struct value errors[100];
    for (int i = 0; i < 100; i++) {
        snprintf(name, sizeof name, "type%d", i);
        struct iterator *it = iter_of(&source);
        iter_next(it, &errors[i]);
        drop(it);
    }
    for (int i = 0; i < 100; i++)
        if (!value_is_error(errors[i], "TypeError"))
            _exit(1);
    _exit(value_equal(errors[0], errors[99]) ||
          strcmp(errors[0].as.text,
                 "TypeError: 'type0' object is not iterable") != 0 ||
          strcmp(errors[99].as.text, "TypeError: object is not iterable") != 0);
}

START_TEST(of_too_many_types_the_last_ones_are_not_named)
{
    int status = 1;
    pid_t pid = fork();
    if (pid == 0)
        walk_a_hundred_types();
    ck_assert_int_eq(waitpid(pid, &status, 0), pid);
    ck_assert_int_eq(status, 0);
}
END_TEST

static struct iterator *iter_nothing(struct iterable *self)
{
    (void)self;
    return NULL;
}

START_TEST(an_iter_slot_that_returns_null_is_a_type_error)
{
    static const struct iter_slots slots = {.name = "Bad",
                                            .iter = iter_nothing};
    struct iterable bad = {&slots};
    ck_assert_str_eq(walk(&bad),
                     "TypeError(\"the iter slot of 'Bad' returned NULL\")");
}
END_TEST

static struct iterator *iter_by_cast(struct iterable *self)
{
    return (struct iterator *)self;
}

START_TEST(an_iter_slot_must_return_an_iterator)
{
    static const struct iter_slots slots = {.name = "Bad",
                                            .iter = iter_by_cast};
    struct countdowns bad = {.base = {&slots}, .from = 1};
    ck_assert_str_eq(
        walk(&bad.base),
        "TypeError(\"iter() returned non-iterator of type 'Bad'\")");
    ck_assert_int_eq(bad.from, 1); /* untouched: nobody holds a non-iterator */
}
END_TEST

static struct iterator *iter_blank(struct iterable *self)
{
    static struct iterator blank;
    (void)self;
    return &blank;
}

START_TEST(an_iter_slot_must_not_return_something_without_slots)
{
    static const struct iter_slots slots = {.name = "Bad", .iter = iter_blank};
    struct iterable bad = {&slots};
    ck_assert_str_eq(walk(&bad),
                     "TypeError(\"iter() returned non-iterator of type '?'\")");
}
END_TEST

START_TEST(next_of_what_has_no_next_slot_is_a_type_error)
{
    static const struct iter_slots slots = {.name = "half", .iter = iter_self};
    struct iterator *half = iter_new(sizeof *half, &slots);
    ck_assert_str_eq(step(half),
                     "TypeError(\"'half' object is not an iterator\")");
    drop(half);
    struct countdowns source = countdowns_from(2);
    ck_assert_str_eq(step((struct iterator *)&source),
                     "TypeError(\"'countdowns' object is not an iterator\")");
}
END_TEST

Suite *refusal_suite(void)
{
    return SUITE("refusal", a_failed_iterator_raises_its_error_at_every_step,
                 what_has_no_iter_slot_is_not_iterable_at_every_step,
                 what_has_no_slots_at_all_is_not_iterable,
                 a_very_long_type_name_is_cut_in_the_error,
                 two_that_failed_each_tell_their_own_type,
                 of_too_many_types_the_last_ones_are_not_named,
                 an_iter_slot_that_returns_null_is_a_type_error,
                 an_iter_slot_must_return_an_iterator,
                 an_iter_slot_must_not_return_something_without_slots,
                 next_of_what_has_no_next_slot_is_a_type_error);
}
