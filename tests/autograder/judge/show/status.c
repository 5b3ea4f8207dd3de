#include "status.h"

#include "progress.h"
#include "screen.h"

#include <stdio.h>
#include <stdlib.h>

static bool is_done(const struct progress *progress)
{
    return progress->known && progress->compiled &&
           progress->passed == progress->total;
}

static char *standing(const struct progress *progress)
{
    if (progress->untouched)
        return text_format("not begun");
    if (!progress->known)
        return text_format("changed since the last verdict");
    if (!progress->compiled)
        return text_format("does not compile");
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
}

void status_print(const struct screen *screen)
{
    struct lessons lessons;
    struct progress progress;
    const struct lesson *next = NULL;
    lessons_read(&lessons);
    fputs("Iterators by Hand: Python's iterator protocol, built in C\n\n",
          screen->out);
    for (size_t i = 0; i < lessons.count; i++) {
        progress_read(&progress, &lessons.at[i]);
        print_lesson(screen, &lessons.at[i], &progress);
        if (!next && !is_done(&progress))
            next = &lessons.at[i];
    }
    fputc('\n', screen->out);
    if (!next) {
        screen_paragraph(screen,
                         "You have done every lesson. make help lists what "
                         "else there is.");
        return;
    }
    fprintf(screen->out,
            "  Next: read %s\n        edit %s\n        type make lesson-%d\n\n"
            "  make help lists all commands.\n",
            next->page, next->stub, next->number);
}

void status_print_next(const struct screen *screen, int number)
{
    struct lessons lessons;
    lessons_read(&lessons);
    for (size_t i = 0; i < lessons.count; i++) {
        const struct lesson *lesson = &lessons.at[i];
        if (lesson->number <= number)
            continue;
        fprintf(screen->out,
                "  Next: lesson %d, %s\n        read %s\n        type make "
                "lesson-%d\n",
                lesson->number, lesson->title, lesson->page, lesson->number);
        return;
    }
    screen_paragraph(screen, "That was the last lesson.");
}
