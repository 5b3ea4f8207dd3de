#include "grade/metadata.h"
#include "grader_tests.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

START_TEST(a_moment_has_its_own_clock)
{
    ck_assert_int_eq(metadata_moment("2027-01-15T23:59:00.000000-08:00"),
                     1800086340);
    ck_assert_int_eq(metadata_moment("2027-01-15T23:59:00+00:00"), 1800057540);
    ck_assert_int_eq(metadata_moment("2027-01-15T23:59:00Z"), 1800057540);
    ck_assert_int_eq(metadata_moment("2027-01-16T05:29:00+05:30"), 1800057540);
    ck_assert_int_eq(metadata_moment("2027-01-15"), 0);
    ck_assert_int_eq(metadata_moment("2027-01-15T23:59:00 local"), 0);
}
END_TEST

START_TEST(an_extension_counts)
{
    struct metadata said = metadata_read(scratch_file(
        "{\"created_at\": \"2027-01-15T23:59:00Z\", \"assignment\": "
        "{\"due_date\": \"2027-01-10T00:00:00Z\"}, \"users\": [{}, "
        "{\"assignment\": {\"due_date\": \"2027-01-15T23:59:01Z\"}}]}"));
    ck_assert_int_eq(said.submitted, 1800057540);
    ck_assert_int_eq(said.due, 1800057541);
}
END_TEST

START_TEST(what_says_nothing_is_no_deadline)
{
    struct metadata said =
        metadata_read(scratch_file("{\"assignment\": {\"due_date\": null}}"));
    ck_assert_int_eq(said.submitted, 0);
    ck_assert_int_eq(said.due, 0);
    said = metadata_read("/nowhere/metadata.json");
    ck_assert_int_eq(said.submitted, 0);
}
END_TEST

static bool says(const char *path, const char *words)
{
    char said[500] = "";
    FILE *errors = tmpfile();
    dup2(fileno(errors), STDERR_FILENO); /* every test is a process */
    metadata_read(path);
    rewind(errors);
    said[fread(said, 1, sizeof said - 1, errors)] = '\0';
    fclose(errors);
    return strstr(said, words) != NULL;
}

START_TEST(why_it_says_nothing_is_told)
{
    ck_assert(says("/nowhere/metadata.json", "can't be opened"));
    ck_assert(says(scratch_file("created_at: 2027-01-15"), "is no JSON"));
    ck_assert(says(scratch_file("[]"), "does not say when"));
}
END_TEST

Suite *metadata_suite(void)
{
    Suite *suite = suite_create("metadata");
    TCase *tests = tcase_create("metadata");
    tcase_add_test(tests, a_moment_has_its_own_clock);
    tcase_add_test(tests, an_extension_counts);
    tcase_add_test(tests, what_says_nothing_is_no_deadline);
    tcase_add_test(tests, why_it_says_nothing_is_told);
    suite_add_tcase(suite, tests);
    return suite;
}
