/* Lists, tuples, strings, dicts and sets, and what their iterators see when
 * the container changes. */
#include "containers.h"
#include "journal.h"
#include "protocol_tests.h"
#include "steps.h"

static struct iterable *numbers(int64_t count)
{
    struct iterable *list = list_new(NULL, 0);
    for (int64_t i = 1; i <= count; i++)
        list_append(list, value_int(i));
    return list;
}

/* What a container gives when it is walked; it is freed. */
static const char *contents(struct iterable *container)
{
    const char *text = walk(container);
    container_free(container);
    return text;
}

START_TEST(each_container_gives_its_items_in_order)
{
    ck_assert_str_eq(contents(list_of(value_int(3), value_str("a"))),
                     "3 'a' StopIteration");
    ck_assert_str_eq(contents(tuple_of(value_int(3), value_str("a"))),
                     "3 'a' StopIteration");
    ck_assert_str_eq(contents(string_of("fig")), "'f' 'i' 'g' StopIteration");
    ck_assert_str_eq(contents(set_of(value_int(3), value_str("a"))),
                     "3 'a' StopIteration");
    ck_assert_str_eq(contents(dict_of(value_str("b"), value_int(1),
                                      value_str("a"), value_int(2))),
                     "'b' 'a' StopIteration");
}
END_TEST

START_TEST(empty_containers_end_at_once)
{
    struct iterable *empty[] = {list_new(NULL, 0), tuple_new(NULL, 0),
                                string_of(""), dict_new(NULL, 0),
                                set_new(NULL, 0)};
    for (size_t i = 0; i < sizeof empty / sizeof *empty; i++) {
        ck_assert_int_eq(container_length(empty[i]), 0);
        ck_assert_str_eq(contents(empty[i]), "StopIteration");
    }
    container_free(NULL);
}
END_TEST

START_TEST(a_container_can_be_walked_again)
{
    struct iterable *list = numbers(2);
    ck_assert_str_eq(walk(list), "1 2 StopIteration");
    ck_assert_str_eq(walk(list), "1 2 StopIteration");
    container_free(list);
}
END_TEST

START_TEST(lengths_count_items_keys_and_letters)
{
    struct iterable *all[] = {
        numbers(100), tuple_of(value_int(1), value_int(1)),
        string_of("h\u00e9\u20ac\U0001F600"),
        dict_of(value_int(1), value_none(), value_int(2), value_none()),
        set_of(value_int(1), value_int(2), value_int(1))};
    const int64_t lengths[] = {100, 2, 4, 2, 2};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        ck_assert_int_eq(container_length(all[i]), lengths[i]);
        container_free(all[i]);
    }
}
END_TEST

START_TEST(their_iterators_are_named_as_in_python)
{
    struct iterable *all[] = {list_new(NULL, 0), tuple_new(NULL, 0),
                              string_of(""), dict_new(NULL, 0),
                              set_new(NULL, 0)};
    const char *const names[][2] = {{"list", "list_iterator"},
                                    {"tuple", "tuple_iterator"},
                                    {"str", "str_iterator"},
                                    {"dict", "dict_keyiterator"},
                                    {"set", "set_iterator"}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        struct iterator *it = iter_of(all[i]);
        ck_assert_str_eq(all[i]->slots->name, names[i][0]);
        ck_assert_str_eq(it->base.slots->name, names[i][1]);
        drop(it);
        container_free(all[i]);
    }
}
END_TEST

START_TEST(a_walk_sees_the_list_grow)
{
    struct iterable *list = numbers(1);
    struct iterator *it = iter_of(list);
    ck_assert_str_eq(step(it), "1");
    for (int64_t i = 2; i < 10; i++)
        list_append(list, value_int(i));
    ck_assert_str_eq(walk(it), "2 3 4 5 6 7 8 9 StopIteration");
    drop(it);
    container_free(list);
}
END_TEST

START_TEST(a_walk_that_has_stopped_stays_stopped_though_the_list_grows)
{
    struct iterable *list = numbers(2);
    struct iterator *it = iter_of(list);
    ck_assert_str_eq(walk(it), "1 2 StopIteration");
    list_append(list, value_int(3));
    ck_assert_str_eq(walk(it), "StopIteration");
    ck_assert_str_eq(walk(list), "1 2 3 StopIteration");
    drop(it);
    container_free(list);
}
END_TEST

START_TEST(a_list_cut_below_the_position_ends_the_walk_for_good)
{
    struct iterable *list = numbers(4);
    struct iterator *it = iter_of(list);
    step(it);
    step(it);
    ck_assert_str_eq(step(it), "3");
    list_cut(list, 1);
    ck_assert_str_eq(step(it), "StopIteration");
    for (int64_t i = 8; i < 12; i++)
        list_append(list, value_int(i));
    ck_assert_str_eq(step(it), "StopIteration");
    ck_assert_str_eq(contents(list), "1 8 9 10 11 StopIteration");
    drop(it);
}
END_TEST

START_TEST(a_cut_keeps_at_most_so_many_items)
{
    struct iterable *list = numbers(4);
    list_cut(list, 9);
    list_cut(list, -1);
    ck_assert_int_eq(container_length(list), 4);
    list_cut(list, 3);
    ck_assert_str_eq(walk(list), "1 2 3 StopIteration");
    list_cut(list, 0);
    ck_assert_str_eq(contents(list), "StopIteration");
}
END_TEST

START_TEST(items_are_read_and_replaced_by_index)
{
    struct iterable *list = numbers(3);
    struct iterable *tuple = tuple_of(value_int(7), value_int(8));
    list_set(list, 0, value_str("new"));
    ck_assert_str_eq(shown(list_get(list, 0)), "'new'");
    ck_assert_str_eq(shown(list_get(list, 2)), "3");
    ck_assert_str_eq(shown(list_get(tuple, 1)), "8");
    container_free(list);
    container_free(tuple);
}
END_TEST

/* Kept, so that what is left at the end of the program is no leak. */
static struct iterable *volatile one_item;

static void read_beyond_the_end(void)
{
    one_item = numbers(1);
    list_get(one_item, 1);
}

static void write_before_the_start(void)
{
    one_item = numbers(1);
    list_set(one_item, -1, value_none());
}

static void append_to_a_tuple(void)
{
    one_item = tuple_of(value_int(1));
    list_append(one_item, value_int(2));
}

static void look_up_in_a_set(void)
{
    one_item = set_of(value_int(1));
    dict_get(one_item, value_int(1));
}

static void add_to_a_list(void)
{
    one_item = numbers(1);
    set_add(one_item, value_int(1));
}

static void make_a_dict_of_three(void)
{
    one_item = dict_of(value_int(1), value_int(2), value_int(3));
}

static void ask_an_iterator_for_its_length(void)
{
    one_item = ITERABLE(iter_failed(value_none()));
    container_length(one_item);
}

START_TEST(misuse_ends_the_program_with_a_message)
{
    ck_assert_str_eq(last_words(ask_an_iterator_for_its_length),
                     "TypeError: an iterator has no len()\n");
    ck_assert_str_eq(last_words(read_beyond_the_end),
                     "IndexError: list index out of range\n");
    ck_assert_str_eq(last_words(write_before_the_start),
                     "IndexError: list index out of range\n");
    ck_assert_str_eq(last_words(append_to_a_tuple),
                     "TypeError: a list is needed here\n");
    ck_assert_str_eq(last_words(look_up_in_a_set),
                     "TypeError: a dict is needed here\n");
    ck_assert_str_eq(last_words(add_to_a_list),
                     "TypeError: a set is needed here\n");
    ck_assert_str_eq(last_words(make_a_dict_of_three),
                     "TypeError: dict_of() needs a value for every key\n");
}
END_TEST

START_TEST(a_string_is_walked_by_code_point)
{
    ck_assert_str_eq(contents(string_of("h\u00e9\u20ac\U0001F600")),
                     "'h' '\u00e9' '\u20ac' '\U0001F600' StopIteration");
}
END_TEST

START_TEST(a_byte_that_is_no_utf_8_is_a_letter_of_its_own)
{
    ck_assert_str_eq(contents(string_of("a\xFF\xC3")),
                     "'a' '\\xff' '\\xc3' StopIteration");
}
END_TEST

Suite *containers_suite(void)
{
    return SUITE(
        "containers", each_container_gives_its_items_in_order,
        empty_containers_end_at_once, a_container_can_be_walked_again,
        lengths_count_items_keys_and_letters,
        their_iterators_are_named_as_in_python, a_walk_sees_the_list_grow,
        a_walk_that_has_stopped_stays_stopped_though_the_list_grows,
        a_list_cut_below_the_position_ends_the_walk_for_good,
        a_cut_keeps_at_most_so_many_items, items_are_read_and_replaced_by_index,
        misuse_ends_the_program_with_a_message,
        a_string_is_walked_by_code_point,
        a_byte_that_is_no_utf_8_is_a_letter_of_its_own);
}
