#include "collect/archive/jail.h"
#include "grader_tests.h"
#include "judge/decide/text.h"

#include <stdlib.h>
#include <unistd.h>

static char *answer_nothing(const void *question)
{
    (void)question;
    return NULL;
}

static char *answer_itself(const void *question)
{
    return text_format("%s", (const char *)question);
}

static char *compute_for_ever(const void *question)
{
    (void)question;
    for (volatile int i = 0; i >= 0; i = !i)
        ;
    return NULL;
}

static char *crash(const void *question)
{
    (void)question;
    __builtin_trap();
}

static char *talk_for_ever(const void *question)
{
    (void)question;
    return text_format("%0100000d", 0);
}

/* As long as this test is there. */
static char *wait_for_input(const void *question)
{
    char byte;
    (void)question;
    return text_format("%zd", read(STDIN_FILENO, &byte, 1));
}

static char *give_up(const void *question)
{
    (void)question;
    _exit(2);
}

static const struct {
    char *(*answer)(const void *question);
    enum jail_end end;
} jails[] = {
    {answer_nothing, JAIL_ANSWERED},
    {answer_itself, JAIL_ANSWERED},
    {compute_for_ever, JAIL_DEFEATED},
    {crash, JAIL_DEFEATED},
    {talk_for_ever, JAIL_DEFEATED},
    {wait_for_input, JAIL_BROKEN},
    {give_up, JAIL_BROKEN},
};

START_TEST(whose_fault_it_is_that_there_is_no_answer)
{
    int ends[2];
    char *text;
    ck_assert_int_eq(pipe(ends), 0);
    ck_assert_int_eq(dup2(ends[0], STDIN_FILENO), STDIN_FILENO);
    ck_assert_int_eq(jail_ask(jails[_i].answer, "itself", 1, &text),
                     jails[_i].end);
    if (jails[_i].answer == answer_itself)
        ck_assert_str_eq(text, "itself");
    else
        ck_assert_ptr_null(text);
    free(text);
}
END_TEST

START_TEST(without_a_process_there_is_no_answer)
{
    char *text;
    use_up_processes();
    ck_assert_int_eq(jail_ask(answer_nothing, "", 1, &text), JAIL_BROKEN);
}
END_TEST

Suite *jail_suite(void)
{
    Suite *suite = suite_create("jail");
    TCase *tests = tcase_create("jail");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, whose_fault_it_is_that_there_is_no_answer, 0,
                        (int)(sizeof jails / sizeof *jails));
    tcase_add_test(tests, without_a_process_there_is_no_answer);
    suite_add_tcase(suite, tests);
    return suite;
}
