/* The judge. The Makefile calls it; a person types make lesson-1.
 *
 *     judge lesson FOLDER                   judge JUDGE_FILE, or the stub
 *     judge example FOLDER                  run the lesson's example
 *     judge hint FOLDER                     tell the next hint
 *     judge status                          where the learner stands
 *     judge record FOLDER PROGRAM [SEEDS...]   print a transcript
 *     judge signature FOLDER FILE           print how a file fails
 *     judge --version                       print the version
 *
 * Exit status: 0 if every case passes, 1 if not, 2 if there was nothing to
 * judge, 130 if it was interrupted.
 */
#include "judge/decide/fail.h"
#include "judge/run/example.h"
#include "judge/run/interrupt.h"
#include "judge/run/reach.h"
#include "judge/run/recording.h"
#include "judge/show/hints.h"
#include "judge/show/progress.h"
#include "judge/show/report.h"
#include "judge/show/screen.h"
#include "judge/show/status.h"
#include "version.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { INTERRUPTED = 130 };

static void stop_if_interrupted(struct verdict *verdict)
{
    if (!interrupted())
        return;
    verdict_free(verdict);
    fprintf(stderr, "\nInterrupted; nothing was changed.\n");
    exit(INTERRUPTED);
}

/* Another file in place of the lesson's own, or NULL. */
static const char *other_file(void)
{
    const char *path = getenv("JUDGE_FILE");
    return path && *path ? path : NULL;
}

static int judge_lesson(const char *folder)
{
    const char *path = other_file();
    struct lesson lesson;
    struct verdict verdict;
    lesson_from_folder(&lesson, folder);
    verdict_reach(&verdict, &lesson, path ? path : lesson.stub);
    stop_if_interrupted(&verdict);
    report_print(&verdict);
    progress_write(&verdict);
    bool passed = verdict.compiled && !verdict.first;
    if (passed)
        status_print_next(lesson.number);
    else
        screen_paragraph("(The \"Error 1\" that make prints below only "
                         "means: not done yet.)");
    verdict_free(&verdict);
    return passed ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* The first task that fails: from the last verdict if the file is still the
 * same, or from a new one. */
static int tell_hint(const char *folder)
{
    struct lesson lesson;
    struct progress progress;
    lesson_from_folder(&lesson, folder);
    progress_read(&progress, &lesson);
    if (!progress.known) {
        struct verdict verdict;
        verdict_reach(&verdict, &lesson, lesson.stub);
        stop_if_interrupted(&verdict);
        progress_write(&verdict);
        verdict_free(&verdict);
        progress_read(&progress, &lesson);
    }
    if (!progress.compiled)
        fail("%s does not compile yet, so there is no telling which task it is "
             "about.\nType make lesson-%d: the compiler says where to look.",
             lesson.stub, lesson.number);
    if (progress.task == 0)
        fail("Lesson %d is done: there is nothing left to give a hint for.",
             lesson.number);
    hints_tell(&lesson, progress.task);
    return EXIT_SUCCESS;
}

static int run_example(const char *folder)
{
    struct lesson lesson;
    lesson_from_folder(&lesson, folder);
    return example_run(&lesson, other_file() ? other_file() : lesson.stub);
}

static int record_lesson(char **arguments)
{
    struct lesson lesson;
    lesson_from_folder(&lesson, arguments[2]);
    return recording_transcript(&lesson, arguments[3],
                                (const char *const *)arguments + 4);
}

int main(int count, char **arguments)
{
    const char *command = count > 1 ? arguments[1] : "";
    struct lesson lesson;
    screen_prepare();
    interrupt_watch();
    if (strcmp(command, "lesson") == 0 && count == 3)
        return judge_lesson(arguments[2]);
    if (strcmp(command, "hint") == 0 && count == 3)
        return tell_hint(arguments[2]);
    if (strcmp(command, "example") == 0 && count == 3)
        return run_example(arguments[2]);
    if (strcmp(command, "record") == 0 && count >= 4)
        return record_lesson(arguments);
    if (strcmp(command, "signature") == 0 && count == 4) {
        lesson_from_folder(&lesson, arguments[2]);
        return recording_signature(&lesson, arguments[3]);
    }
    if (strcmp(command, "--version") == 0)
        return version_print("judge");
    if (strcmp(command, "status") == 0) {
        status_print();
        return EXIT_SUCCESS;
    }
    fail("The judge is started by make: type make lesson-1, for example.");
}
