#include "grade/book/roster.h"
#include "grade/plain_name.h"
#include "grader_tests.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct roster read_roster(const char *text)
{
    struct roster roster = {0};
    struct rules rules = {.lessons = {false, true, true, true, true, true}};
    rules.due[4] = rules.due[5] = 1800057540; /* 2027-01-15 23:59 */
    rules.due[5] += 86400;
    setenv("TZ", "UTC", 1);
    roster_read(&roster, scratch_file(text), &rules);
    return roster;
}

START_TEST(columns_go_by_their_headings)
{
    struct roster roster =
        read_roster("\xEF\xBB\xBFSection;Name;ID;email;team\r\n"
                    "B;\"Doe; Jane\";12;jane@x.org;Group 7\r\n;Lee;;;\r\n");
    ck_assert_uint_eq(roster.count, 2);
    ck_assert_str_eq(roster.at[0].name, "Doe; Jane");
    ck_assert_str_eq(roster.at[0].id, "12");
    ck_assert_str_eq(roster.at[0].login, "jane");
    ck_assert_str_eq(roster.at[0].team, "Group 7");
    ck_assert_str_eq(roster.at[1].section, "");
    ck_assert(roster_has_section(&roster, "B"));
    ck_assert(!roster_has_section(&roster, "b"));
    roster_free(&roster);
}
END_TEST

START_TEST(no_extension_makes_a_deadline_earlier)
{
    struct rules rules = {.points = {0}};
    struct roster roster = read_roster(
        "id,extension\n1,2027-01-16 12:00\n2,04:2027-01-15 23:59\n3,0\n");
    rules.due[1] = 1800057540;
    rules.due[2] = rules.due[1] + 86400;
    const struct roster_row *row = &roster.at[0];
    ck_assert_int_eq(roster_terms(row, &rules, 1).due, rules.due[1] + 43260);
    ck_assert_int_eq(roster_terms(row, &rules, 2).due, rules.due[2]);
    roster_free(&roster);
}
END_TEST

START_TEST(deadlines_can_be_somebodys_own)
{
    struct rules rules = {.points = {0}};
    rules.due[1] = rules.due[2] = rules.due[3] = 1800057540;
    struct roster roster = read_roster(
        "id,extension,grace\n1,,\n2,2 days,\n3,02:3;03:2027-01-15 23:59,\n"
        "4,1,15\n5,02:9; 1,\n6,1; 02:9,\n");
    int64_t due = rules.due[1], day = 86400;
    ck_assert_int_eq(roster_terms(NULL, &rules, 1).due, due);
    ck_assert_int_eq(roster_terms(&roster.at[0], &rules, 1).due, due);
    ck_assert_int_eq(roster_terms(&roster.at[1], &rules, 1).due, due + 2 * day);
    ck_assert_int_eq(roster_terms(&roster.at[2], &rules, 1).due, due);
    ck_assert_int_eq(roster_terms(&roster.at[2], &rules, 2).due, due + 3 * day);
    ck_assert_int_eq(roster_terms(&roster.at[2], &rules, 3).due, 1800057540);
    ck_assert_int_eq(roster_terms(&roster.at[3], &rules, 1).due,
                     due + day + 15 * 60);
    for (int i = 4; i < 6; i++) {
        const struct roster_row *row = &roster.at[i];
        ck_assert_int_eq(roster_terms(row, &rules, 1).due, due + day);
        ck_assert_int_eq(roster_terms(row, &rules, 2).due, due + 9 * day);
    }
    rules.due[1] = 0;
    ck_assert_int_eq(roster_terms(&roster.at[3], &rules, 1).due, 0);
    roster_free(&roster);
}
END_TEST

START_TEST(some_are_excused)
{
    struct roster roster = read_roster("id,excused\n1,02; 5\n2,all\n3,\n");
    ck_assert(roster.at[0].excused[2] && roster.at[0].excused[5]);
    ck_assert(!roster.at[0].excused[1]);
    ck_assert(roster.at[1].excused[1] && roster.at[1].excused[9]);
    ck_assert(!roster.at[2].excused[1]);
    roster_free(&roster);
}
END_TEST

static bool are_one(const char *name, const char *other)
{
    char *one = plain_name(name), *two = plain_name(other);
    bool same = strcmp(one, two) == 0;
    free(one);
    free(two);
    return same;
}

START_TEST(case_blanks_and_accents_do_not_tell_names_apart)
{
    ck_assert(are_one("Jane Doe", " jane  DOE "));
    ck_assert(are_one("JOS\u00C9 \u00C5s", "Jose\u0301 \u00E5s"));
    ck_assert(are_one("Liam O'Brien", "Liam OBrien"));
    ck_assert(are_one("Group_7: A/B", "group 7 AB"));
    ck_assert(!are_one("Jane Doe", "JaneDoe"));
    ck_assert(!are_one("Jane", "Jane Doe"));
    ck_assert(!are_one("Jos\u00E9", "Jose"));
    ck_assert(!are_one("", "J"));
    ck_assert(are_one("\xFF", "\xFF") && !are_one("\xFF", "\xFE"));
}
END_TEST

/* Each of which ends the reader with status 2. */
static const char *const wrong[] = {
    "id,name\n",
    "id,shoe size\n1,2\n",
    "id,id\n1,2\n",
    "email\nj@x.org\n",
    "id,email\n,j@x.org\n",
    "id\n1\n2\n1\n",
    "id\n1,2\n",
    "id,extension\n1,tomorrow\n",
    "id,extension\n1,2027-02-30 23:59\n",
    "id,extension\n1,-2\n",
    "id,extension\n1,0:2\n",
    "id,extension\n1,2 weeks\n",
    "id,grace\n1,a while\n",
    "id,excused\n1,yes\n",
    "id,excused\n1,100\n",
    "id,excused\n1,06\n",
    "id,extension\n1,12:3 days\n",
    "id,extension\n1,2026-01-16 23:59\n",
    "id,extension\n1,04:2027-01-16 23:59; 05:2027-01-16 23:58\n",
    "id,name\n1,\"Doe, Jane\n2,Lee\n",
};

static void read_only(const char *text)
{
    read_roster(text);
}

START_TEST(a_roster_that_is_none_is_refused)
{
    ck_assert_msg(refuses(read_only, wrong[_i]), "was accepted: %s", wrong[_i]);
}
END_TEST

Suite *roster_suite(void)
{
    Suite *suite = suite_create("roster");
    TCase *tests = tcase_create("roster");
    tcase_add_test(tests, columns_go_by_their_headings);
    tcase_add_test(tests, deadlines_can_be_somebodys_own);
    tcase_add_test(tests, no_extension_makes_a_deadline_earlier);
    tcase_add_test(tests, some_are_excused);
    tcase_add_test(tests, case_blanks_and_accents_do_not_tell_names_apart);
    tcase_add_loop_test(tests, a_roster_that_is_none_is_refused, 0,
                        (int)(sizeof wrong / sizeof *wrong));
    suite_add_tcase(suite, tests);
    return suite;
}
