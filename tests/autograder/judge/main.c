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
#include "judge/build/settings.h"
#include "judge/compare/compare.h"
#include "judge/decide/fail.h"
#include "judge/process/interrupt.h"
#include "judge/run/example.h"
#include "judge/run/reach.h"
#include "judge/run/recording.h"
#include "judge/show/hints.h"
#include "judge/show/messages.h"
#include "judge/show/progress.h"
#include "judge/show/report.h"
#include "judge/show/screen.h"
#include "judge/show/status.h"
#include "judge/trace/trace.h"
#include "judge/try/try.h"
#include "judge/watch/watch.h"
#include "version.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What all commands work with. */
struct desk {
    struct settings settings;
    struct screen screen;
};

static void stop_if_interrupted(const struct desk *desk,
                                struct verdict *verdict)
{
    if (!interrupted())
        return;
    if (verdict)
        verdict_free(verdict);
    if (!desk->screen.watched)
        fprintf(stderr, "\nInterrupted; nothing was changed.\n");
    exit(INTERRUPT_STATUS);
}

/* Said at the end, where make has a line of its own to add. */
static int not_done(const struct screen *screen)
{
    if (!screen->watched)
        screen_paragraph(screen, "(What make prints below, of an error, only "
                                 "means: not done yet.)");
    return EXIT_FAILURE;
}

/* The file that was named, or the learner's own. */
static const char *file_of(const struct desk *desk, const struct lesson *lesson)
{
    if (desk->settings.file)
        return desk->settings.file;
    if (!file_exists(lesson->stub))
        fail("%s is missing.\n"
             "To begin anew, type make reset-%d. If your file lies elsewhere, "
             "name it: make lesson-%d FILE=my.c",
             lesson->stub, lesson->number, lesson->number);
    return lesson->stub;
}

static int judge_lesson(const struct desk *desk, const char *folder)
{
    const struct screen *screen = &desk->screen;
    struct lesson lesson;
    struct verdict verdict;
    lesson_from_folder(&lesson, folder);
    verdict_reach(&verdict, &desk->settings, &lesson, file_of(desk, &lesson),
                  NULL);
    stop_if_interrupted(desk, &verdict);
    report_verdict(screen, &verdict);
    progress_write(&verdict);
    bool passed = verdict.compiled && !verdict.first;
    verdict_free(&verdict);
    if (!passed)
        return not_done(screen);
    status_print_next(screen, lesson.number);
    return EXIT_SUCCESS;
}

/* From the last verdict if the file is still the same, or from a new one. */
static struct progress progress_of(const struct desk *desk,
                                   const struct lesson *lesson,
                                   const char *path)
{
    struct progress progress = {.known = false};
    if (!desk->settings.file)
        progress_read(&progress, lesson);
    if (!progress.known) {
        struct verdict verdict;
        verdict_reach(&verdict, &desk->settings, lesson, path, NULL);
        stop_if_interrupted(desk, &verdict);
        progress_write(&verdict);
        progress_of_verdict(&progress, &verdict);
        verdict_free(&verdict);
    }
    return progress;
}

/* What fails first. A file that can't run ends the judge with a sentence. */
static struct progress find_failing(const struct desk *desk,
                                    const struct lesson *lesson)
{
    const char *path = file_of(desk, lesson);
    struct progress progress = progress_of(desk, lesson, path);
    if (!progress.compiled)
        fail("%s can't run yet, so there is no telling which task it is "
             "about.\nType make lesson-%d: it says where to look.",
             path, lesson->number);
    return progress;
}

static int tell_hint(const struct desk *desk, const char *folder)
{
    struct lesson lesson;
    lesson_from_folder(&lesson, folder);
    struct progress progress = find_failing(desk, &lesson);
    if (progress.tasks.next) {
        int task = progress.tasks.next;
        if (desk->settings.all)
            hints_again(&desk->screen, &lesson, task);
        else
            hints_tell(&desk->screen, &lesson, task, progress.hash);
        return EXIT_SUCCESS;
    }
    screen_say(&desk->screen,
               text_format("Lesson %d is done: there is nothing left to give a "
                           "hint for.",
                           lesson.number));
    status_print_next(&desk->screen, lesson.number);
    return EXIT_SUCCESS;
}

static int show_solution(const struct desk *desk, const char *folder)
{
    struct lesson lesson;
    lesson_from_folder(&lesson, folder);
    compare_demand(&lesson);
    struct comparison comparison = {.lesson = &lesson,
                                    .path = file_of(desk, &lesson),
                                    .named = desk->settings.file != NULL,
                                    .forced = desk->settings.forced,
                                    .width = desk->settings.width};
    if (!comparison.forced)
        comparison.progress = progress_of(desk, &lesson, comparison.path);
    return compare_show(&desk->screen, &comparison) ? EXIT_SUCCESS
                                                    : not_done(&desk->screen);
}

static int run_example(const struct desk *desk, const char *folder)
{
    const struct screen *screen = &desk->screen;
    struct lesson lesson;
    struct example example;
    lesson_from_folder(&lesson, folder);
    example_run(&example, &desk->settings, &lesson, file_of(desk, &lesson));
    messages_print(screen, text_string(&example.messages));
    if (example.compiled)
        printf("%.20000s\n", text_string(&example.output));
    else
        screen_paragraph(screen,
                         "The example does not compile with this file yet.");
    if (example.ending)
        screen_paragraph(screen, example.ending);
    if (example.sentence)
        screen_paragraph(screen, example.sentence);
    bool same = example.same;
    example_free(&example);
    return same ? EXIT_SUCCESS : not_done(screen);
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

/* try_show() or trace_show(). */
typedef bool show_run(const struct screen *, const struct settings *,
                      const struct lesson *, const char *);

static int show_lesson(const struct desk *desk, const char *folder,
                       show_run *show)
{
    struct lesson lesson;
    lesson_from_folder(&lesson, folder);
    bool well =
        show(&desk->screen, &desk->settings, &lesson, file_of(desk, &lesson));
    stop_if_interrupted(desk, NULL);
    return well ? EXIT_SUCCESS : not_done(&desk->screen);
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
    struct desk desk;
    open_streams();
    bool can_build = settings_read(&desk.settings);
    desk.screen = (struct screen){.out = stdout,
                                  .columns = desk.settings.columns,
                                  .colour = desk.settings.colour,
                                  .unicode = desk.settings.unicode,
                                  .watched = desk.settings.watched};
    fail_columns(settings_columns(STDERR_FILENO));
    interrupt_watch();
    if (strcmp(command, "record") == 0 && count >= 4)
        return record_lesson(arguments);
    if (strcmp(command, "--version") == 0)
        return version_print("judge");
    if (strcmp(command, "status") == 0) {
        status_print(&desk.screen);
        return EXIT_SUCCESS;
    }
    if (!can_build)
        send_to_make();
    if (strcmp(command, "lesson") == 0 && count == 3)
        return judge_lesson(&desk, arguments[2]);
    if (strcmp(command, "hint") == 0 && count == 3)
        return tell_hint(&desk, arguments[2]);
    if (strcmp(command, "solution") == 0 && count == 3)
        return show_solution(&desk, arguments[2]);
    if (strcmp(command, "example") == 0 && count == 3)
        return run_example(&desk, arguments[2]);
    if (strcmp(command, "watch") == 0 && count <= 3)
        return watch(&desk, *arguments, arguments[2]);
    if (strcmp(command, "try") == 0 && count == 3)
        return show_lesson(&desk, arguments[2], try_show);
    if (strcmp(command, "trace") == 0 && count == 3)
        return show_lesson(&desk, arguments[2], trace_show);
    if (strcmp(command, "signature") == 0 && count == 4)
        return sign(&desk, arguments);
    send_to_make();
}
