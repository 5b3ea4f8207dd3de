#include "hints.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "progress.h"
#include "screen.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The task's section: from the line after its heading up to the next one. Cut
 * out in place; NULL if there is none. */
static char *find_section(char *text, int task, char **heading)
{
    char *mark = text_format("## TODO %d:", task);
    char *rest = text, *line, *section = NULL;
    while ((line = text_line(&rest)) && !section)
        if (text_begins(line, mark)) {
            *heading = line + strlen(mark);
            *heading += strspn(*heading, " ");
            section = rest;
            break;
        }
    free(mark);
    if (!section)
        return NULL;
    char *end =
        text_begins(section, "## ") ? section : strstr(section, "\n## ");
    if (end)
        *end = '\0';
    return section;
}

char *hints_function(const struct lesson *lesson, int task)
{
    struct text text = {0};
    char *heading = NULL, *name = NULL;
    if (text_read(&text, lesson->hints) &&
        find_section(text.bytes, task, &heading))
        name = text_format("%s", heading);
    text_free(&text);
    return name;
}

/* How many steps of each task were told: "2 1" for task 2, one step. */
static int told_steps(const struct lesson *lesson, int task)
{
    struct text text = {0};
    int told_task = 0, told = 0;
    bool good = text_read(&text, lesson->hints_shown) &&
                sscanf(text.bytes, "%d %d", &told_task, &told) == 2;
    text_free(&text);
    return good && told_task == task ? told : 0;
}

static void remember(const struct lesson *lesson, int task, int told)
{
    struct text text = {0};
    text_addf(&text, "%d %d\n", task, told);
    progress_save(&text, lesson->hints_shown);
    text_free(&text);
}

static int count_steps(const char *section)
{
    int steps = 0;
    for (const char *at = section; (at = strstr(at, "### ")); at++)
        steps++;
    return steps;
}

/* Markdown's backticks are for the page, not for the screen. */
static void strip_backticks(char *line)
{
    char *to = line;
    for (char *from = line; *from; from++)
        if (*from != '`')
            *to++ = *from;
    *to = '\0';
}

/* Prints the steps up to the given number, the last of them brightest. */
static void print_steps(const struct screen *screen, char *section, int last)
{
    char *line;
    int step = 0;
    while ((line = text_line(&section))) {
        bool opens = text_begins(line, "### ");
        strip_backticks(line);
        step += opens;
        if (step == 0 || step > last)
            continue;
        fprintf(screen->out, "%s%s%s\n",
                screen_paint(screen, step < last ? PAINT_QUIET
                                     : opens     ? PAINT_BOLD
                                                 : PAINT_PLAIN),
                opens ? line + 4 : line, screen_paint(screen, PAINT_PLAIN));
    }
}

void hints_tell(const struct screen *screen, const struct lesson *lesson,
                int task)
{
    struct text text = {0};
    char *heading = NULL;
    char *section = NULL;
    if (text_read(&text, lesson->hints))
        section = find_section(text.bytes, task, &heading);
    if (!section)
        fail("There are no hints for TODO %d of lesson %d.", task,
             lesson->number);
    int steps = count_steps(section);
    int told = told_steps(lesson, task);
    int now = told < steps ? told + 1 : steps;
    char *left =
        text_format("Lesson %d  TODO %d: %s", lesson->number, task, heading);
    char *right = text_format("hint %d of %d", now, steps);
    screen_heading(screen, left, right, PAINT_PLAIN);
    fputc('\n', screen->out);
    print_steps(screen, section, now);
    if (now == steps)
        fputc('\n', screen->out);
    char *more =
        now < steps
            ? text_format("For the next step: make hint-%d", lesson->number)
            : text_format("That was the last step. The rest is in %s.",
                          lesson->page);
    screen_paragraph(screen, more);
    remember(lesson, task, now);
    free(left);
    free(right);
    free(more);
    text_free(&text);
}
