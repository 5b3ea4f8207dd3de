#include "commands.h"

#include "judge/decide/fail.h"
#include "judge/process/interrupt.h"
#include "judge/run/example.h"
#include "judge/run/reach.h"
#include "judge/show/hints.h"
#include "judge/show/messages.h"
#include "judge/show/report.h"
#include "judge/show/status.h"
#include "judge/trace/trace.h"
#include "judge/try/try.h"
#include "judge/wording/wording.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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

int command_not_done(const struct screen *screen)
{
    if (!screen->watched)
        screen_paragraph(screen, wording(SAY_NOT_DONE));
    return EXIT_FAILURE;
}

const char *command_file(const struct desk *desk, const struct lesson *lesson)
{
    if (desk->settings.file)
        return desk->settings.file;
    if (!file_exists(lesson->stub))
        fail(wording(SAY_MISSING), lesson->stub, lesson->number,
             lesson->number);
    return lesson->stub;
}

static int judge_file(const struct desk *desk, const char *folder)
{
    const struct screen *screen = &desk->screen;
    struct lesson lesson;
    struct verdict verdict;
    lesson_from_folder(&lesson, folder);
    verdict_reach(&verdict, &desk->settings, &lesson,
                  command_file(desk, &lesson), NULL);
    stop_if_interrupted(desk, &verdict);
    report_verdict(screen, &verdict);
    progress_write(&verdict);
    bool passed = verdict.compiled && !verdict.first;
    verdict_free(&verdict);
    if (!passed)
        return command_not_done(screen);
    status_print_next(screen, lesson.number);
    return EXIT_SUCCESS;
}

struct progress command_progress(const struct desk *desk,
                                 const struct lesson *lesson, const char *path)
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
    const char *path = command_file(desk, lesson);
    struct progress progress = command_progress(desk, lesson, path);
    if (!progress.compiled)
        fail(wording(SAY_CANT_RUN), path, lesson->number);
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

static int run_example(const struct desk *desk, const char *folder)
{
    const struct screen *screen = &desk->screen;
    struct lesson lesson;
    struct example example;
    lesson_from_folder(&lesson, folder);
    example_run(&example, &desk->settings, &lesson,
                command_file(desk, &lesson));
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
    return same ? EXIT_SUCCESS : command_not_done(screen);
}

/* try_show() or trace_show(). */
typedef bool show_run(const struct screen *, const struct settings *,
                      const struct lesson *, const char *);

static int show_lesson(const struct desk *desk, const char *folder,
                       show_run *show)
{
    struct lesson lesson;
    lesson_from_folder(&lesson, folder);
    bool well = show(&desk->screen, &desk->settings, &lesson,
                     command_file(desk, &lesson));
    stop_if_interrupted(desk, NULL);
    return well ? EXIT_SUCCESS : command_not_done(&desk->screen);
}

/* --- Which command it is ------------------------------------------------- */

void desk_lay_out(struct desk *desk)
{
    desk->can_build = settings_read(&desk->settings);
    wording_choose(desk->settings.page);
    desk->screen = (struct screen){.out = stdout,
                                   .columns = desk->settings.columns,
                                   .colour = desk->settings.colour,
                                   .unicode = desk->settings.unicode,
                                   .watched = desk->settings.watched};
    fail_columns(settings_columns(STDERR_FILENO));
}

bool command_run(const struct desk *desk, const char *command,
                 const char *folder, int *status)
{
    if (strcmp(command, "lesson") == 0)
        *status = judge_file(desk, folder);
    else if (strcmp(command, "hint") == 0)
        *status = tell_hint(desk, folder);
    else if (strcmp(command, "example") == 0)
        *status = run_example(desk, folder);
    else if (strcmp(command, "try") == 0)
        *status = show_lesson(desk, folder, try_show);
    else if (strcmp(command, "trace") == 0)
        *status = show_lesson(desk, folder, trace_show);
    else
        return false;
    return true;
}
