#include "hints.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "judge/wording/wording.h"
#include "progress.h"
#include "screen.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What a step's title begins with. */
#define TITLE "### "

char *hints_section(char *text, int task, char **heading)
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
        hints_section(text.bytes, task, &heading))
        name = text_format("%s", heading);
    text_free(&text);
    return name;
}

/* What was told of a task. */
struct told {
    int task, steps;
    uint64_t verdict; /* when the file was so, at the last step */
};

static bool read_told(struct told *told, const char *line)
{
    *told = (struct told){.task = 0};
    return sscanf(line, "%d %d %" SCNx64, &told->task, &told->steps,
                  &told->verdict) >= 2;
}

/* Kept as "2 1 8f00", of task 2 one step: a line for each task. */
static struct told told_before(const struct lesson *lesson, int task)
{
    struct text text = {0};
    struct told told, found = {.task = task};
    text_read(&text, lesson->hints_shown);
    char *rest = text.bytes, *line;
    while ((line = text_line(&rest)))
        if (read_told(&told, line) && told.task == task)
            found = told;
    text_free(&text);
    return found;
}

static void remember(const struct lesson *lesson, const struct told *now)
{
    struct text before = {0}, text = {0};
    struct told told;
    text_read(&before, lesson->hints_shown);
    char *rest = before.bytes, *line;
    while ((line = text_line(&rest)))
        if (read_told(&told, line) && told.task != now->task)
            text_addf(&text, "%s\n", line);
    text_addf(&text, "%d %d %" PRIx64 "\n", now->task, now->steps,
              now->verdict);
    progress_save(&text, lesson->hints_shown);
    text_free(&before);
    text_free(&text);
}

static int count_steps(const char *section)
{
    int steps = 0;
    for (const char *at = section; (at = strstr(at, TITLE)); at++)
        steps++;
    return steps;
}

struct hints hints_standing(const struct lesson *lesson, int task)
{
    struct text text = {0};
    struct hints hints = {.told = told_before(lesson, task).steps};
    char *heading;
    const char *section = text_read(&text, lesson->hints)
                              ? hints_section(text.bytes, task, &heading)
                              : NULL;
    if (section)
        hints.steps = count_steps(section);
    text_free(&text);
    return hints;
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

/* Prints step number `step`, from 1: its title and its lines. */
static void print_step(const struct screen *screen, const char *section,
                       int step)
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
    fprintf(screen->out, "\n%s%s%s\n", screen_paint(screen, PAINT_BOLD),
            heading, screen_paint(screen, PAINT_PLAIN));
    print_body(screen, body);
    fputc('\n', screen->out);
    free(copy);
}

/* The section of the lesson's page in which the task is set; NULL if none. */
static char *section_of(const struct lesson *lesson, int task)
{
    struct text text = {0};
    char *mark = text_format("TODO %d**", task), *section = NULL;
    if (text_read(&text, lesson->page)) {
        char *rest = text.bytes, *line, *heading = NULL;
        while ((line = text_line(&rest)) && !strstr(line, mark))
            if (text_begins(line, "## "))
                heading = line + strlen("## ");
        if (line && heading)
            section = text_format("\"%s\" in ", heading);
    }
    free(mark);
    text_free(&text);
    return section;
}

/* What else there is, when the last step is told. */
static void print_offer(const struct screen *screen,
                        const struct lesson *lesson, int task)
{
    char *section = section_of(lesson, task);
    char *texts[] = {
        text_format("That was the last step. What helps as well:"),
        text_format("%s%s", section ? section : "", lesson->page),
        text_format(wording(SAY_OFFER_TRY), lesson->number, lesson->number),
        text_format(wording(SAY_OFFER_SOLUTION), lesson->number, task)};
    screen_paragraph(screen, texts[0]);
    for (size_t i = 1; i < sizeof texts / sizeof *texts; i++)
        screen_labelled(screen, "-", texts[i]);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        free(texts[i]);
    free(section);
}

static void print_short_offer(const struct screen *screen,
                              const struct lesson *lesson, int task, int steps)
{
    int number = lesson->number;
    screen_say(screen, text_format(wording(SAY_ALL_HINTS), steps, task, number,
                                   number, number));
}

static void print_hint(const struct screen *screen, const struct lesson *lesson,
                       const struct told *told, const char *heading,
                       const char *section)
{
    char *left = text_format("Lesson %d  TODO %d: %s", lesson->number,
                             told->task, heading);
    char *right =
        text_format("hint %d of %d", told->steps, count_steps(section));
    screen_heading(screen, left, right, PAINT_PLAIN);
    print_step(screen, section, told->steps);
    free(left);
    free(right);
}

static void print_next(const struct screen *screen, const struct lesson *lesson,
                       const struct told *told, int steps)
{
    if (told->steps >= steps)
        print_offer(screen, lesson, told->task);
    else if (!screen->watched)
        screen_say(screen, text_format(wording(SAY_NEXT_HINT), lesson->number));
}

/* A task's section; there is at least one step in it. */
static char *demand_section(struct text *text, const struct lesson *lesson,
                            int task, char **heading)
{
    char *section = text_read(text, lesson->hints)
                        ? hints_section(text->bytes, task, heading)
                        : NULL;
    if (!section || count_steps(section) == 0)
        fail("There are no hints for TODO %d of lesson %d.", task,
             lesson->number);
    return section;
}

void hints_tell(const struct screen *screen, const struct lesson *lesson,
                int task, uint64_t verdict)
{
    struct text text = {0};
    char *heading, *section = demand_section(&text, lesson, task, &heading);
    int steps = count_steps(section);
    struct told told = told_before(lesson, task);
    if (told.steps >= steps && told.verdict == verdict) {
        print_short_offer(screen, lesson, task, steps);
    } else {
        told.steps = told.steps < steps ? told.steps + 1 : steps;
        told.verdict = verdict;
        print_hint(screen, lesson, &told, heading, section);
        print_next(screen, lesson, &told, steps);
        remember(lesson, &told);
    }
    text_free(&text);
}

void hints_again(const struct screen *screen, const struct lesson *lesson,
                 int task)
{
    struct text text = {0};
    char *heading, *section = demand_section(&text, lesson, task, &heading);
    struct hints hints = hints_standing(lesson, task);
    struct told told = {.task = task};
    if (hints.told < 1)
        fail(wording(SAY_NO_HINT_YET), task, lesson->number);
    while (told.steps < hints.told && told.steps < hints.steps) {
        told.steps++;
        print_hint(screen, lesson, &told, heading, section);
    }
    print_next(screen, lesson, &told, hints.steps);
    text_free(&text);
}
