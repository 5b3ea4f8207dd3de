#include "judge_tests.h"

#include "judge/decide/text.h"
#include "judge/wording/wording.h"

#include <stdlib.h>
#include <string.h>

/* A row of the table. */
struct row {
    const char *terminal, *page;
};

static struct row row_of(int what)
{
    struct row row = {.terminal = wording((enum wording)what)};
    wording_choose(true);
    row.page = wording((enum wording)what);
    wording_choose(false);
    return row;
}

/* What printf() has to be handed: "%d %.9s " for "at %d: %.9s!". */
static char *taken(const char *words)
{
    struct text text = {0};
    while ((words = strchr(words, '%'))) {
        size_t size = strcspn(words, "ds") + 1;
        text_addf(&text, "%.*s ", (int)size, words);
        words += size;
    }
    return text_format("%s", text_string(&text));
}

START_TEST(every_row_has_words_for_a_terminal_and_others_for_a_page)
{
    for (int i = 0; i < WORDINGS; i++) {
        struct row row = row_of(i);
        ck_assert_msg(row.terminal && *row.terminal && row.page, "row %d", i);
        ck_assert_str_ne(row.terminal, row.page);
    }
}
END_TEST

START_TEST(what_both_take_is_the_same)
{
    for (int i = 0; i < WORDINGS; i++) {
        struct row row = row_of(i);
        char *terminal = taken(row.terminal), *page = taken(row.page);
        ck_assert_msg(text_begins(terminal, page) ||
                          text_begins(page, terminal),
                      "%s", row.page);
        free(terminal);
        free(page);
    }
}
END_TEST

START_TEST(nothing_is_typed_into_a_page)
{
    static const char *const words[] = {"ype ", "='", "Sanitizer", "UBSan"};
    for (int i = 0; i < WORDINGS; i++) {
        const char *page = row_of(i).page;
        for (size_t k = 0; k < sizeof words / sizeof *words; k++)
            ck_assert_msg(!strstr(page, words[k]), "%s", page);
        ck_assert_msg(!strstr(page, "make ") || strstr(page, "in a terminal"),
                      "%s", page);
    }
}
END_TEST

Suite *wording_suite(void)
{
    Suite *suite = suite_create("wording");
    TCase *tests = tcase_create("wording");
    tcase_add_test(tests,
                   every_row_has_words_for_a_terminal_and_others_for_a_page);
    tcase_add_test(tests, what_both_take_is_the_same);
    tcase_add_test(tests, nothing_is_typed_into_a_page);
    suite_add_tcase(suite, tests);
    return suite;
}
