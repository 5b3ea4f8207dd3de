/* Runs all suites, each test in a process of its own. Check's environment
 * variables apply: CK_FORK=no for a debugger or a sanitizer, CK_RUN_SUITE for
 * one suite, CK_TAP_LOG_FILE_NAME for a report in TAP. */
#include "countdown.h"
#include "journal.h"
#include "protocol_tests.h"

#include <stdlib.h>

/* Before each test, in case it does not have a process of its own. */
static void forget(void)
{
    journal();
    countdown_pulls();
    finalized_countdowns();
}

Suite *suite_of(const char *name, const TTest *const *tests)
{
    Suite *suite = suite_create(name);
    TCase *sentences = tcase_create(name);
    tcase_add_checked_fixture(sentences, forget, NULL);
    for (; *tests; tests++)
        tcase_add_test(sentences, *tests);
    suite_add_tcase(suite, sentences);
    return suite;
}

int main(void)
{
    Suite *(*const suites[])(void) = {
        repr_suite,           value_suite,     iterator_suite, refusal_suite,
        loop_suite,           generator_suite, misuse_suite,   finally_suite,
        send_suite,           throw_suite,     close_suite,    delegate_suite,
        plain_delegate_suite, gen_loop_suite,  pipeline_suite, containers_suite,
        dict_suite,           list_suite,      deep_suite};
    SRunner *runner = srunner_create(NULL);
    for (size_t i = 0; i < sizeof suites / sizeof *suites; i++)
        srunner_add_suite(runner, suites[i]());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
