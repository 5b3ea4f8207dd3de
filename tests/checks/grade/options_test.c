#include "grader_tests.h"
#include "judge/decide/text.h"

#include <stdlib.h>
#include <string.h>

/* Every option as a row of the guide's table. */
static const char *const rows[] = {
#define OPTION(NAME, KIND, VALUE, WHAT)                                        \
    "\n| `" #NAME "=" VALUE "` | " WHAT " |\n",
#include "grade/options.txt"
#undef OPTION
};
enum { COUNT = sizeof rows / sizeof *rows };

/* The guide's section on options; the caller frees it. */
static char *read_section(void)
{
    struct text guide = {0};
    ck_assert(text_read(&guide, "docs/instructors.md"));
    const char *start = strstr(text_string(&guide), "\n## Options\n");
    ck_assert_ptr_nonnull(start);
    const char *end = strstr(start + 1, "\n## ");
    ck_assert_ptr_nonnull(end);
    char *section = text_format("%.*s", (int)(end - start), start);
    text_free(&guide);
    return section;
}

START_TEST(the_guide_has_every_option_in_order)
{
    char *section = read_section();
    const char *from = section;
    for (size_t i = 0; i < COUNT; i++) {
        const char *row = strstr(from, rows[i]);
        ck_assert_msg(row != NULL, "not in the guide, or out of order:%s",
                      rows[i]);
        from = row + strlen(rows[i]) - 1; /* its newline begins the next */
    }
    free(section);
}
END_TEST

START_TEST(the_guide_has_no_option_that_is_none)
{
    char *section = read_section();
    size_t found = 0;
    for (const char *row = section; (row = strstr(row, "\n| `")); row++)
        found++;
    ck_assert_uint_eq(found, COUNT);
    free(section);
}
END_TEST

Suite *options_suite(void)
{
    Suite *suite = suite_create("options");
    TCase *tests = tcase_create("options");
    tcase_add_test(tests, the_guide_has_every_option_in_order);
    tcase_add_test(tests, the_guide_has_no_option_that_is_none);
    suite_add_tcase(suite, tests);
    return suite;
}
