#include "report/text/unicode.h"
#include "report_tests.h"

START_TEST(a_character_takes_its_columns)
{
    static const struct {
        uint32_t character;
        int columns;
    } known[] = {
        {'a', 1},     {0xE9, 1},   {0x540D, 2},
        {0xFF21, 2},  {0x0301, 0}, {0x200D, 0},
        {0x0E31, 0},  {0x0903, 1}, {0x1F600, 2},
        {0x1FAD7, 2}, {0x0378, 1}, {0xE000, 1},
        {0x2026, 1},  {0xA0, 1},   {UNICODE_REPLACEMENT, 1},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        ck_assert_msg(unicode_columns(known[i].character) == known[i].columns,
                      "U+%04X takes %d", known[i].character,
                      unicode_columns(known[i].character));
}
END_TEST

START_TEST(what_acts_on_a_screen_is_told_from_what_shows)
{
    static const uint32_t acts[] = {'\n',   0x1B,   0x7F,   0x9B,   0x061C,
                                    0x200E, 0x2028, 0x2029, 0x202A, 0x202E,
                                    0x2066, 0x2069, 0xFEFF, 0xFFFE, 0xE0041};
    static const uint32_t shows[] = {' ',    'a',    0xA0,   0x0301, 0x0627,
                                     0x200B, 0x200D, 0x202F, 0x2065, 0x540D,
                                     0xFFFC, 0xE000, 0x1F600};
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++)
        ck_assert_msg(unicode_is_control(acts[i]), "U+%04X", acts[i]);
    for (size_t i = 0; i < sizeof shows / sizeof *shows; i++)
        ck_assert_msg(!unicode_is_control(shows[i]), "U+%04X", shows[i]);
}
END_TEST

static bool comes_back(struct text *text, uint32_t character)
{
    text->length = 0;
    unicode_add(text, character);
    const char *rest = text->bytes;
    return unicode_next(&rest) == character &&
           rest == text->bytes + text->length && unicode_next(&rest) == 0;
}

START_TEST(every_character_comes_back)
{
    struct text text = {0};
    for (uint32_t c = 1; c < 0x110000; c = c == 0xD7FF ? 0xE000 : c + 1)
        if (!comes_back(&text, c))
            ck_abort_msg("U+%04X does not", c);
    text_free(&text);
}
END_TEST

Suite *unicode_suite(void)
{
    Suite *suite = suite_create("unicode");
    TCase *tests = tcase_create("unicode");
    tcase_add_test(tests, a_character_takes_its_columns);
    tcase_add_test(tests, what_acts_on_a_screen_is_told_from_what_shows);
    tcase_add_test(tests, every_character_comes_back);
    suite_add_tcase(suite, tests);
    return suite;
}
