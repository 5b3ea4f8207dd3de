/* Where the program under test begins. */
#include "program.h"

int main(int count, char **arguments)
{
    return harness_main(count, arguments);
}
