#include "hints.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "progress.h"
#include "screen.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What a step's title begins with. */
#define TITLE "### "

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
    for (const char *at = section; (at = strstr(at, TITLE)); at++)
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

/* A paragraph's lines become one where the screen is too narrow for them. */
static void print_prose(const struct screen *screen, struct text *prose)
{
    if (prose->length == 0)
        return;
    char *wrapped =
        text_wrap(prose->bytes, &(struct wrapping){.columns = screen->columns});
    fprintf(screen->out, "%s\n", wrapped);
    free(wrapped);
    text_free(prose);
}

/* The lines of one step, without its title, are written for 80 columns. */
static void print_body(const struct screen *screen, char *body)
{
    bool narrow = screen->columns < TEXT_WIDEST;
    struct text prose = {0};
    char *line;
    while ((line = text_line(&body))) {
        int indent = (int)strspn(line, " ");
        if (narrow && *line && indent == 0) {
            text_addf(&prose, prose.length ? " %s" : "%s", line);
            continue;
        }
        print_prose(screen, &prose);
        screen_code(screen, line + indent, indent);
        fputc('\n', screen->out);
    }
    print_prose(screen, &prose);
}

/* Prints step number `step`, from 1: its title and its lines, with one empty
 * line behind them. */
static void print_step(const struct screen *screen, const char *section,
                       int step, enum paint title, enum paint rest)
{
    const char *start = section;
    while (step-- > 0)
        start = strstr(start, TITLE) + strlen(TITLE);
    const char *end = strstr(start, "\n" TITLE);
    char *copy = text_format(
        "%.*s", (int)(end ? (size_t)(end - start) : strlen(start)), start);
    strip_backticks(copy);
    char *body = copy, *heading = text_line(&body);
    size_t length = strlen(body);
    while (length > 0 && body[length - 1] == '\n')
        body[--length] = '\0';
    fprintf(screen->out, "%s%s%s%s\n", screen_paint(screen, title), heading,
            screen_paint(screen, PAINT_PLAIN), screen_paint(screen, rest));
    print_body(screen, body);
    fprintf(screen->out, "%s\n", screen_paint(screen, PAINT_PLAIN));
    free(copy);
}

/* What is new comes first, what was told before after it. */
static void print_steps(const struct screen *screen, const char *section,
                        int last)
{
    print_step(screen, section, last, PAINT_BOLD, PAINT_PLAIN);
    for (int step = 1; step < last; step++)
        print_step(screen, section, step, PAINT_QUIET, PAINT_QUIET);
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
