#include "judge_tests.h"

#include "judge/decide/transcript.h"

#include <unistd.h>

static struct transcript transcript;

static void read_text(const char *text)
{
    const char *path = scratch_file(text);
    transcript_read(&transcript, path);
    unlink(path);
}

START_TEST(cases_seeds_and_steps_are_told_apart)
{
    read_text("# a remark\n\ncase 2 it_ends\nseed 1\n  it = f(3)\n"
              "  next(it)\t5\n\nshown 3 it_teaches\n"
              "  watches what is printed\nseed 1\n");
    ck_assert_uint_eq(transcript.count, 2);
    const struct test_case *first = &transcript.cases[0];
    ck_assert_str_eq(first->name, "it_ends");
    ck_assert_int_eq(first->task, 2);
    ck_assert(first->graded && !first->watches_prints);
    ck_assert_uint_eq(first->steps.count, 3);
    ck_assert(step_is_seed(&first->steps.at[0]));
    ck_assert_str_eq(first->steps.at[1].observed, "");
    ck_assert_str_eq(first->steps.at[2].text, "next(it)");
    ck_assert_str_eq(first->steps.at[2].observed, "5");
    ck_assert(!transcript.cases[1].graded);
    ck_assert(transcript.cases[1].watches_prints);
}
END_TEST

/* These end the judge, with status 2. */
START_TEST(a_line_of_no_known_kind_ends_the_judge)
{
    read_text("case 2 it_ends\nwhat is this\n");
}
END_TEST

START_TEST(a_step_without_a_case_ends_the_judge)
{
    read_text("  next(it)\t5\n");
}
END_TEST

START_TEST(an_empty_transcript_ends_the_judge)
{
    read_text("# nothing\n");
}
END_TEST

Suite *transcript_suite(void)
{
    Suite *suite = suite_create("transcript");
    TCase *tests = tcase_create("transcript");
    tcase_add_test(tests, cases_seeds_and_steps_are_told_apart);
    tcase_add_exit_test(tests, a_line_of_no_known_kind_ends_the_judge, 2);
    tcase_add_exit_test(tests, a_step_without_a_case_ends_the_judge, 2);
    tcase_add_exit_test(tests, an_empty_transcript_ends_the_judge, 2);
    suite_add_tcase(suite, tests);
    return suite;
}
