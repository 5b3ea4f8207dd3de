#include "grade/name_search.h"
#include "grader_tests.h"

/* A class: name, number, team. */
static const char *const class[][3] = {
    {"Ann", "", ""},
    {"Annika", "", ""},
    {"ann lee", "12", "Group 7"},
    {"Ann Lee", "13", "Group 7"},
    {"J\u00FCrgen M\u00FCller", "", ""},
    {"Lee, Kim", "120", "Group 17"},
};

/* Who is found, each behind a line feed and two blanks. */
static const struct {
    const char *typed;
    enum name_fit fit;
    const char *found;
} searches[] = {
    {"Ann", FITS, "\n  Ann"},
    {"ANN", FITS_LOOSELY, "\n  Ann"},
    {"12", FITS, "\n  ann lee, number 12"},
    {"Ann Lee", FITS, "\n  Ann Lee, number 13"},
    {" ann  LEE", FITS_LOOSELY, "\n  ann lee, number 12\n  Ann Lee, number 13"},
    {"ika", FITS_ALL_WORDS, "\n  Annika"},
    {"J\u00DCRGEN M\u00DCLLER", FITS_LOOSELY, "\n  J\u00FCrgen M\u00FCller"},
    {"Ju\u0308rgen Mu\u0308ller", FITS_LOOSELY, "\n  J\u00FCrgen M\u00FCller"},
    {"muller, jurgen", FITS_ALL_WORDS, "\n  J\u00FCrgen M\u00FCller"},
    {"Kim Lee", FITS_ALL_WORDS, "\n  Lee, Kim, number 120"},
    {"group 7", FITS_LOOSELY, "\n  ann lee, number 12\n  Ann Lee, number 13"},
    {"Kim Li", FITS_A_WORD, "\n  Lee, Kim, number 120"},
    {"Jurgens", FITS_A_WORD, "\n  J\u00FCrgen M\u00FCller"},
    {"Mueller", FITS_NOT, ""},
    {"", FITS_NOT, ""},
    {" , ", FITS_NOT, ""},
    {"\xFF", FITS_NOT, ""},
};

START_TEST(who_fits_best_is_found)
{
    struct name_search search = {.typed = searches[_i].typed};
    for (size_t i = 0; i < sizeof class / sizeof *class; i++)
        name_search_try(&search, class[i][0], class[i][1], class[i][2]);
    ck_assert_str_eq(text_string(&search.found), searches[_i].found);
    ck_assert_int_eq(search.fit, searches[_i].fit);
    text_free(&search.found);
}
END_TEST

START_TEST(only_the_first_are_shown)
{
    struct name_search search = {.typed = "ann"};
    for (int i = 0; i < 7; i++)
        ck_assert(name_search_try(&search, "Ann Lee", "", ""));
    ck_assert_uint_eq(search.count, 7);
    ck_assert_str_eq(text_string(&search.found),
                     "\n  Ann Lee\n  Ann Lee\n  Ann Lee\n  Ann Lee\n  Ann Lee"
                     "\n  ...");
    text_free(&search.found);
}
END_TEST

Suite *names_suite(void)
{
    Suite *suite = suite_create("names");
    TCase *tests = tcase_create("names");
    tcase_add_loop_test(tests, who_fits_best_is_found, 0,
                        (int)(sizeof searches / sizeof *searches));
    tcase_add_test(tests, only_the_first_are_shown);
    suite_add_tcase(suite, tests);
    return suite;
}
