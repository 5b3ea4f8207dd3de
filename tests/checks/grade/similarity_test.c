#include "grade/assess/alike.h"
#include "grade/assess/similarity.h"
#include "grader_tests.h"

#include <string.h>

static const char stub[] =
    "int f(int n)\n{\n    /* TODO */\n    return 0;\n}\n";

static const char solution[] =
    "int f(int n)\n{\n    int sum = 0;\n"
    "    for (int i = 0; i < n; i++) {\n        if (i % 2 == 0)\n"
    "            sum += i * i;\n        else\n            sum -= i;\n    }\n"
    "    return sum > 0 ? sum : -sum;\n}\n";

/* The same with other names, another layout, comments, and more besides. */
static const char renamed[] =
    "int g(void); int f(int n) { int my_total = 0; // mine\n"
    "for (int k = 0; k < n; k++) { if (k % 2 == 0) my_total += k * k;\n"
    "/* and now */ else my_total -= k; }"
    " return my_total > 0 ? my_total : -my_total; }";

static const char different[] =
    "int f(int n)\n{\n    int even = 0, odd = 0, at = 0;\n"
    "    while (at < n) {\n        even += at * at;\n        at += 2;\n    }\n"
    "    for (at = 1; at < n; at += 2)\n        odd = odd + at;\n"
    "    even = even - odd;\n    if (even < 0)\n        even = -even;\n"
    "    return even;\n}\n";

static int compare(const char *submission)
{
    struct text texts[3] = {{0}, {0}, {0}};
    text_add(&texts[0], submission, strlen(submission));
    text_add(&texts[1], solution, strlen(solution));
    text_add(&texts[2], stub, strlen(stub));
    int percent = similarity(&texts[0], &texts[1], &texts[2]);
    for (int i = 0; i < 3; i++)
        text_free(&texts[i]);
    return percent;
}

START_TEST(a_copy_is_a_copy)
{
    ck_assert_int_eq(compare(solution), 100);
}
END_TEST

START_TEST(renaming_hides_nothing)
{
    ck_assert_int_ge(compare(renamed), 95);
}
END_TEST

START_TEST(another_way_is_no_copy)
{
    ck_assert_int_le(compare(different), 50);
}
END_TEST

START_TEST(the_stub_is_no_copy)
{
    ck_assert_int_eq(compare(stub), 0);
    ck_assert_int_eq(compare(""), 0);
}
END_TEST

START_TEST(who_was_not_measured_is_not_pointed_out)
{
    ck_assert_int_eq(alike_of("09-my-own").flag, 0);
    ck_assert_int_eq(alike_of("#").flag, 0);
    ck_assert_int_eq(alike_of("06-send").flag, 0);
    struct alike measured = alike_of("01-iterable-vs-iterator");
    ck_assert_int_gt(measured.flag, measured.honest);
}
END_TEST

Suite *similarity_suite(void)
{
    Suite *suite = suite_create("similarity");
    TCase *tests = tcase_create("similarity");
    tcase_add_test(tests, a_copy_is_a_copy);
    tcase_add_test(tests, renaming_hides_nothing);
    tcase_add_test(tests, another_way_is_no_copy);
    tcase_add_test(tests, the_stub_is_no_copy);
    tcase_add_test(tests, who_was_not_measured_is_not_pointed_out);
    suite_add_tcase(suite, tests);
    return suite;
}
