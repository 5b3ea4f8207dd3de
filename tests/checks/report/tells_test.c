#include "report/html/case_tells.h"
#include "report_tests.h"

/* So many files of each kind: the rest of the points is had, or not. */
static struct case_tells files(int good_pass, int good_fail, int weak_pass,
                               int weak_fail)
{
    struct case_tells tells = {0};
    while (good_pass-- > 0)
        case_tells_add(&tells, true, 1);
    while (good_fail-- > 0)
        case_tells_add(&tells, false, 1);
    while (weak_pass-- > 0)
        case_tells_add(&tells, true, 0);
    while (weak_fail-- > 0)
        case_tells_add(&tells, false, 0);
    return tells;
}

static long apart(struct case_tells tells)
{
    long hundredths = 0;
    ck_assert(case_tells_apart(&tells, &hundredths));
    return hundredths;
}

static void nothing(struct case_tells tells)
{
    long hundredths;
    ck_assert(!case_tells_apart(&tells, &hundredths));
}

START_TEST(from_the_wrong_way_round_to_perfect)
{
    ck_assert_int_eq(apart(files(5, 0, 0, 5)), 100);
    ck_assert_int_eq(apart(files(4, 1, 1, 4)), 60);
    ck_assert_int_eq(apart(files(5, 5, 5, 5)), 0);
    ck_assert_int_eq(apart(files(0, 5, 5, 0)), -100);
}
END_TEST

START_TEST(nothing_is_made_of_nothing)
{
    nothing((struct case_tells){0});
    nothing(files(5, 0, 0, 4)); /* too few */
    nothing(files(9, 0, 9, 0)); /* all pass */
    nothing(files(0, 9, 0, 9)); /* none does */
    nothing(files(9, 9, 0, 0)); /* the rest is the same */
    struct case_tells same = {0};
    for (int i = 0; i < 1000; i++)
        case_tells_add(&same, i % 2, (double)1 / 3);
    nothing(same); /* but for rounding */
    case_tells_add(&same, true, 1e300);
    nothing(same);
}
END_TEST

START_TEST(words_begin_where_they_should)
{
    const struct case_tells few = {.files = 16}, many = {.files = 400};
    ck_assert_str_eq(case_tells_words(&few, 40), "well");
    ck_assert_str_eq(case_tells_words(&few, 39), "somewhat");
    ck_assert_str_eq(case_tells_words(&few, 20), "somewhat");
    ck_assert_str_eq(case_tells_words(&few, 19), "hardly");
    ck_assert_str_eq(case_tells_words(&few, -50), "hardly");
    ck_assert_str_eq(case_tells_words(&few, -51), "the wrong way round");
    ck_assert_str_eq(case_tells_words(&many, -10), "hardly");
    ck_assert_str_eq(case_tells_words(&many, -11), "the wrong way round");
    ck_assert(!case_tells_wrongly(&many, 90));
}
END_TEST

Suite *tells_suite(void)
{
    Suite *suite = suite_create("tells");
    TCase *cases = tcase_create("tells");
    tcase_add_test(cases, from_the_wrong_way_round_to_perfect);
    tcase_add_test(cases, nothing_is_made_of_nothing);
    tcase_add_test(cases, words_begin_where_they_should);
    suite_add_tcase(suite, cases);
    return suite;
}
