/* Values: what is equal to what, what is inside, and sums that overflow. */
#include "journal.h"
#include "protocol_tests.h"
#include "value.h"

#include <math.h>

/* Equality is asked both ways round. */
static bool equal(struct value a, struct value b)
{
    bool result = value_equal(a, b);
    ck_assert_int_eq(value_equal(b, a), result);
    return result;
}

START_TEST(a_value_takes_sixteen_bytes)
{
    ck_assert_uint_eq(sizeof(struct value), 16);
}
END_TEST

START_TEST(values_of_one_kind_are_compared_by_what_they_hold)
{
    ck_assert(equal(value_none(), value_none()));
    ck_assert(equal(value_int(3), value_int(3)));
    ck_assert(!equal(value_int(3), value_int(4)));
    ck_assert(equal(value_real(0.5), value_real(0.5)));
    ck_assert(!equal(value_real(0.5), value_real(0.25)));
    ck_assert(equal(value_real(0.0), value_real(-0.0)));
}
END_TEST

START_TEST(nan_is_not_even_equal_to_itself)
{
    ck_assert(!equal(value_real((double)NAN), value_real((double)NAN)));
    ck_assert(!equal(value_real((double)NAN), value_int(0)));
}
END_TEST

START_TEST(an_int_equals_the_float_of_the_same_number)
{
    ck_assert(equal(value_int(1), value_real(1.0)));
    ck_assert(equal(value_int(0), value_real(-0.0)));
    ck_assert(!equal(value_int(1), value_real(1.5)));
    ck_assert(!equal(value_int(1), value_real((double)INFINITY)));
}
END_TEST

START_TEST(an_int_and_a_float_are_compared_exactly)
{
    const int64_t two_to_53 = INT64_C(1) << 53;
    ck_assert(equal(value_int(two_to_53), value_real(0x1p53)));
    ck_assert(!equal(value_int(two_to_53 + 1), value_real(0x1p53)));
    ck_assert(!equal(value_int(INT64_MAX), value_real(0x1p63)));
    ck_assert(equal(value_int(INT64_MIN), value_real(-0x1p63)));
}
END_TEST

START_TEST(values_of_different_kinds_are_not_equal)
{
    const struct value pair[2] = {value_int(1), value_int(2)};
    const struct value kinds[] = {value_none(),
                                  value_int(0),
                                  value_str(""),
                                  value_pair(pair),
                                  value_str("ValueError: no"),
                                  value_error("ValueError", "no")};
    const size_t count = sizeof kinds / sizeof *kinds;
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < count; j++)
            ck_assert_int_eq(value_equal(kinds[i], kinds[j]), i == j);
}
END_TEST

START_TEST(strings_are_compared_byte_by_byte_beyond_a_nul)
{
    const char apple[] = "apple";
    ck_assert(equal(value_str("apple"), value_str(apple)));
    ck_assert(!equal(value_str("apple"), value_str("apples")));
    ck_assert(!equal(value_str("apple"), value_str("Apple")));
    ck_assert(equal(value_bytes("a\0b", 3), value_bytes("a\0b", 3)));
    ck_assert(!equal(value_bytes("a\0b", 3), value_bytes("a\0c", 3)));
    ck_assert(!equal(value_bytes("a\0b", 3), value_str("a")));
    ck_assert(equal(value_bytes(NULL, 0), value_str("")));
}
END_TEST

START_TEST(pairs_are_compared_item_by_item)
{
    const struct value one_two[2] = {value_int(1), value_int(2)};
    const struct value real[2] = {value_real(1.0), value_int(2)};
    const struct value one_three[2] = {value_int(1), value_int(3)};
    const struct value three_two[2] = {value_int(3), value_int(2)};
    ck_assert(equal(value_pair(one_two), value_pair(real)));
    ck_assert(!equal(value_pair(one_two), value_pair(one_three)));
    ck_assert(!equal(value_pair(one_two), value_pair(three_two)));
}
END_TEST

START_TEST(errors_are_equal_if_name_and_message_are)
{
    struct value error = value_error("ValueError", "no");
    ck_assert(equal(error, value_error("ValueError", "no")));
    ck_assert(!equal(error, value_error("ValueError", "yes")));
    ck_assert(!equal(error, value_error("KeyError", "no")));
}
END_TEST

START_TEST(an_error_is_asked_for_by_its_whole_name)
{
    struct value error = value_error("ValueError", "ValueErrors are rare");
    ck_assert(value_is_error(error, "ValueError"));
    ck_assert(!value_is_error(error, "Value"));
    ck_assert(!value_is_error(error, "ValueErrors"));
    ck_assert(!value_is_error(error, "TypeErrors"));
    ck_assert(!value_is_error(error, "IndexError"));
    ck_assert(!value_is_error(error, ""));
}
END_TEST

START_TEST(only_an_error_is_an_error)
{
    ck_assert(!value_is_error(value_str("ValueError"), "ValueError"));
    ck_assert(!value_is_error(value_none(), "ValueError"));
}
END_TEST

START_TEST(numbers_are_read_back)
{
    ck_assert_int_eq(value_as_int(value_int(INT64_MIN)), INT64_MIN);
    ck_assert_double_eq(value_as_real(value_real(0.1)), 0.1);
    ck_assert_double_eq(value_as_real(value_int(3)), 3.0);
}
END_TEST

static void read_a_float_as_an_int(void)
{
    value_as_int(value_real(1.0));
}

static void read_a_string_as_a_number(void)
{
    value_as_real(value_str("1.0"));
}

START_TEST(reading_the_wrong_kind_ends_the_program)
{
    ck_assert_str_eq(last_words(read_a_float_as_an_int),
                     "TypeError: value_as_int() needs an int\n");
    ck_assert_str_eq(last_words(read_a_string_as_a_number),
                     "TypeError: value_as_real() needs a number\n");
}
END_TEST

static void check_sum(int64_t a, int64_t b, int64_t expected)
{
    int64_t sum = 0;
    ck_assert(int64_add(a, b, &sum));
    ck_assert_int_eq(sum, expected);
}

START_TEST(a_sum_that_fits_is_given)
{
    check_sum(2, 3, 5);
    check_sum(0, 0, 0);
    check_sum(INT64_MAX, 0, INT64_MAX);
    check_sum(INT64_MAX - 1, 1, INT64_MAX);
    check_sum(INT64_MIN, 0, INT64_MIN);
    check_sum(INT64_MIN + 1, -1, INT64_MIN);
    check_sum(INT64_MAX, INT64_MIN, -1);
    check_sum(INT64_MIN, INT64_MAX, -1);
    check_sum(0, INT64_MIN, INT64_MIN);
}
END_TEST

static void check_overflow(int64_t a, int64_t b)
{
    int64_t sum = 42;
    ck_assert(!int64_add(a, b, &sum));
    ck_assert_int_eq(sum, 42);
}

START_TEST(a_sum_that_does_not_fit_leaves_the_variable_alone)
{
    check_overflow(INT64_MAX, 1);
    check_overflow(1, INT64_MAX);
    check_overflow(INT64_MAX, INT64_MAX);
    check_overflow(INT64_MIN, -1);
    check_overflow(-1, INT64_MIN);
    check_overflow(INT64_MIN, INT64_MIN);
}
END_TEST

Suite *value_suite(void)
{
    return SUITE("value", a_value_takes_sixteen_bytes,
                 values_of_one_kind_are_compared_by_what_they_hold,
                 nan_is_not_even_equal_to_itself,
                 an_int_equals_the_float_of_the_same_number,
                 an_int_and_a_float_are_compared_exactly,
                 values_of_different_kinds_are_not_equal,
                 strings_are_compared_byte_by_byte_beyond_a_nul,
                 pairs_are_compared_item_by_item,
                 errors_are_equal_if_name_and_message_are,
                 an_error_is_asked_for_by_its_whole_name,
                 only_an_error_is_an_error, numbers_are_read_back,
                 reading_the_wrong_kind_ends_the_program,
                 a_sum_that_fits_is_given,
                 a_sum_that_does_not_fit_leaves_the_variable_alone);
}
