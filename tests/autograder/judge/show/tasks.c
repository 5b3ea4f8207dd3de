#include "tasks.h"

#include "judge/explain/sentence.h"

#include <stdlib.h>
#include <string.h>

static bool has_case(int task)
{
    return task >= 1 && task <= TASKS_MOST;
}

bool tasks_done(const struct tasks *tasks, int task)
{
    return has_case(task) && tasks->marks[task - 1] == '+';
}

void tasks_read(struct tasks *tasks, const struct verdict *verdict)
{
    *tasks = (struct tasks){.next = 0};
    if (!verdict->compiled)
        return;
    for (size_t i = 0; i < verdict->transcript.count; i++) {
        const struct trial *trial = &verdict->trials[i];
        int task = trial->test->task;
        if (!has_case(task))
            continue;
        for (int before = 0; before < task - 1; before++)
            if (!tasks->marks[before])
                tasks->marks[before] = '.';
        char *mark = &tasks->marks[task - 1];
        if (trial->outcome != TRIAL_PASSED)
            *mark = '-';
        else if (*mark != '-')
            *mark = '+';
    }
    if (!verdict->first)
        return;
    /* What is said to be unwritten comes first; but a file that was begun when
     * the lesson had fewer tasks may have other numbers. */
    int todo = sentence_todo(verdict->first);
    bool counts = has_case(todo) && !tasks_done(tasks, todo);
    tasks->next = counts ? todo : verdict->first->test->task;
}

void tasks_print(const struct screen *screen, const struct tasks *tasks,
                 int indent, const char *after)
{
    const char *done = screen->unicode ? " ✓" : " done",
               *next = screen->unicode ? " ←" : " next";
    int count = (int)strlen(tasks->marks), column = indent + 4;
    if (count == 0)
        return;
    fprintf(screen->out, "%*sTODO", indent, "");
    for (int task = 1; task <= count + (*after != '\0'); task++) {
        bool over = task > count;
        if (!over && tasks->marks[task - 1] == '.')
            continue;
        char *item = over ? text_format("  %s", after)
                          : text_format("%s%d%s",
                                        column == indent + 4 ? " " : "  ", task,
                                        task == tasks->next       ? next
                                        : tasks_done(tasks, task) ? done
                                                                  : "");
        if (column + text_width(item) > screen->columns) {
            column = indent + 4;
            fprintf(screen->out, "\n%*s", column, "");
        }
        fputs(item, screen->out);
        column += text_width(item);
        free(item);
    }
    fputc('\n', screen->out);
}
