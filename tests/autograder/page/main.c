/* The judge in a page. The page starts it as often as it needs something:
 *
 *     judge lesson|hint|example|try|trace FOLDER
 *
 * Exit status: that of the judge, or NEEDS_STATUS.
 */
#include "judge/commands.h"

#include <stdlib.h>

int main(int count, char **arguments)
{
    int status;
    struct desk desk;
    desk_lay_out(&desk);
    return count == 3 && command_run(&desk, arguments[1], arguments[2], &status)
               ? status
               : EXIT_FAILURE;
}
