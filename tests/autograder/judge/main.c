/* The judge. The Makefile calls it; a person types make lesson-1.
 *
 *     judge lesson FOLDER                   judge JUDGE_FILE, or the stub
 *     judge example FOLDER                  run the lesson's example
 *     judge try FOLDER                      run JUDGE_DO, or the learner's try
 *     judge trace FOLDER                    run and record JUDGE_CASE
 *     judge hint FOLDER              the next hint; with JUDGE_ALL all told
 *     judge watch [FOLDER]                  judge it whenever it is saved
 *     judge solution FOLDER                 the reference beside JUDGE_FILE
 *     judge status                          where the learner stands
 *     judge record FOLDER PROGRAM [SEEDS...]   print a transcript
 *     judge signature FOLDER FILE           print how a file fails
 *     judge --version                       print the version
 *
 * Exit status: 0 if every case passes, 1 if not, 2 if there was nothing to
 * judge, 130 if it was interrupted.
 */
#include "commands.h"
#include "judge/compare/compare.h"
#include "judge/decide/fail.h"
#include "judge/process/interrupt.h"
#include "judge/run/recording.h"
#include "judge/show/status.h"
#include "judge/watch/watch.h"
#include "version.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int show_solution(const struct desk *desk, const char *folder)
{
    struct lesson lesson;
    lesson_from_folder(&lesson, folder);
    compare_demand(&lesson);
    struct comparison comparison = {.lesson = &lesson,
                                    .path = command_file(desk, &lesson),
                                    .named = desk->settings.file != NULL,
                                    .forced = desk->settings.forced,
                                    .width = desk->settings.width};
    if (!comparison.forced)
        comparison.progress = command_progress(desk, &lesson, comparison.path);
    return compare_show(&desk->screen, &comparison)
               ? EXIT_SUCCESS
               : command_not_done(&desk->screen);
}

/* Without a folder: the lesson where the learner stands. */
static int watch(const struct desk *desk, const char *judge, const char *folder)
{
    struct watch_plan plan = {
        .settings = &desk->settings, .screen = &desk->screen, .judge = judge};
    struct lesson lesson;
    if (!folder)
        return watch_standing(&plan);
    lesson_from_folder(&lesson, folder);
    plan.path = desk->settings.file ? desk->settings.file : lesson.stub;
    setenv("JUDGE_WATCHED", "yes", 1);
    return watch_lesson(&plan, &lesson);
}

static int record_lesson(char **arguments)
{
    struct lesson lesson;
    lesson_from_folder(&lesson, arguments[2]);
    return recording_transcript(&lesson, arguments[3],
                                (const char *const *)arguments + 4);
}

static int sign(const struct desk *desk, char **arguments)
{
    struct lesson lesson;
    lesson_from_folder(&lesson, arguments[2]);
    return recording_signature(&desk->settings, &lesson, arguments[3]);
}

static _Noreturn void send_to_make(void)
{
    fail("The judge is started by make: type make lesson-1, for example.");
}

/* Standard streams that were closed: a pipe would get their numbers. */
static void open_streams(void)
{
    int fd;
    do
        fd = open("/dev/null", O_RDWR);
    while (fd >= 0 && fd <= STDERR_FILENO);
    if (fd >= 0)
        close(fd);
}

int main(int count, char **arguments)
{
    const char *command = count > 1 ? arguments[1] : "";
    int status;
    struct desk desk;
    open_streams();
    desk_lay_out(&desk);
    interrupt_watch();
    if (strcmp(command, "record") == 0 && count >= 4)
        return record_lesson(arguments);
    if (strcmp(command, "--version") == 0)
        return version_print("judge");
    if (strcmp(command, "status") == 0) {
        status_print(&desk.screen);
        return EXIT_SUCCESS;
    }
    if (!desk.can_build)
        send_to_make();
    if (count == 3 && command_run(&desk, command, arguments[2], &status))
        return status;
    if (strcmp(command, "solution") == 0 && count == 3)
        return show_solution(&desk, arguments[2]);
    if (strcmp(command, "watch") == 0 && count <= 3)
        return watch(&desk, *arguments, arguments[2]);
    if (strcmp(command, "signature") == 0 && count == 4)
        return sign(&desk, arguments);
    send_to_make();
}
