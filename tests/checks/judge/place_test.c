#include "judge_tests.h"

#include "judge/decide/lesson.h"
#include "judge/show/place.h"

#include <stdlib.h>
#include <string.h>

static struct source source_of(const char *text)
{
    struct source source;
    struct text copy = {0};
    text_add(&copy, text, strlen(text));
    source_take(&source, "own.c", copy);
    return source;
}

static void drop(struct source *source)
{
    text_free(&source->text);
    text_free(&source->code);
}

static const char *const stub_text = "static int a_next(int n)\n"   /* 1 */
                                     "{\n"                          /* 2 */
                                     "    /* TODO 1: go on. */\n"   /* 3 */
                                     "    /* TODO 3: and on. */\n"  /* 4 */
                                     "}\n"                          /* 5 */
                                     "struct b {\n"                 /* 6 */
                                     "    /* TODO 2: members. */\n" /* 7 */
                                     "};\n"                         /* 8 */
                                     "int b_body(int n)\n"          /* 9 */
                                     "{\n"                          /* 10 */
                                     "    /* TODO 2: more. */\n"    /* 11 */
                                     "    /* TODO 3: the rest. */\n"
                                     "}\n"
                                     "int b(int n)\n" /* 14 */
                                     "{\n"
                                     "}\n";

static void expect(const char *text, int task, bool sure, const char *expected)
{
    struct source source = source_of(text), stub = source_of(stub_text);
    char *place = place_of_task(&source, &stub, task, sure);
    ck_assert_str_eq(place, expected);
    free(place);
    drop(&source);
    drop(&stub);
}

START_TEST(a_todo_counts_where_the_stub_has_it)
{
    expect(stub_text, 1, false, "TODO 1 in own.c:3");
    expect(stub_text, 2, false, "TODO 2 in own.c:7, and line 11");
    expect(stub_text, 2, true, "TODO 2 in own.c:7");
    expect("int a(int n)\n{\n    /* TODO 1 */\n    return n;\n}\n"
           "int b(int n)\n{\n    /* TODO 1 */\n    return TODO_NUMBER(1);\n}\n",
           1, true, "TODO 1 in own.c:8");
    expect("int b(int n)\n{\n    return TODO_NUMBER(1);\n}\n", 1, true,
           "TODO 1 in own.c:3");
    expect("int b_body(int n)\n{\n    /* TODO 3 */\n}\n", 3, false,
           "TODO 3 in own.c:3");
    expect("int b_body(int n)\n{\n    /* TODO 1 */\n}\n", 1, false,
           "b_body() in own.c:1");
    expect("int b_body(int n)\n{\n    /* TODO 1 */ TODO_NUMBER(1);\n}\n", 1,
           true, "TODO 1 in own.c:3");
    expect("int mine(int n)\n{\n    /* TODO 1 */\n}\n", 1, false,
           "TODO 1 in own.c:3");
}
END_TEST

START_TEST(without_its_todo_a_task_is_a_function)
{
    expect("int x;\nint a_next(int n) { return n; }\n", 1, false,
           "a_next() in own.c:2");
    expect("int b(int n) { }\nint b_body(int n) { }\n", 2, false,
           "b_body() in own.c:2");
    expect("int a_next(int n) { }\nint b_body(int n) { }\n", 3, false,
           "a_next() in own.c:1, or b_body() in own.c:2");
}
END_TEST

START_TEST(a_function_that_is_called_otherwise_is_near_another)
{
    expect("int other(int n) { }\nint b(int n) { }\n", 2, false,
           "b() in own.c:2");
    expect("int a_next(int n) { }\n", 2, false, "a_next() in own.c:1");
    expect("int other(int n) { }\n", 2, false, "task 2 in own.c:1");
}
END_TEST

/* What a learner has who takes all comments away. */
static void expect_function(const struct source *file, const char *path,
                            const struct source *stub, int task)
{
    struct source bare = source_of(file->code.bytes);
    char *place = place_of_task(&bare, stub, task, false);
    ck_assert_msg(strstr(place, "() in own.c:"), "%s, TODO %d: %s", path, task,
                  place);
    free(place);
    drop(&bare);
}

START_TEST(every_task_of_every_lesson_has_a_line)
{
    struct lessons lessons;
    lessons_read(&lessons);
    ck_assert_uint_gt(lessons.count, 0);
    for (size_t i = 0; i < lessons.count; i++) {
        const struct lesson *lesson = &lessons.at[i];
        struct source stub, solution;
        source_read(&stub, lesson->fresh_stub);
        source_read(&solution, lesson->solution);
        for (int task = 1; source_todo(&stub, task, 0); task++) {
            expect_function(&stub, lesson->fresh_stub, &stub, task);
            expect_function(&solution, lesson->solution, &stub, task);
        }
        drop(&stub);
        drop(&solution);
    }
    free(lessons.at);
}
END_TEST

START_TEST(a_function_keeps_its_name_in_the_sentence_of_a_case)
{
    static const char *const names[][2] = {
        {"a_next_gives_the_items", "a_next gives the items"},
        {"two_b_body_walks", "two b_body walks"},
        {"it_is_b", "it is b"},
        {"an_a_nextone_b_bod", "an a nextone b bod"},
        {"a_next", "a_next"},
        {"", ""},
    };
    struct source stub = source_of(stub_text);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char *sentence = place_case(&stub, names[i][0]);
        ck_assert_str_eq(sentence, names[i][1]);
        free(sentence);
    }
    drop(&stub);
}
END_TEST

Suite *place_suite(void)
{
    Suite *suite = suite_create("place");
    TCase *tests = tcase_create("place");
    tcase_add_test(tests, a_todo_counts_where_the_stub_has_it);
    tcase_add_test(tests, without_its_todo_a_task_is_a_function);
    tcase_add_test(tests, a_function_that_is_called_otherwise_is_near_another);
    tcase_add_test(tests, every_task_of_every_lesson_has_a_line);
    tcase_add_test(tests, a_function_keeps_its_name_in_the_sentence_of_a_case);
    suite_add_tcase(suite, tests);
    return suite;
}
