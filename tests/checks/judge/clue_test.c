#include "judge_tests.h"

#include "judge/decide/source.h"
#include "judge/explain/clue.h"

static const char code[] =
    "#include \"walk.h\"\n"
    "static const struct iter_slots slots = {.iter = iter_self};\n"
    "static int64_t seen;\n"
    "static const char *const words[] = {\"free(\"};\n"
    "struct walk { int index; };\n"
    "static int helper(struct walk *w)\n"
    "{\n"
    "    my_free(w); /* free(w) */\n"
    "    w -> index = 0;\n"
    "    return w->index;\n"
    "}\n"
    "int next(struct walk *w) { return helper(w); }\n"
    "int count(void) { static int n; return ++n; }\n"
    "int once(void)\n"
    "{\n"
    "    static const struct iter_slots table = {.next = next};\n"
    "    return words[0][0] + (table.next != 0) + (slots.iter != 0);\n"
    "}\n"
    "int walk_on(void) { static const char *at; return *at++; }\n"
    "struct walk *walk(void) { return iter_new(0, &slots); }\n"
    "int all(void) { return (int)seen++; }\n";

static enum clue look(const char *clue)
{
    struct source source;
    struct text text = {0};
    text_addf(&text, "%s", code);
    source_take(&source, "a.c", text);
    struct pieces pieces = {0};
    pieces_read(&pieces, &source.code);
    enum clue seen = clue_look(&pieces, clue);
    pieces_free(&pieces);
    text_free(&source.text);
    text_free(&source.code);
    return seen;
}

START_TEST(names_are_whole_and_spaces_do_not_matter)
{
    ck_assert_int_eq(look("my_free("), CLUE_FOUND);
    ck_assert_int_eq(look("free("), CLUE_ABSENT);
    ck_assert_int_eq(look("my_fre"), CLUE_ABSENT);
    ck_assert_int_eq(look("w->index=0"), CLUE_FOUND);
    ck_assert_int_eq(look("return w"), CLUE_FOUND);
    ck_assert_int_eq(look("returnw"), CLUE_ABSENT);
}
END_TEST

START_TEST(an_at_is_any_name_and_or_is_either)
{
    ck_assert_int_eq(look("@->index = 0"), CLUE_FOUND);
    ck_assert_int_eq(look("@->index = 1"), CLUE_ABSENT);
    ck_assert_int_eq(look("@->index = 1 or @->index = 0"), CLUE_FOUND);
    ck_assert_int_eq(look("nothing or @->done"), CLUE_ABSENT);
}
END_TEST

START_TEST(then_is_somewhere_behind)
{
    ck_assert_int_eq(look("my_free( then return @->index"), CLUE_FOUND);
    ck_assert_int_eq(look("return @->index then my_free("), CLUE_ABSENT);
    ck_assert_int_eq(look("my_free( then free("), CLUE_ABSENT);
    ck_assert_int_eq(look("my_free( then ++n"), CLUE_ABSENT);
    ck_assert_int_eq(look("x then y or my_free( then return"), CLUE_FOUND);
}
END_TEST

START_TEST(brackets_hold_anything_that_closes)
{
    ck_assert_int_eq(look("helper(...);"), CLUE_FOUND);
    ck_assert_int_eq(look("helper(...) +"), CLUE_ABSENT);
    ck_assert_int_eq(look("int helper(...) {"), CLUE_FOUND);
    ck_assert_int_eq(look("return @[0](...)"), CLUE_ABSENT);
    ck_assert_int_eq(look("return @[0][0] + (...) + (...);"), CLUE_FOUND);
    ck_assert_int_eq(look("my_free (...)"), CLUE_FOUND);
}
END_TEST

START_TEST(twice_is_at_two_places_or_more)
{
    ck_assert_int_eq(look("twice w->index in next"), CLUE_FOUND);
    ck_assert_int_eq(look("twice w->index = 0"), CLUE_ABSENT);
    ck_assert_int_eq(look("twice w -> index"), CLUE_FOUND);
    ck_assert_int_eq(look("twice my_free("), CLUE_ABSENT);
    ck_assert_int_eq(look("twice my_free( or twice seen"), CLUE_FOUND);
}
END_TEST

START_TEST(a_function_is_read_with_all_it_uses)
{
    ck_assert_int_eq(look("my_free( in next"), CLUE_FOUND);
    ck_assert_int_eq(look("my_free( in count"), CLUE_ABSENT);
    ck_assert_int_eq(look("my_free( in once"), CLUE_FOUND);
    ck_assert_int_eq(look("iter_self in once"), CLUE_FOUND);
    ck_assert_int_eq(look("iter_self in next"), CLUE_ABSENT);
    ck_assert_int_eq(look("my_free( in nowhere"), CLUE_UNKNOWN);
}
END_TEST

START_TEST(a_shared_variable_outlives_its_call_and_changes)
{
    ck_assert_int_eq(look("a shared variable in count"), CLUE_FOUND);
    ck_assert_int_eq(look("a shared variable in all"), CLUE_FOUND);
    ck_assert_int_eq(look("a shared variable in walk_on"), CLUE_FOUND);
    ck_assert_int_eq(look("a shared variable in next"), CLUE_ABSENT);
    ck_assert_int_eq(look("a shared variable in once"), CLUE_ABSENT);
}
END_TEST

START_TEST(a_struct_is_no_function_of_its_name)
{
    ck_assert_int_eq(look("iter_new( in walk"), CLUE_FOUND);
    ck_assert_int_eq(look("int index in next"), CLUE_FOUND);
    ck_assert_int_eq(look("iter_new( in next"), CLUE_ABSENT);
}
END_TEST

Suite *clue_suite(void)
{
    Suite *suite = suite_create("clue");
    TCase *tests = tcase_create("clue");
    tcase_add_test(tests, names_are_whole_and_spaces_do_not_matter);
    tcase_add_test(tests, an_at_is_any_name_and_or_is_either);
    tcase_add_test(tests, then_is_somewhere_behind);
    tcase_add_test(tests, brackets_hold_anything_that_closes);
    tcase_add_test(tests, twice_is_at_two_places_or_more);
    tcase_add_test(tests, a_function_is_read_with_all_it_uses);
    tcase_add_test(tests, a_shared_variable_outlives_its_call_and_changes);
    tcase_add_test(tests, a_struct_is_no_function_of_its_name);
    suite_add_tcase(suite, tests);
    return suite;
}
