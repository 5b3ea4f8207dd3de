#include "collect/sheet/moment.h"
#include "grade/book/rules.h"
#include "grade/book/zone.h"
#include "grader_tests.h"
#include "judge/decide/text.h"

#include <stdio.h>
#include <stdlib.h>

static struct rules read_rules(const char *text)
{
    static const bool eight[RULES_LESSONS] = {false, true, true, true, true,
                                              true,  true, true, true};
    struct rules rules;
    rules_read(&rules, scratch_file(text), eight);
    return rules;
}

static double deduction(const struct rules *rules, int lesson, double points,
                        int64_t submitted, bool *late)
{
    struct terms terms = rules_terms(rules, "", lesson);
    return rules_deduction(&terms, points, submitted, late);
}

START_TEST(without_a_word_every_lesson_is_worth_ten)
{
    struct rules rules = read_rules("# nothing\n\n");
    ck_assert_double_eq(rules.points[1], 10);
    ck_assert_double_eq(rules.points[7], 10);
    ck_assert_uint_eq(rules.seeds, 3);
    ck_assert_int_eq(rules.due[2], 0);
}
END_TEST

START_TEST(a_lesson_can_be_worth_more)
{
    struct rules rules = read_rules("points 3.33\npoints 02 20 # twenty\n");
    ck_assert_double_eq(rules.points[1], 3.33);
    ck_assert_double_eq(rules.points[2], 20);
}
END_TEST

START_TEST(a_line_for_one_lesson_holds_wherever_it_stands)
{
    setenv("TZ", "UTC", 1);
    struct rules rules =
        read_rules("\xEF\xBB\xBFpoints 02 20\r\npoints 5\r\n"
                   "due 02 2027-01-15 23:59\ndue 2027-06-30 23:59\n");
    ck_assert_double_eq(rules.points[1], 5);
    ck_assert_double_eq(rules.points[2], 20);
    ck_assert_int_eq(rules.due[2], 1800057540);
    ck_assert_int_gt(rules.due[1], rules.due[2]);
}
END_TEST

START_TEST(without_a_zone_it_is_the_machines)
{
    setenv("TZ", "Asia/Tokyo", 1);
    struct rules rules = read_rules("due 02 2027-01-15 23:59\n");
    ck_assert_str_eq(rules.zone, "Asia/Tokyo");
    ck_assert_int_eq(rules.due[2], 1800057540 - 9 * 60 * 60);
    setenv("TZ", "Nowhere-1", 1);
    rules = read_rules("");
    ck_assert_ptr_null(rules.zone);
    unsetenv("TZ");
    rules = read_rules("");
    ck_assert(!rules.zone || zone_is_known(rules.zone));
    rules = read_rules("zone Europe/Berlin\n");
    ck_assert_str_eq(rules.zone, "Europe/Berlin");
}
END_TEST

START_TEST(a_case_can_weigh_more)
{
    struct rules rules = read_rules("weight 2 some_case 3\n");
    ck_assert_double_eq(rules_weight(&rules, 2, "some_case"), 3);
    ck_assert_double_eq(rules_weight(&rules, 3, "some_case"), 1);
    ck_assert_double_eq(rules_weight(&rules, 2, "other_case"), 1);
}
END_TEST

/* As of all lines: what is appended holds. */
START_TEST(of_two_weights_for_one_case_the_last_counts)
{
    struct rules rules =
        read_rules("\uFEFFweight 2 some_case 3\nweight 02 some_case 0\n");
    ck_assert_double_eq(rules_weight(&rules, 2, "some_case"), 0);
}
END_TEST

START_TEST(a_half_of_a_hundredth_goes_up_also_in_binary)
{
    for (int hundredths = 0; hundredths < 10000; hundredths++)
        ck_assert_double_eq(rules_hundredths((hundredths + 0.5) / 100),
                            (hundredths + 1) / 100.0);
    ck_assert_double_eq(rules_hundredths(1.15 * 10 / 100), 0.12);
    ck_assert_double_eq(rules_hundredths(0.4449), 0.44);
}
END_TEST

START_TEST(a_day_begun_counts_and_there_is_a_most)
{
    setenv("TZ", "UTC", 1);
    struct rules rules = read_rules("due 02 2027-01-15 23:59\nlate 10 50\n");
    int64_t due = rules.due[2];
    bool late;
    ck_assert_int_eq(due, 1800057540);
    ck_assert_double_eq(deduction(&rules, 2, 8, due, &late), 0);
    ck_assert(!late);
    ck_assert_double_eq(deduction(&rules, 2, 8, due + 59, &late), 0);
    ck_assert_msg(!late, "23:59:59 is in time for 23:59");
    ck_assert_double_eq_tol(deduction(&rules, 2, 8, due + 60, &late), 0.8,
                            1e-9);
    ck_assert(late);
    ck_assert_double_eq_tol(deduction(&rules, 2, 8, due + 86400 + 59, &late),
                            0.8, 1e-9);
    ck_assert_double_eq_tol(deduction(&rules, 2, 8, due + 86400 + 60, &late),
                            1.6, 1e-9);
    ck_assert_double_eq_tol(deduction(&rules, 2, 8, due + 99 * 86400, &late), 4,
                            1e-9);
}
END_TEST

/* The clocks of Berlin go back in the night to 2026-10-25, which so has 25
 * hours, and forward in that to 2027-03-28, which has 23. */
START_TEST(a_late_day_is_a_day_of_the_named_zones_calendar)
{
    struct rules rules =
        read_rules("due 01 2026-10-24 23:59\nlate 10 50\nzone Europe/Berlin\n"
                   "due 02 2027-03-27 23:59\n");
    bool late;
    int64_t autumn = rules.due[1], spring = rules.due[2];
    ck_assert_int_eq(autumn, 1792879140);
    ck_assert_int_eq(spring, 1806188340);
    for (int i = 0; i < 2; i++) {
        ck_assert_double_eq_tol(
            deduction(&rules, 1, 10, autumn + 25 * 3600 + 59 + i, &late), 1 + i,
            1e-9);
        ck_assert_double_eq_tol(
            deduction(&rules, 2, 10, spring + 23 * 3600 + 59 + i, &late), 1 + i,
            1e-9);
    }
}
END_TEST

/* Berlin's clocks show 02:30 twice on 2026-10-25. */
START_TEST(of_two_such_minutes_the_last_is_in_time)
{
    static const char *const before[] = {"2026-07-01 10:00",
                                         "2026-12-01 10:00"};
    for (size_t i = 0; i < 2; i++) {
        char *text = text_format("zone Europe/Berlin\ndue 01 %s\nlate 10 50\n"
                                 "due 02 2026-10-25 02:30\n",
                                 before[i]);
        struct rules rules = read_rules(text);
        bool late;
        int64_t due = 1792891800, first;
        ck_assert_int_eq(rules.due[2], due);
        ck_assert_double_eq(deduction(&rules, 2, 10, due + 59, &late), 0);
        ck_assert_double_eq(deduction(&rules, 2, 10, due + 60, &late), 1);
        rules.due[2] -= 3600; /* as a platform can say it */
        ck_assert_double_eq(deduction(&rules, 2, 10, due - 3540, &late), 1);
        ck_assert_int_eq(moment_read("2026-10-25 02:30", &first), MOMENT_READ);
        ck_assert_int_eq(first, due - 3600);
        free(text);
    }
}
END_TEST

START_TEST(a_section_may_have_rules_of_its_own)
{
    setenv("TZ", "UTC", 1);
    struct rules rules = read_rules("due 02 2027-01-16 23:59 section B 2 # it\n"
                                    "due 2027-01-15 23:59\nlate 10 50\n"
                                    "late 0 0\tsection\tC\n");
    struct terms all = rules_terms(&rules, "", 2);
    struct terms b = rules_terms(&rules, "B 2", 2);
    struct terms c = rules_terms(&rules, "C", 2);
    ck_assert_int_eq(b.due, all.due + 86400);
    ck_assert_double_eq(b.late_per_day, 10);
    ck_assert_int_eq(c.due, all.due);
    ck_assert_double_eq(c.late_per_day, 0);
    ck_assert_int_eq(rules_terms(&rules, "B 2", 1).due, all.due);
}
END_TEST

START_TEST(who_hands_in_nothing_has_0_unless_it_is_said)
{
    ck_assert(!read_rules("").missing_blank);
    ck_assert(!read_rules("missing 0\n").missing_blank);
    ck_assert(read_rules("missing blank\n").missing_blank);
}
END_TEST

START_TEST(nobody_is_late_whose_time_is_unknown)
{
    struct rules rules = read_rules("due 2000-01-01 00:00\nlate 100 100\n");
    bool late;
    ck_assert_double_eq(deduction(&rules, 1, 10, -1, &late), 0);
    ck_assert(!late);
}
END_TEST

/* Bad lines, each of which ends the reader with status 2. */
static const char *const wrong[] = {
    "point 10\n",
    "points\n",
    "points x\n",
    "points -1\n",
    "points nan\n",
    "points 0 5\n",
    "points 1.5 5\n",
    "points 200 5\n",
    "points 12 5\n",
    "points 02 3.333\n",
    "due 09 2027-01-15 23:59\n",
    "weight 12 a 0\n",
    "due 2027-13-45 99:99\n",
    "due tomorrow noon\n",
    "zone Nowhere/At_all\n",
    "zone ../etc\n",
    "zone Europe\n",
    "missing\n",
    "missing 1\n",
    "weight 2 a\n",
    "late 10\n",
    "late 10 500\n",
    "seeds 2\n",
    "seeds 3.5\n",
    "seeds 1000\n",
    "points 1 2 3 4 5\n",
    "due 02 2027-01-15\n",
    "due 02 2027-02-30 23:59\n",
    "due 2027-01-15 24:00\n",
    "zone Europe/Berlin\ndue 2027-03-28 02:30\n",
    "points 10 section B\n",
    "late 10 section B\n",
};

static void read_only(const char *text)
{
    read_rules(text);
}

START_TEST(a_line_that_is_none_is_refused)
{
    ck_assert_msg(refuses(read_only, wrong[_i]), "was accepted: %s", wrong[_i]);
}
END_TEST

Suite *rules_suite(void)
{
    Suite *suite = suite_create("rules");
    TCase *tests = tcase_create("rules");
    tcase_add_test(tests, without_a_word_every_lesson_is_worth_ten);
    tcase_add_test(tests, a_lesson_can_be_worth_more);
    tcase_add_test(tests, a_line_for_one_lesson_holds_wherever_it_stands);
    tcase_add_test(tests, without_a_zone_it_is_the_machines);
    tcase_add_test(tests, a_case_can_weigh_more);
    tcase_add_test(tests, of_two_weights_for_one_case_the_last_counts);
    tcase_add_test(tests, a_half_of_a_hundredth_goes_up_also_in_binary);
    tcase_add_test(tests, a_day_begun_counts_and_there_is_a_most);
    tcase_add_test(tests, a_late_day_is_a_day_of_the_named_zones_calendar);
    tcase_add_test(tests, of_two_such_minutes_the_last_is_in_time);
    tcase_add_test(tests, a_section_may_have_rules_of_its_own);
    tcase_add_test(tests, who_hands_in_nothing_has_0_unless_it_is_said);
    tcase_add_test(tests, nobody_is_late_whose_time_is_unknown);
    tcase_add_loop_test(tests, a_line_that_is_none_is_refused, 0,
                        (int)(sizeof wrong / sizeof *wrong));
    suite_add_tcase(suite, tests);
    return suite;
}
