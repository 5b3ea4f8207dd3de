/* Where the program under test begins. */
#include "program.h"

int main(int count, char **arguments)
{
    return harness_run(harness_cases,
                       count > 2 ? arguments + 1 : harness_orders());
}
