#include "status.h"

#include "progress.h"
#include "screen.h"
#include "tasks.h"

#include <stdio.h>
#include <stdlib.h>

/* In the place of a label. */
#define BELOW "     "

enum { BELOW_TITLE = 5 };

static bool is_done(const struct progress *progress)
{
    return progress->known && progress->compiled &&
           progress->passed == progress->total;
}

static char *standing(const struct progress *progress)
{
    if (progress->missing)
        return text_format("the file is missing");
    if (progress->untouched)
        return text_format("not begun");
    if (!progress->known)
        return text_format(progress->judged ? "changed since the last verdict"
                                            : "not judged yet");
    if (!progress->compiled)
        return text_format("can't run yet");
    if (is_done(progress))
        return text_format("done, all %d cases pass", progress->total);
    return text_format("%d of %d cases pass", progress->passed,
                       progress->total);
}

static void print_lesson(const struct screen *screen,
                         const struct lesson *lesson,
                         const struct progress *progress)
{
    char *left = text_format("  %d  %s", lesson->number, lesson->title);
    char *right = standing(progress);
    screen_heading(screen, left, right,
                   is_done(progress)     ? PAINT_GOOD
                   : progress->untouched ? PAINT_QUIET
                                         : PAINT_BOLD);
    free(left);
    free(right);
    if (!is_done(progress) && !progress->untouched)
        tasks_print(screen, &progress->tasks, BELOW_TITLE, "");
}

/* A labelled line, whose text is given back. */
static void print_line(const struct screen *screen, const char *label,
                       char *text)
{
    screen_labelled(screen, label, text);
    free(text);
}

/* Where there is something to judge, that comes before reading on. */
static void print_next(const struct screen *screen, const struct lesson *lesson,
                       const struct progress *progress)
{
    if (progress->missing) {
        print_line(screen, "Next:",
                   text_format("type make reset-%d to have the stub again",
                               lesson->number));
        return;
    }
    if (!progress->untouched && !progress->known) {
        print_line(screen, "Next:",
                   text_format("type make lesson-%d to judge your file%s",
                               lesson->number,
                               progress->judged ? " again" : ""));
        return;
    }
    print_line(screen, "Next:", text_format("read %s", lesson->page));
    print_line(screen, BELOW, text_format("edit %s", lesson->stub));
    print_line(screen, BELOW,
               text_format("type make lesson-%d", lesson->number));
}

/* How many lessons lie before the last that was begun. */
static size_t before_begun(const struct lessons *lessons)
{
    struct progress progress;
    for (size_t i = lessons->count; i > 0; i--) {
        progress_read(&progress, &lessons->at[i - 1]);
        if (!progress.untouched && !progress.missing)
            return i - 1;
    }
    return 0;
}

/* Who began with lesson 5 goes on with lesson 6, and does the first ones when
 * there is nothing behind. */
bool status_find(struct lesson *lesson)
{
    struct lessons lessons;
    struct progress progress;
    lessons_read(&lessons);
    size_t begun = before_begun(&lessons);
    for (size_t i = 0; i < lessons.count; i++) {
        *lesson = lessons.at[(begun + i) % lessons.count];
        progress_read(&progress, lesson);
        if (!is_done(&progress))
            return true;
    }
    return false;
}

bool status_next(struct lesson *lesson, int number)
{
    struct lessons lessons;
    lessons_read(&lessons);
    for (size_t i = 0; i < lessons.count; i++) {
        *lesson = lessons.at[i];
        if (lesson->number > number)
            return true;
    }
    return false;
}

void status_print(const struct screen *screen)
{
    struct lessons lessons;
    struct lesson next;
    struct progress progress;
    lessons_read(&lessons);
    screen_code(screen,
                "Iterators by Hand: Python's iterator protocol, built in C", 0);
    fputs("\n\n", screen->out);
    for (size_t i = 0; i < lessons.count; i++) {
        progress_read(&progress, &lessons.at[i]);
        print_lesson(screen, &lessons.at[i], &progress);
    }
    fputc('\n', screen->out);
    if (!status_find(&next)) {
        screen_paragraph(screen,
                         "You have done every lesson. make help lists what "
                         "else there is.");
        return;
    }
    progress_read(&progress, &next);
    print_next(screen, &next, &progress);
    fputc('\n', screen->out);
    screen_paragraph(screen, "make help lists all commands.");
}

void status_print_next(const struct screen *screen, int number)
{
    struct lesson next;
    if (!status_next(&next, number)) {
        screen_paragraph(screen, "That was the last lesson.");
        return;
    }
    print_line(screen, "Next:",
               text_format(next.minutes ? "lesson %d, %s, about %d minutes"
                                        : "lesson %d, %s",
                           next.number, next.title, next.minutes));
    print_line(screen, BELOW, text_format("read %s", next.page));
    if (!screen->watched)
        print_line(screen, BELOW,
                   text_format("type make lesson-%d", next.number));
}
