/* Runs the unit tests of what lesson 7 gives and of logreport. See
 * tests/checks/protocol/main.c.
 */
#include "log_tests.h"

#include <stdlib.h>

int main(void)
{
    SRunner *runner = srunner_create(log_line_suite());
    srunner_add_suite(runner, log_usual_suite());
    srunner_add_suite(runner, log_quick_suite());
    srunner_add_suite(runner, block_reader_suite());
    srunner_add_suite(runner, errors_only_suite());
    srunner_add_suite(runner, paths_suite());
    srunner_add_suite(runner, formats_suite());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
