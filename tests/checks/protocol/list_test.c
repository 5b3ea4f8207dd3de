/* Taking items out of a list; and what is no list, or no container at all. */
#include "containers.h"
#include "countdown.h"
#include "journal.h"
#include "protocol_tests.h"
#include "steps.h"

static struct iterable *numbers(int64_t length)
{
    struct iterable *list = list_new(NULL, 0);
    for (int64_t i = 1; i <= length; i++)
        list_append(list, value_int(i));
    return list;
}

START_TEST(pop_takes_an_item_out_and_those_behind_it_move_up)
{
    struct iterable *list = numbers(4);
    ck_assert_str_eq(shown(list_pop(list, 1)), "2");
    ck_assert_str_eq(walk(list), "1 3 4 StopIteration");
    ck_assert_str_eq(shown(list_pop(list, 2)), "4");
    ck_assert_str_eq(shown(list_pop(list, 0)), "1");
    ck_assert_str_eq(shown(list_pop(list, 0)), "3");
    ck_assert_str_eq(walk(list), "StopIteration");
    list_append(list, value_int(5));
    ck_assert_str_eq(walk(list), "5 StopIteration");
    container_free(list);
}
END_TEST

START_TEST(remove_takes_out_the_first_that_is_equal)
{
    struct iterable *list = list_of(value_int(1), value_real(2.0), value_int(2),
                                    value_str("2"), value_int(1));
    list_remove(list, value_int(2));
    ck_assert_str_eq(walk(list), "1 2 '2' 1 StopIteration");
    list_remove(list, value_int(1));
    ck_assert_str_eq(walk(list), "2 '2' 1 StopIteration");
    container_free(list);
}
END_TEST

/* Python: for x in numbers: numbers.remove(x). */
START_TEST(removing_what_one_walks_along_skips_every_other_item)
{
    struct iterable *list = numbers(5);
    struct loop_end end;
    FOR_EACH(x, list, end) {
        note(shown(x));
        list_remove(list, x);
    }
    ck_assert_str_eq(journal(), "1 3 5");
    ck_assert_str_eq(walk(list), "2 4 StopIteration");
    container_free(list);
}
END_TEST

/* Kept where valgrind finds them, though nobody reads them again. */
static struct iterable *volatile one_item;
static struct iterator *volatile position;

static void pop_beyond_the_end(void)
{
    one_item = numbers(1);
    list_pop(one_item, 1);
}

static void remove_what_is_not_there(void)
{
    one_item = numbers(1);
    list_remove(one_item, value_int(2));
}

static void remove_from_a_tuple(void)
{
    one_item = tuple_of(value_int(1));
    list_remove(one_item, value_int(1));
}

START_TEST(what_cannot_be_taken_out_ends_the_program)
{
    ck_assert_str_eq(last_words(pop_beyond_the_end),
                     "IndexError: pop index out of range\n");
    ck_assert_str_eq(last_words(remove_what_is_not_there),
                     "ValueError: list.remove(x): x not in list\n");
    ck_assert_str_eq(last_words(remove_from_a_tuple),
                     "TypeError: a list is needed here\n");
}
END_TEST

static void length_of_an_iterator(void)
{
    position = countdown(1);
    container_length(&position->base);
}

static void free_an_iterator(void)
{
    position = countdown(1);
    container_free(&position->base);
}

static void length_of_an_iterable(void)
{
    struct countdowns source = countdowns_from(1);
    container_length(&source.base);
}

static void length_of_nothing(void)
{
    container_length(NULL);
}

static void length_of_what_has_no_slots(void)
{
    struct iterable nothing = {NULL};
    container_length(&nothing);
}

START_TEST(what_is_no_container_ends_the_program)
{
    void (*const misuses[])(void) = {free_an_iterator, length_of_an_iterable,
                                     length_of_nothing,
                                     length_of_what_has_no_slots};
    ck_assert_str_eq(last_words(length_of_an_iterator),
                     "TypeError: an iterator has no len()\n");
    for (size_t i = 0; i < sizeof misuses / sizeof *misuses; i++)
        ck_assert_str_eq(last_words(misuses[i]),
                         "TypeError: a container is needed here\n");
}
END_TEST

static void item_of_an_iterator(void)
{
    position = countdown(1);
    list_get(&position->base, 0);
}

static void item_of_nothing(void)
{
    list_get(NULL, 0);
}

START_TEST(what_is_no_list_ends_the_program)
{
    ck_assert_str_eq(last_words(item_of_an_iterator),
                     "TypeError: a list is needed here\n");
    ck_assert_str_eq(last_words(item_of_nothing),
                     "TypeError: a list is needed here\n");
}
END_TEST

Suite *list_suite(void)
{
    return SUITE("list", pop_takes_an_item_out_and_those_behind_it_move_up,
                 remove_takes_out_the_first_that_is_equal,
                 removing_what_one_walks_along_skips_every_other_item,
                 what_cannot_be_taken_out_ends_the_program,
                 what_is_no_container_ends_the_program,
                 what_is_no_list_ends_the_program);
}
