#include "judge_tests.h"

#include "judge/explain/finding.h"

#include <stdlib.h>

static const struct source source = {.path = "a.c"};

/* What is said of a finding at line 5, of memory freed at line 3. */
static void expect_of(struct finding finding, enum outcome outcome,
                      const char *sentence)
{
    const struct trial trial = {.outcome = outcome, .limit = 500};
    char *said = finding_sentence(&finding, &source, &trial);
    ck_assert_str_eq(said, sentence);
    free(said);
}

#define EXPECT(kind_, outcome, sentence)                                       \
    expect_of(                                                                 \
        (struct finding){                                                      \
            .kind = kind_, .line = 5, .freed_line = 3, .calls = 1},            \
        outcome, sentence)

START_TEST(a_name_is_not_taken_for_a_part_of_it)
{
    EXPECT("heap-use-after-free", TRIAL_CRASHED,
           "a.c:5 uses memory that was given back already, at a.c:3.");
    EXPECT("double-free", TRIAL_CRASHED,
           "a.c:5 gives memory back that was given back already.");
    EXPECT("free", TRIAL_CRASHED,
           "a.c:5 gives back something that malloc() or iter_new() did not "
           "hand out.");
    EXPECT("stack-overflow", TRIAL_CRASHED,
           "a.c:5 calls itself, or a function that calls it, over and over, "
           "until there is no room left for calls.");
    EXPECT("stack-buffer-overflow", TRIAL_CRASHED,
           "a.c:5 reads past the end of a piece of memory.");
    EXPECT("stack-use-after-return", TRIAL_CRASHED,
           "a.c:5 uses a local variable of a function that has returned.");
    EXPECT("stack-use-after-scope", TRIAL_CRASHED,
           "a.c:5 uses a local variable of a function that has returned.");
}
END_TEST

START_TEST(of_a_program_that_was_stopped_the_signal_says_nothing)
{
    EXPECT("ABRT", TRIAL_CRASHED,
           "The program ended itself with abort() at a.c:5.");
    EXPECT("ABRT", TRIAL_WAITING,
           "The program stood still at a.c:5: it waits, for input or for time "
           "to pass, and a case has neither to give.");
    EXPECT("ABRT", TRIAL_ENDLESS,
           "The case did not come to an end within half a second of computing. "
           "When "
           "it was stopped, it was busy at a.c:5: a loop there, or around it, "
           "goes round far too often, or for ever.");
}
END_TEST

START_TEST(many_calls_from_one_line_are_a_recursion)
{
    expect_of(
        (struct finding){.kind = "ABRT", .line = 5, .calls = 8}, TRIAL_ENDLESS,
        "The case did not come to an end within half a second of computing. "
        "When it was stopped, it was busy at a.c:5: in a function that "
        "calls itself, 8 calls deep. It does so far too often, or "
        "something in it goes on for ever.");
    expect_of(
        (struct finding){.kind = "ABRT", .line = 5, .calls = 7}, TRIAL_ENDLESS,
        "The case did not come to an end within half a second of computing. "
        "When it was stopped, it was busy at a.c:5: a loop there, or "
        "around it, goes round, or a function calls itself, far too "
        "often, or for ever.");
}
END_TEST

START_TEST(where_it_was_busy_is_not_always_known)
{
    expect_of(
        (struct finding){.kind = "ABRT"}, TRIAL_ENDLESS,
        "The case did not come to an end within half a second of computing. "
        "A loop goes round, or a function calls itself, far too often, "
        "or for ever.");
    const struct trial proved = {.outcome = TRIAL_ENDLESS, .repeats = true};
    char *certain = sentence_endless(&proved, NULL, 0);
    ck_assert_str_eq(certain,
                     "The case does not come to an end: it came back to where "
                     "it was, and nothing had changed. A loop goes round, or a "
                     "function calls itself, far too often, or for ever.");
    free(certain);
    const struct trial watched = {.outcome = TRIAL_ENDLESS, .limit = 2500};
    char *said = sentence_endless(&watched, NULL, 0);
    ck_assert_str_eq(said, "The case did not come to an end within 2.5 seconds "
                           "of computing. A loop goes round, or a function "
                           "calls itself, far too often, or for ever.");
    free(said);
}
END_TEST

START_TEST(undefined_behavior_goes_first)
{
    expect_of((struct finding){.kind = "undefined behavior",
                               .message = "division by zero",
                               .line = 5},
              TRIAL_ENDLESS, "a.c:5 divides by zero.");
    expect_of((struct finding){.kind = "undefined behavior", .message = "odd"},
              TRIAL_CRASHED,
              "a.c does something that C leaves undefined: odd.");
}
END_TEST

START_TEST(what_the_case_uses_was_given_back_too_early)
{
    expect_of((struct finding){.kind = "heap-use-after-free", .freed_line = 3},
              TRIAL_CRASHED,
              "a.c:3 drops or frees something that is still in use. Drop what "
              "you took with iter_of(), and only once.");
}
END_TEST

START_TEST(anything_else_followed_a_pointer)
{
    expect_of((struct finding){.kind = "SEGV", .line = 5, .near_null = true},
              TRIAL_CRASHED,
              "The program crashed at a.c:5: it followed a pointer that is "
              "NULL.");
    EXPECT("SEGV", TRIAL_CRASHED,
           "The program crashed at a.c:5: it followed a pointer that leads "
           "nowhere.");
}
END_TEST

Suite *finding_suite(void)
{
    Suite *suite = suite_create("finding");
    TCase *tests = tcase_create("finding");
    tcase_add_test(tests, a_name_is_not_taken_for_a_part_of_it);
    tcase_add_test(tests,
                   of_a_program_that_was_stopped_the_signal_says_nothing);
    tcase_add_test(tests, many_calls_from_one_line_are_a_recursion);
    tcase_add_test(tests, where_it_was_busy_is_not_always_known);
    tcase_add_test(tests, undefined_behavior_goes_first);
    tcase_add_test(tests, what_the_case_uses_was_given_back_too_early);
    tcase_add_test(tests, anything_else_followed_a_pointer);
    suite_add_tcase(suite, tests);
    return suite;
}
