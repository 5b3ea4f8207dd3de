#include "judge_tests.h"

#include "judge/decide/text.h"
#include "judge/wording/wording.h"

#include <stdlib.h>
#include <string.h>

/* What printf() has to be handed: "%d %.9s " for "at %d: %.9s!". */
static char *taken(const char *words)
{
    struct text text = {0};
    text_addf(&text, "%s", "");
    while ((words = strchr(words, '%'))) {
        size_t size = strcspn(words, "ds") + 1;
        text_addf(&text, "%.*s ", (int)size, words);
        words += size;
    }
    return text.bytes;
}

START_TEST(a_page_has_words_of_its_own)
{
    static const char *const typed[] = {"ype ", "='", "Sanitizer", "UBSan"};
    for (enum wording i = 0; i < WORDINGS; i++) {
        const char *terminal = wording(i);
        wording_choose(true);
        const char *page = wording(i);
        wording_choose(false);
        ck_assert_msg(terminal && *terminal && page, "row %d", (int)i);
        ck_assert_str_ne(terminal, page);
        char *there = taken(terminal), *here = taken(page);
        ck_assert_msg(text_begins(there, here) || text_begins(here, there),
                      "%s", page);
        for (size_t k = 0; k < sizeof typed / sizeof *typed; k++)
            ck_assert_msg(!strstr(page, typed[k]), "%s", page);
        ck_assert_msg(!strstr(page, "make ") || strstr(page, "in a terminal"),
                      "%s", page);
        free(there);
        free(here);
    }
}
END_TEST

Suite *wording_suite(void)
{
    Suite *suite = suite_create("wording");
    TCase *tests = tcase_create("wording");
    tcase_add_test(tests, a_page_has_words_of_its_own);
    suite_add_tcase(suite, tests);
    return suite;
}
