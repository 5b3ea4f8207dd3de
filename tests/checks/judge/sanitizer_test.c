#include "judge_tests.h"

#include "judge/decide/frames.h"
#include "judge/decide/sanitizer.h"

static struct finding finding;

START_TEST(a_use_after_free_has_three_places)
{
    ck_assert(sanitizer_read(
        "==7==ERROR: AddressSanitizer: heap-use-after-free on address 0x6040\n"
        "WRITE of size 8 at 0x6040 thread T0\n"
        "    #0 0x55 in helper tests/autograder/harness/steps.c:9\n"
        "    #1 0x55 in count /home/me/my file.c:24\n"
        "freed by thread T0 here:\n"
        "    #0 0x7f in free\n"
        "    #1 0x55 in count /home/me/my file.c:22\n"
        "previously allocated by thread T0 here:\n"
        "    #0 0x7f in malloc\n"
        "    #1 0x55 in count /home/me/my file.c:20\n",
        "my file.c", &finding));
    ck_assert_str_eq(finding.kind, "heap-use-after-free");
    ck_assert(finding.writes);
    ck_assert_int_eq(finding.line, 24);
    ck_assert_int_eq(finding.freed_line, 22);
    ck_assert_int_eq(finding.made_line, 20);
}
END_TEST

START_TEST(a_null_pointer_is_told_from_a_wild_one)
{
    const char *report = "==7==ERROR: AddressSanitizer: SEGV on unknown "
                         "address 0x000000000008 (pc 0x55)\n"
                         "    #0 0x55 in next a.c:12\n";
    ck_assert(sanitizer_read(report, "a.c", &finding));
    ck_assert_str_eq(finding.kind, "SEGV");
    ck_assert(finding.near_null);
    ck_assert_int_eq(finding.line, 12);
    report = "==7==ERROR: AddressSanitizer: SEGV on unknown address "
             "0x7fff00000000 (pc 0x55)\n";
    ck_assert(sanitizer_read(report, "a.c", &finding));
    ck_assert(!finding.near_null);
    ck_assert_int_eq(finding.line, 0);
}
END_TEST

START_TEST(undefined_behavior_brings_its_own_words)
{
    ck_assert(sanitizer_read("a.c:22:10: runtime error: division by zero\n"
                             "SUMMARY: UndefinedBehaviorSanitizer\n",
                             "a.c", &finding));
    ck_assert_str_eq(finding.kind, "undefined behavior");
    ck_assert_str_eq(finding.message, "division by zero");
    ck_assert_int_eq(finding.line, 22);
}
END_TEST

START_TEST(of_a_recursion_the_caller_counts)
{
    ck_assert(sanitizer_read(
        "==7==ERROR: AddressSanitizer: stack-overflow on address 0x7ffc\n"
        "    #0 0x55 in count a.c:17\n    #1 0x55 in count a.c:20\n",
        "a.c", &finding));
    ck_assert_int_eq(finding.line, 20);
}
END_TEST

START_TEST(calls_from_one_line_are_counted)
{
    ck_assert(sanitizer_read("==7==ERROR: AddressSanitizer: ABRT on unknown\n"
                             "    #0 0x55 in helper tests/harness/steps.c:9\n"
                             "    #1 0x55 in fib a.c:3\n"
                             "    #2 0x55 in fib a.c:5\n"
                             "    #3 0x55 in fib a.c:6\n"
                             "    #4 0x55 in fib a.c:5\n"
                             "    #5 0x55 in helper tests/harness/steps.c:9\n",
                             "a.c", &finding));
    ck_assert_int_eq(finding.line, 3);
    ck_assert_int_eq(finding.calls, 2);
}
END_TEST

START_TEST(what_the_compiler_read_from_its_input_is_the_learners_file)
{
    ck_assert(sanitizer_read("==7==ERROR: AddressSanitizer: ABRT on unknown\n"
                             "    # /a/workbook/<stdin>:7 (discriminator 1)\n"
                             "    # /a/workbook/tests/x/cases.c:8\n",
                             "mine.c", &finding));
    ck_assert_int_eq(finding.line, 7);
}
END_TEST

START_TEST(other_words_are_no_report)
{
    ck_assert(!sanitizer_read("hello\n", "a.c", &finding));
    ck_assert(!sanitizer_read("", "a.c", &finding));
}
END_TEST

START_TEST(frames_get_the_places_that_addr2line_tells)
{
    struct text report = {0}, addresses = {0};
    text_addf(&report, "==7==ERROR: AddressSanitizer: heap-use-after-free\n"
                       "    #0 0x12 (/proc/self/exe+0x1f2)\n" /* who loads it */
                       "    #0 0x55 (/my folder/run+0x1f) (BuildId: 1)\n"
                       "    #1 0x7f (/lib/libc.so.6+0x27)\n"
                       "freed by thread T0 here:\n"
                       "    #0 0x55 (/my folder/run+0x2e)\n");
    ck_assert(frames_addresses(&addresses, report.bytes, "run"));
    ck_assert_str_eq(addresses.bytes, " 0x1f 0x2e");
    frames_name(&report, "run",
                "a warning\n0x000000000000001f\nsteps.c:9\n/a/mine.c:24\n"
                "0x000000000000002e\n/a/mine.c:22 (discriminator 2)\n");
    ck_assert(sanitizer_read(report.bytes, "mine.c", &finding));
    ck_assert_int_eq(finding.line, 24);
    ck_assert_int_eq(finding.freed_line, 22);
    text_free(&addresses);
    ck_assert(!frames_addresses(&addresses, "    #0 0x55 (/b+0x1)\n", "a"));
    text_free(&report);
}
END_TEST

Suite *sanitizer_suite(void)
{
    Suite *suite = suite_create("sanitizer");
    TCase *tests = tcase_create("sanitizer");
    tcase_add_test(tests, a_use_after_free_has_three_places);
    tcase_add_test(tests, a_null_pointer_is_told_from_a_wild_one);
    tcase_add_test(tests, undefined_behavior_brings_its_own_words);
    tcase_add_test(tests, of_a_recursion_the_caller_counts);
    tcase_add_test(tests, calls_from_one_line_are_counted);
    tcase_add_test(tests,
                   what_the_compiler_read_from_its_input_is_the_learners_file);
    tcase_add_test(tests, other_words_are_no_report);
    tcase_add_test(tests, frames_get_the_places_that_addr2line_tells);
    suite_add_tcase(suite, tests);
    return suite;
}
