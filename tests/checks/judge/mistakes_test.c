#include "judge_tests.h"

#include "judge/explain/mistakes.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char known[] =
    "mistake closed_end\ntodo 2\nsee Half-open\nsays The end counts.\n"
    "fails it_counts 0 6\nfails it_ends 1 crash\n"
    "mistake only_one\ntodo 2\nsays Only one.\n"
    "fails it_counts 0 6\n"
    "mistake other_task\ntodo 1\nsays Another task.\n"
    "fails it_begins 0 quit\n";

/* Two cases of task 2 and one of task 1, and how a file fails them. */
static const struct test_case cases[] = {{.name = "it_begins", .task = 1},
                                         {.name = "it_counts", .task = 2},
                                         {.name = "it_ends", .task = 2}};
static struct step six = {.text = "next(it)", .observed = "6", .detail = ""};
static struct trial trials[3];
static struct mistake mistake;
static struct source source;

static void fail_as_known(void)
{
    trials[0] = (struct trial){.test = &cases[0], .outcome = TRIAL_PASSED};
    trials[1] = (struct trial){.test = &cases[1],
                               .outcome = TRIAL_DIFFERS,
                               .seen = {.at = &six, .count = 1}};
    trials[2] = (struct trial){
        .test = &cases[2], .outcome = TRIAL_CRASHED, .matched = 1};
}

static bool recognise(const char *text, int task)
{
    const char *path = scratch_file(text);
    bool found = mistakes_recognise(path, trials, 3, task, &source, &mistake);
    unlink(path);
    return found;
}

START_TEST(a_signature_says_where_and_what)
{
    char *differs = mistakes_signature(&trials[1]);
    char *crashes = mistakes_signature(&trials[2]);
    ck_assert_str_eq(differs, "it_counts 0 6");
    ck_assert_str_eq(crashes, "it_ends 1 crash");
    free(differs);
    free(crashes);
}
END_TEST

START_TEST(a_mistake_fails_exactly_its_cases)
{
    ck_assert(recognise(known, 2));
    ck_assert_str_eq(mistake.name, "closed_end");
    ck_assert_str_eq(mistake.says, "The end counts.");
    ck_assert_str_eq(mistake.see, "Half-open");
    trials[2].outcome = TRIAL_PASSED;
    ck_assert(recognise(known, 2));
    ck_assert_str_eq(mistake.name, "only_one");
    ck_assert_str_eq(mistake.see, "");
}
END_TEST

START_TEST(something_else_in_one_case_is_another_mistake)
{
    trials[2].outcome = TRIAL_ENDLESS;
    ck_assert(!recognise(known, 2));
    fail_as_known();
    trials[2].matched = 2;
    ck_assert(!recognise(known, 2));
}
END_TEST

START_TEST(other_tasks_do_not_count)
{
    ck_assert(!recognise(known, 1)); /* it passes */
    trials[0].outcome = TRIAL_QUIT;
    ck_assert(recognise(known, 1));
    ck_assert_str_eq(mistake.name, "other_task");
    ck_assert(recognise(known, 2));
    ck_assert_str_eq(mistake.name, "closed_end");
}
END_TEST

START_TEST(two_that_fit_are_none)
{
    ck_assert(!recognise("mistake a\ntodo 2\nsays A.\nfails it_counts 0 6\n"
                         "fails it_ends 1 crash\n"
                         "mistake b\ntodo 2\nsays B.\nfails it_counts 0 6\n"
                         "fails it_ends 1 crash\n",
                         2));
}
END_TEST

START_TEST(two_mistakes_at_once_are_told_one_by_one)
{
    static const char two[] = "mistake first\ntodo 2\nsays F.\n"
                              "fails it_counts 0 6\n"
                              "mistake second\ntodo 2\nsays S.\n"
                              "fails it_ends 1 crash\n"
                              "mistake third\ntodo 2\nsays T.\n"
                              "fails it_ends 1 endless\n";
    ck_assert(recognise(two, 2));
    ck_assert_str_eq(mistake.name, "first");
    trials[2].outcome = TRIAL_QUIT; /* nobody knows why */
    ck_assert(!recognise(two, 2));
    trials[2].outcome = TRIAL_ENDLESS;
    ck_assert(recognise(two, 2));
    trials[1].outcome = TRIAL_PASSED;
    ck_assert(recognise(two, 2));
    ck_assert_str_eq(mistake.name, "third");
}
END_TEST

static const char alike[] =
    "mistake static_index\ntodo 2\nsays S.\nshows a shared variable in next\n"
    "fails it_counts 0 6\nfails it_ends 1 crash\n"
    "mistake no_drop\ntodo 2\nsays D.\nlacks iter_drop\n"
    "fails it_counts 0 6\nfails it_ends 1 crash\n";

static bool recognise_in(const char *code)
{
    struct text text = {0};
    text_addf(&text, "%s", code);
    source_take(&source, "a.c", text);
    bool found = recognise(alike, 2);
    text_free(&source.text);
    text_free(&source.code);
    return found;
}

START_TEST(clues_tell_two_alike_apart)
{
    ck_assert(recognise_in("int next(void) { static int i; return i++; }\n"
                           "void end(void) { iter_drop(it); }\n"));
    ck_assert_str_eq(mistake.name, "static_index");
    ck_assert(recognise_in("int next(void) { return 1; }\n"));
    ck_assert_str_eq(mistake.name, "no_drop");
    ck_assert(!recognise_in("int next(void) { iter_drop(it); return 1; }\n"));
    ck_assert(!recognise_in("int next(void) { static int i; return i++; }\n"));
}
END_TEST

START_TEST(the_one_with_more_clues_is_meant)
{
    ck_assert(recognise("mistake a\ntodo 2\nsays A.\nfails it_counts 0 6\n"
                        "fails it_ends 1 crash\n"
                        "mistake b\ntodo 2\nsays B.\nlacks iter_drop\n"
                        "fails it_counts 0 6\nfails it_ends 1 crash\n",
                        2));
    ck_assert_str_eq(mistake.name, "b");
}
END_TEST

START_TEST(where_nothing_else_fits_clues_alone_may_show_it)
{
    static const char text[] = "mistake a\ntodo 2\nsays A.\nlacks iter_drop\n"
                               "mistake b\ntodo 2\nsays B.\n"
                               "fails it_counts 0 6\n"
                               "mistake c\ntodo 2\nsays C.\n";
    ck_assert(recognise(text, 2));
    ck_assert_str_eq(mistake.name, "a");
    trials[2].outcome = TRIAL_PASSED;
    ck_assert(recognise(text, 2));
    ck_assert_str_eq(mistake.name, "b");
    trials[1].matched = 1;
    ck_assert(recognise(text, 2));
    ck_assert_str_eq(mistake.name, "a");
    ck_assert(!recognise(strstr(text, "mistake b"), 2));
}
END_TEST

START_TEST(a_missing_file_knows_no_mistakes)
{
    ck_assert(!mistakes_recognise("/nowhere", trials, 3, 2, &source, &mistake));
}
END_TEST

Suite *mistakes_suite(void)
{
    Suite *suite = suite_create("mistakes");
    TCase *tests = tcase_create("mistakes");
    tcase_add_checked_fixture(tests, fail_as_known, NULL);
    tcase_add_test(tests, a_signature_says_where_and_what);
    tcase_add_test(tests, a_mistake_fails_exactly_its_cases);
    tcase_add_test(tests, something_else_in_one_case_is_another_mistake);
    tcase_add_test(tests, other_tasks_do_not_count);
    tcase_add_test(tests, two_that_fit_are_none);
    tcase_add_test(tests, two_mistakes_at_once_are_told_one_by_one);
    tcase_add_test(tests, clues_tell_two_alike_apart);
    tcase_add_test(tests, the_one_with_more_clues_is_meant);
    tcase_add_test(tests, where_nothing_else_fits_clues_alone_may_show_it);
    tcase_add_test(tests, a_missing_file_knows_no_mistakes);
    suite_add_tcase(suite, tests);
    return suite;
}
