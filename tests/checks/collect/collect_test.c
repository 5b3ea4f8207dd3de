/* What names say: whose a file is, and which lesson's (owner.h). */
#include "collect/names/owner.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

static const struct lesson_file files[] = {
    {"02-my-range", "my_range.c", NULL},
    {"06-send", "send.c", NULL},
    {"08-my-send", "my_send.c", NULL},
};
enum { RANGE, SEND, MY_SEND, COUNT };
static const struct lesson_files lessons = {files, COUNT, COUNT};

static struct owner owner;

static void read_owner(const char *name, bool folder)
{
    owner_free(&owner);
    owner_from_name(&owner, name, folder, &lessons);
}

static void free_owner(void)
{
    owner_free(&owner);
}

/* --- Lessons ------------------------------------------------------------- */

static const struct {
    const char *name;
    size_t lesson;
    bool exact;
    unsigned copies;
} lesson_names[] = {
    {"my_range.c", RANGE, true, 0},
    {"My_Range.C", RANGE, false, 0},
    {"my-range.c", RANGE, false, 0},
    {"my range.c", RANGE, false, 0},
    {"my_range-1.c", RANGE, false, 1},
    {"my_range-12.c", RANGE, false, 12},
    {"my_range (1).c", RANGE, false, 0},
    {"my_range(1).c", RANGE, false, 0},
    {"my_range-3 (2).c", RANGE, false, 3},
    {"my_range (2)-3.c", RANGE, false, 3},
    {"my_send.c", MY_SEND, true, 0},
    {"send.c", SEND, true, 0},
    {"send.c.c", COUNT, false, 0},
    {"send.h", COUNT, false, 0},
    {"send", COUNT, false, 0},
    {"send-.c", COUNT, false, 0},
    {"send().c", COUNT, false, 0},
    {"send (x).c", COUNT, false, 0},
    {"send-1234567.c", COUNT, false, 0},
    {"-1.c", COUNT, false, 0},
    {"(1).c", COUNT, false, 0},
    {" (1).c", COUNT, false, 0},
    {".c", COUNT, false, 0},
    {"", COUNT, false, 0},
};

START_TEST(a_files_name_means_a_lesson)
{
    struct lesson_name meant =
        lesson_from_name(lesson_names[_i].name, &lessons);
    ck_assert_uint_eq(meant.lesson, lesson_names[_i].lesson);
    ck_assert_int_eq(meant.exact, lesson_names[_i].exact);
    if (meant.lesson < COUNT)
        ck_assert_uint_eq(meant.copies, lesson_names[_i].copies);
}
END_TEST

/* --- Owners -------------------------------------------------------------- */

static const struct {
    const char *name;
    bool folder;
    enum naming naming;
    const char *student, *number, *submission;
    bool late;
    const char *rest;
} owners[] = {
    {"Jane Doe_12345_assignsubmission_file_", true, NAMING_MOODLE, "Jane Doe",
     "12345", NULL, false, ""},
    {"Jane Doe_12345_assignsubmission_file", true, NAMING_MOODLE, "Jane Doe",
     "12345", NULL, false, ""},
    {"J_D_5_assignsubmission_file_my_range.c", false, NAMING_MOODLE, "J_D", "5",
     NULL, false, "my_range.c"},
    {"J_5_assignsubmission_file_x_9_assignsubmission_file_send.c", false,
     NAMING_PLAIN, "J_5_assignsubmission_file_x_9_assignsubmission_file", NULL,
     NULL, false, "send.c"},
    {"J_5_assignsubmission_file_J_5_assignsubmission_file_send.c", false,
     NAMING_MOODLE, "J", "5", NULL, false, "send.c"},
    {"J_5_assignsubmission_file__9_assignsubmission_file_", true, NAMING_MOODLE,
     "J_5_assignsubmission_file_", "9", NULL, false, ""},
    {"J_5_assignsubmission_onlinetext__9_assignsubmission_file_", true,
     NAMING_MOODLE, "J_5_assignsubmission_onlinetext_", "9", NULL, false, ""},
    {"J_5_assignsubmission_file_9_assignsubmission_file_", true, NAMING_MOODLE,
     "J_5_assignsubmission_file", "9", NULL, false, ""},
    {"J_5_assignsubmission_file_ and more", true, NAMING_PLAIN,
     "J_5_assignsubmission_file_ and more", NULL, NULL, false, ""},
    {"J_5_assignsubmission_onlinetext_", true, NAMING_MOODLE_TEXT, "J", "5",
     NULL, false, ""},
    {"Participant_5_assignsubmission_file_", true, NAMING_MOODLE,
     "Participant 5", "5", NULL, false, ""},
    {"Teilnehmerin_5_assignsubmission_file_", true, NAMING_MOODLE,
     "Teilnehmerin 5", "5", NULL, false, ""},
    {"_5_assignsubmission_file_", true, NAMING_PLAIN,
     "_5_assignsubmission_file_", NULL, NULL, false, ""},
    {"J_assignsubmission_file_", true, NAMING_MOODLE, "J", NULL, NULL, false,
     ""},
    {"J_assignsubmission_file_x", true, NAMING_PLAIN,
     "J_assignsubmission_file_x", NULL, NULL, false, ""},
    {"J_5_assignsubmission_filename", true, NAMING_PLAIN,
     "J_5_assignsubmission_filename", NULL, NULL, false, ""},
    {"J_999999999999999999999_assignsubmission_file_", true, NAMING_PLAIN,
     "J_999999999999999999999_assignsubmission_file_", NULL, NULL, false, ""},
    {"doejane_4711_99_my_range.c", false, NAMING_CANVAS, "doejane", "4711",
     "99", false, "my_range.c"},
    {"doejane_LATE_4711_99_my_range-1.c", false, NAMING_CANVAS, "doejane",
     "4711", "99", true, "my_range-1.c"},
    {"doe_jane_4711_99_1_2_send.c", false, NAMING_CANVAS, "doe_jane", "4711",
     "99", false, "1_2_send.c"},
    {"doejane_LATE_4711_text.html", false, NAMING_CANVAS_TEXT, "doejane",
     "4711", NULL, true, "text.html"},
    {"doejane_4711_99_", false, NAMING_PLAIN, "doejane_4711_99_", NULL, NULL,
     false, "doejane_4711_99_"},
    {"_4711_99_send.c", false, NAMING_PLAIN, "_4711_99", NULL, NULL, false,
     "send.c"},
    {"LATE_4711_99_send.c", false, NAMING_CANVAS, "LATE", "4711", "99", false,
     "send.c"},
    {"a_4711_99_send.c", true, NAMING_PLAIN, "a_4711_99_send.c", NULL, NULL,
     false, ""},
    {"smith_my_range.c", false, NAMING_PLAIN, "smith", NULL, NULL, false,
     "my_range.c"},
    {"smith-My_Range (2).C", false, NAMING_PLAIN, "smith", NULL, NULL, false,
     "My_Range (2).C"},
    {"smith_my_send.c", false, NAMING_PLAIN, "smith", NULL, NULL, false,
     "my_send.c"},
    {"my_send.c", false, NAMING_PLAIN, "my_send", NULL, NULL, false,
     "my_send.c"},
    {"smith.tar.gz", false, NAMING_PLAIN, "smith", NULL, NULL, false,
     "smith.tar.gz"},
    {"smith.tbz2", false, NAMING_PLAIN, "smith", NULL, NULL, false,
     "smith.tbz2"},
    {"a.tar.bz2", false, NAMING_PLAIN, "a", NULL, NULL, false, "a.tar.bz2"},
    {".c", false, NAMING_PLAIN, ".c", NULL, NULL, false, ".c"},
};

static void expect_text(const char *got, const char *expected)
{
    ck_assert_int_eq(got == NULL, expected == NULL);
    if (expected)
        ck_assert_str_eq(got, expected);
}

START_TEST(a_name_says_whose_it_is)
{
    read_owner(owners[_i].name, owners[_i].folder);
    ck_assert_int_eq(owner.naming, owners[_i].naming);
    expect_text(owner.student, owners[_i].student);
    expect_text(owner.number, owners[_i].number);
    expect_text(owner.submission, owners[_i].submission);
    ck_assert_int_eq(owner.late, owners[_i].late);
    ck_assert_str_eq(owner.rest, owners[_i].rest);
}
END_TEST

/* --- Names to show ------------------------------------------------------- */

#define UNKNOWN "\xEF\xBF\xBD"

static const struct {
    const char *name, *shown;
} shown[] = {
    {"Zo\xC3\xAB", "Zo\xC3\xAB"},
    {"\x1B[31m", UNKNOWN "[31m"},
    {"a\nb\x7F", "a" UNKNOWN "b" UNKNOWN},
    {"\xC2\x85", UNKNOWN},
    {"\xE2\x80\xAE"
     "evil",
     UNKNOWN "evil"},
    {"\xC3", UNKNOWN},
    {"\xFF\xFE", UNKNOWN UNKNOWN},
    {"\xED\xA0\x80", UNKNOWN UNKNOWN UNKNOWN},
    {"\xEF\xBF\xBF", UNKNOWN},
    {"\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80"},
    {"0123456789abcdefghijklmnopqrstuvwxyz", "0123456789abcdefg\xE2\x80\xA6"},
    {"0123456789abcdef\xC3\xABxyz", "0123456789abcdef\xE2\x80\xA6"},
};

START_TEST(a_shown_name_deceives_nobody)
{
    char *text = name_shown(shown[_i].name, 20);
    ck_assert_str_eq(text, shown[_i].shown);
    free(text);
}
END_TEST

START_TEST(archives_are_known_by_their_ending)
{
    ck_assert(name_is_archive("a.zip") && name_is_archive("A.TAR.GZ"));
    ck_assert(name_is_archive("a.tgz") && !name_is_archive("zip"));
    ck_assert(name_is_archive("a.7z") && name_is_archive("a.tar.XZ"));
    ck_assert(name_is_foreign_archive("a.zst") &&
              name_is_foreign_archive("a.gz"));
    ck_assert(!name_is_foreign_archive("a.tar.gz"));
}
END_TEST

static Suite *collect_suite(void)
{
    Suite *suite = suite_create("collect");
    TCase *tests = tcase_create("names");
    tcase_add_checked_fixture(tests, NULL, free_owner);
    tcase_add_loop_test(tests, a_files_name_means_a_lesson, 0,
                        sizeof lesson_names / sizeof *lesson_names);
    tcase_add_loop_test(tests, a_name_says_whose_it_is, 0,
                        sizeof owners / sizeof *owners);
    tcase_add_loop_test(tests, a_shown_name_deceives_nobody, 0,
                        sizeof shown / sizeof *shown);
    tcase_add_test(tests, archives_are_known_by_their_ending);
    suite_add_tcase(suite, tests);
    return suite;
}

int main(void)
{
    SRunner *runner = srunner_create(collect_suite());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
