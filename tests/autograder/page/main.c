/* The judge in a page. The page starts it as often as it needs something:
 *
 *     judge lesson|hint|example|try|trace FOLDER
 *     judge signature FOLDER                     print how its file fails
 *
 * Exit status: that of the judge, or NEEDS_STATUS.
 */
#include "judge/commands.h"
#include "judge/run/recording.h"
#include "needs.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static int sign(const struct desk *desk, const char *folder)
{
    struct lesson lesson;
    lesson_from_folder(&lesson, folder);
    return recording_signature(&desk->settings, &lesson, lesson.stub);
}

int main(int count, char **arguments)
{
    int status;
    struct desk desk;
    mkdir(NEEDS_FOLDER, 0777);
    desk_lay_out(&desk);
    if (count == 3 && strcmp(arguments[1], "signature") == 0)
        return sign(&desk, arguments[2]);
    return count == 3 && command_run(&desk, arguments[1], arguments[2], &status)
               ? status
               : EXIT_FAILURE;
}
