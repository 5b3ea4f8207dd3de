#include "grade/book/by_hand.h"
#include "grade/book/overrides.h"
#include "grader_tests.h"

#include <stdio.h>
#include <string.h>

static struct overrides read_overrides(const char *text)
{
    struct overrides overrides = {0};
    overrides_read(&overrides, scratch_file(text));
    return overrides;
}

/* Two of one name, whom only the number tells apart, and a team of two. */
static struct person at[] = {
    {.who = {"Jane Doe", .moodle = "11"}, .submission = 0},
    {.who = {"Lee", .moodle = "12"}, .submission = 1},
    {.who = {"Lee", .moodle = "13"}, .submission = 2},
    {.who = {"Kim", .brightspace = "14"}, .submission = 4},
    {.who = {"Kim", .brightspace = "15"}, .submission = 5},
    {.who = {.student = "Ann"}, .submission = 3, .team = "Group 7"},
    {.who = {.student = "Bob"}, .submission = 3, .team = "Group 7"}};
static const struct people people = {
    .at = at, .count = sizeof at / sizeof *at, .submissions = 6};
static const struct lesson_file files[] = {{.folder = "01-a"},
                                           {.folder = "02-b"}};
static const struct lesson_files lessons = {.at = files, .count = 1, .all = 2};

/* Lesson 2 has 20 points. */
static void check_with_class(const char *text)
{
    struct rules rules = {.points = {[1] = 10, [2] = 20}};
    struct overrides overrides = read_overrides(text);
    overrides_check(&overrides, &people, &lessons, &rules);
}

START_TEST(points_and_comments_are_read)
{
    struct overrides overrides = read_overrides(
        "\xEF\xBB\xBF# by hand\nJane Doe  02  7.51  It came  late.\n"
        "13\t1\t-\tWell done.\r\n");
    struct collect_owner jane = {.student = "Jane Doe"};
    struct collect_owner lee = {.student = "Lee", .moodle = "13"};
    ck_assert_uint_eq(overrides.count, 2);
    const struct override *one = overrides_find(&overrides, &jane, 2);
    ck_assert_ptr_nonnull(one);
    ck_assert_double_eq_tol(one->points, 7.51, 1e-9);
    ck_assert_str_eq(one->reason, "It came  late.");
    ck_assert_ptr_null(overrides_find(&overrides, &jane, 1));
    one = overrides_find(&overrides, &lee, 1);
    ck_assert_ptr_nonnull(one);
    ck_assert_double_eq(one->points, -1);
    ck_assert_str_eq(one->reason, "Well done.");
    overrides_free(&overrides);
}
END_TEST

START_TEST(lines_of_the_class_are_taken)
{
    check_with_class("Jane Doe  02  20  all\n13  1  0  none\n12  1  -  hm\n"
                     "14  02  3  no\n15  02  4  yes\n");
}
END_TEST

/* Each of which ends the reader with status 2. */
static const char *const wrong[] = {
    "Jane Doe 02 8 one space\n",
    "Jane Doe  02  8\n",
    "Jane Doe  two  8  why\n",
    "Jane Doe  02  x  why\n",
    "Jane Doe  02  1.2.3  why\n",
    "Jane Doe  02  -1  why\n",
    "Jane Doe  02  nan  why\n",
    "Jane Doe  02  7.333  why\n",
    "Jane Doe  02  21  more than there are\n",
    "Jane Doe  03  8  no lesson\n",
    "Jan  02  8  nobody\n",
    "Lee  02  8  which of them\n",
    "Kim  02  8  which of them\n",
    "Jane Doe  02  8  one\nJane Doe  2  9  other\n",
    "Jane Doe  02  8  by the name\n11  02  9  by the number\n",
};

START_TEST(a_line_that_is_none_is_refused)
{
    ck_assert_msg(refuses(check_with_class, wrong[_i]), "was accepted: %s",
                  wrong[_i]);
}
END_TEST

static void check_choices(const char *text)
{
    struct choices choices = {0};
    choices_read(&choices, scratch_file(text));
    by_hand_check_choices(&choices, &people, &lessons);
    choices_free(&choices);
}

START_TEST(choices_of_the_class_are_taken)
{
    check_choices("Jane Doe  02  a.c\nJane Doe  02  b.c\n13  1  x/c.c\n"
                  "Group 7  02  d.c\n14  02  e.c\n");
}
END_TEST

static const char *const wrong_choices[] = {
    "Jan  02  a.c\n",
    "Lee  02  a.c\n",
    "Ann  02  a.c\n",
    "Jane Doe  22  a.c\n",
};

START_TEST(a_choice_of_nobody_or_nothing_is_refused)
{
    ck_assert_msg(refuses(check_choices, wrong_choices[_i]), "was accepted: %s",
                  wrong_choices[_i]);
}
END_TEST

Suite *overrides_suite(void)
{
    Suite *suite = suite_create("overrides");
    TCase *tests = tcase_create("overrides");
    tcase_add_test(tests, points_and_comments_are_read);
    tcase_add_test(tests, lines_of_the_class_are_taken);
    tcase_add_loop_test(tests, a_line_that_is_none_is_refused, 0,
                        (int)(sizeof wrong / sizeof *wrong));
    tcase_add_test(tests, choices_of_the_class_are_taken);
    tcase_add_loop_test(tests, a_choice_of_nobody_or_nothing_is_refused, 0,
                        (int)(sizeof wrong_choices / sizeof *wrong_choices));
    suite_add_tcase(suite, tests);
    return suite;
}
