#include "report_tests.h"

#include <stdlib.h>

int main(void)
{
    SRunner *runner = srunner_create(escape_suite());
    srunner_add_suite(runner, unicode_suite());
    srunner_add_suite(runner, tells_suite());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
