#include "judge_tests.h"

#include "harness/names.h"
#include "judge/decide/verdict.h"

#include <string.h>

/* What a case should show: it = f(3), then 5. */
static struct step expected[] = {
    {.text = "seed 1", .observed = "", .detail = ""},
    {.text = "it = f(3)", .observed = "", .detail = ""},
    {.text = "next(it)", .observed = "5", .detail = ""},
};
static const struct test_case test = {
    .name = "it_counts", .task = 2, .steps = {.at = expected, .count = 3}};

static const struct ending well = {.clean = true};
static struct trial trial;

static void begin(void)
{
    trial_begin(&trial, &test, "tok", false);
}

static void end(void)
{
    trial_free(&trial);
}

static void hear(const char *output)
{
    trial_hear(&trial, output, strlen(output));
}

#define MADE "\x1etok s 1\t1\t\t\n\x1etok o 2\tit = f(3)\t\t\n"
#define THE_END "\x1etok e 1\t\t\t\n"

START_TEST(what_shows_all_that_is_expected_to_its_end_passes)
{
    hear(MADE "\x1etok o 3\tnext(it)\t5\t\n" THE_END);
    ck_assert_int_eq(trial.outcome, TRIAL_RUNNING);
    trial_end(&trial, &well);
    ck_assert_int_eq(trial.outcome, TRIAL_PASSED);
}
END_TEST

START_TEST(the_first_difference_decides_whatever_follows)
{
    const struct step *wanted;
    hear(MADE "\x1etok o 3\tnext(it)\t6\tmore\n");
    ck_assert_int_eq(trial.outcome, TRIAL_DIFFERS);
    trial_end(&trial, &(struct ending){.crash = CRASH_WILD, .signal = 11});
    ck_assert_int_eq(trial.outcome, TRIAL_DIFFERS);
    const struct step *seen = trial_difference(&trial, &wanted);
    ck_assert_str_eq(seen->observed, "6");
    ck_assert_str_eq(seen->detail, "more");
    ck_assert_int_eq(seen->line, 3);
    ck_assert_str_eq(wanted->observed, "5");
}
END_TEST

START_TEST(a_step_too_few_is_a_difference_without_a_step)
{
    const struct step *wanted;
    hear(MADE THE_END);
    trial_end(&trial, &well);
    ck_assert_int_eq(trial.outcome, TRIAL_DIFFERS);
    ck_assert_ptr_null(trial_difference(&trial, &wanted));
    ck_assert_str_eq(wanted->text, "next(it)");
}
END_TEST

START_TEST(an_end_without_a_word_is_no_pass)
{
    hear(MADE "\x1etok o 3\tnext(it)\t5\t\n");
    trial_end(&trial, &well);
    ck_assert_int_eq(trial.outcome, TRIAL_QUIT);
}
END_TEST

START_TEST(a_status_other_than_0_is_no_pass)
{
    hear(MADE "\x1etok o 3\tnext(it)\t5\t\n" THE_END);
    trial_end(&trial, &(struct ending){.clean = false});
    ck_assert_int_eq(trial.outcome, TRIAL_QUIT);
}
END_TEST

START_TEST(a_signal_is_a_crash_and_an_event_comes_before_it)
{
    hear(MADE);
    trial_end(&trial, &(struct ending){.crash = CRASH_DIVIDED, .signal = 8});
    ck_assert_int_eq(trial.outcome, TRIAL_CRASHED);
    ck_assert_int_eq(trial.crash, CRASH_DIVIDED);
    trial_free(&trial);
    begin();
    hear(MADE "\x1etok x 0\t\t" EVENT_DOUBLE_FREE "\ta.c:4\n");
    trial_end(&trial, &(struct ending){.crash = CRASH_WILD, .signal = 11});
    ck_assert_int_eq(trial.outcome, TRIAL_EVENT);
    ck_assert_str_eq(trial.event, EVENT_DOUBLE_FREE);
    ck_assert_str_eq(trial.place, "a.c:4");
}
END_TEST

START_TEST(a_sanitizer_counts_only_in_a_program_that_has_one)
{
    static const char report[] = "a.c:1:2: runtime error: division by zero\n";
    trial_hear_complaint(&trial, report, strlen(report));
    trial_end(&trial, &well);
    ck_assert_int_eq(trial.outcome, TRIAL_QUIT);
    trial_free(&trial);
    begin();
    hear(MADE);
    trial_hear_complaint(&trial, report, strlen(report));
    trial_end(&trial, &(struct ending){.sanitized = true});
    ck_assert_int_eq(trial.outcome, TRIAL_SANITIZER);
}
END_TEST

START_TEST(sanitizers_that_do_not_start_say_nothing)
{
    static const char report[] =
        "==1==ERROR: AddressSanitizer failed to allocate 0xdfff0001000 bytes\n";
    trial_hear_complaint(&trial, report, strlen(report));
    trial_end(&trial, &(struct ending){.sanitized = true});
    ck_assert_int_eq(trial.outcome, TRIAL_UNSTARTED);
    trial_free(&trial);
    begin();
    trial.outcome = TRIAL_ENDLESS; /* so it was stopped */
    trial_end(&trial, &(struct ending){.sanitized = true,
                                       .told_to_abort = true,
                                       .crash = CRASH_ABORTED});
    ck_assert_int_eq(trial.outcome, TRIAL_UNSTARTED);
}
END_TEST

START_TEST(a_million_bytes_are_a_flood)
{
    static char line[1 << 16];
    memset(line, 'x', sizeof line);
    for (int i = 0; i < 16; i++)
        trial_hear(&trial, line, sizeof line);
    ck_assert_int_eq(trial.outcome, TRIAL_RUNNING);
    trial_hear(&trial, line, sizeof line);
    ck_assert_int_eq(trial.outcome, TRIAL_FLOODED);
}
END_TEST

START_TEST(what_is_about_memory_needs_a_sanitizer)
{
    hear(MADE "\x1etok o 3\tnext(it)\t-2459565876494606883\t\n");
    ck_assert(trial_needs_explaining(&trial)); /* 0xDD everywhere */
    trial_free(&trial);
    begin();
    hear(MADE "\x1etok o 3\tnext(it)\t" SEEN_UNKNOWN_KIND "\t\n");
    ck_assert(trial_needs_explaining(&trial));
    trial_free(&trial);
    begin();
    hear(MADE "\x1etok o 3\tnext(it)\t-6\t\n");
    ck_assert(!trial_needs_explaining(&trial));
}
END_TEST

START_TEST(a_verdict_counts_and_finds_the_first_failure)
{
    struct trial trials[] = {{.outcome = TRIAL_PASSED},
                             {.outcome = TRIAL_DIFFERS},
                             {.outcome = TRIAL_PASSED},
                             {.outcome = TRIAL_CRASHED}};
    struct verdict verdict = {.trials = trials, .transcript = {.count = 4}};
    verdict_count(&verdict);
    ck_assert_uint_eq(verdict.passed, 2);
    ck_assert_ptr_eq(verdict.first, &trials[1]);
    ck_assert(!verdict.unstarted);
}
END_TEST

START_TEST(what_passed_stands_where_sanitizers_do_not_start)
{
    struct trial trials[] = {{.outcome = TRIAL_UNSTARTED},
                             {.outcome = TRIAL_PASSED}};
    struct verdict verdict = {.trials = trials, .transcript = {.count = 2}};
    verdict_count(&verdict);
    ck_assert_uint_eq(verdict.passed, 2);
    ck_assert_ptr_null(verdict.first);
    ck_assert(verdict.unstarted);
}
END_TEST

Suite *trial_suite(void)
{
    Suite *suite = suite_create("trial");
    TCase *tests = tcase_create("trial");
    tcase_add_checked_fixture(tests, begin, end);
    tcase_add_test(tests, what_shows_all_that_is_expected_to_its_end_passes);
    tcase_add_test(tests, the_first_difference_decides_whatever_follows);
    tcase_add_test(tests, a_step_too_few_is_a_difference_without_a_step);
    tcase_add_test(tests, an_end_without_a_word_is_no_pass);
    tcase_add_test(tests, a_status_other_than_0_is_no_pass);
    tcase_add_test(tests, a_signal_is_a_crash_and_an_event_comes_before_it);
    tcase_add_test(tests, a_sanitizer_counts_only_in_a_program_that_has_one);
    tcase_add_test(tests, sanitizers_that_do_not_start_say_nothing);
    tcase_add_test(tests, what_passed_stands_where_sanitizers_do_not_start);
    tcase_add_test(tests, a_million_bytes_are_a_flood);
    tcase_add_test(tests, what_is_about_memory_needs_a_sanitizer);
    tcase_add_test(tests, a_verdict_counts_and_finds_the_first_failure);
    suite_add_tcase(suite, tests);
    return suite;
}
