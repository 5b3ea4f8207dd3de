#include "report_parts.h"

#include "judge/unbuilt/unbuilt.h"
#include "judge/wording/wording.h"
#include "messages.h"
#include "progress.h"
#include "screen.h"
#include "tasks.h"

#include <stdlib.h>
#include <string.h>

enum { INDENT = 2 };

void report_heading(const struct screen *screen, const struct verdict *verdict,
                    char *right, enum paint paint)
{
    screen_lesson(screen, verdict->lesson, right, paint);
    free(right);
}

/* Which tasks are done. Of a file that did not run, which were. */
void report_tasks(const struct screen *screen, const struct verdict *verdict)
{
    struct tasks tasks;
    progress_tasks(&tasks, verdict);
    tasks_print(screen, &tasks, INDENT,
                verdict->compiled ? "" : "when it last ran");
}

void report_command(const struct screen *screen, const struct verdict *verdict,
                    const char *label, const char *command)
{
    const char *path = verdict->source.path;
    bool own = strcmp(path, verdict->lesson->stub) == 0;
    screen_make(screen, label, command, verdict->lesson->number,
                own ? NULL : path);
}

void report_again(const struct screen *screen, const struct verdict *verdict)
{
    if (!screen->watched)
        report_command(screen, verdict, "Then:", wording(SAY_JUDGE));
}

void report_messages(const struct screen *screen, const struct verdict *verdict)
{
    if (verdict->messages.length == 0)
        return;
    messages_print(screen, text_string(&verdict->messages));
    fputc('\n', screen->out);
}

void report_unbuilt(const struct screen *screen, const struct verdict *verdict)
{
    report_messages(screen, verdict);
    report_heading(screen, verdict,
                   text_format(verdict->refused ? "not run" : "not compiled"),
                   PAINT_BAD);
    report_tasks(screen, verdict);
    fputc('\n', screen->out);
    screen_say(screen, unbuilt_sentence(&verdict->source,
                                        text_string(&verdict->messages)));
    report_again(screen, verdict);
}
