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

static void print_lesson(const struct lesson *lesson,
                         const struct progress *progress)
{
    char *left = text_format("  %d  %s", lesson->number, lesson->title);
    char *right = standing(progress);
    screen_heading(left, right,
                   is_done(progress)     ? PAINT_GOOD
                   : progress->untouched ? PAINT_QUIET
                                         : PAINT_BOLD);
    free(left);
    free(right);
}

void status_print(char *const *folders, int count)
{
    struct lesson lesson;
    struct progress progress;
    int next = -1;
    puts("Iterators by Hand: Python's iterator protocol, built in C\n");
    for (int i = 0; i < count; i++) {
        lesson_from_folder(&lesson, folders[i]);
        progress_read(&progress, &lesson);
        print_lesson(&lesson, &progress);
        if (next < 0 && !is_done(&progress))
            next = i;
    }
    putchar('\n');
    if (next < 0) {
        screen_paragraph("You have done every lesson. make help lists what "
                         "else there is.");
        return;
    }
    lesson_from_folder(&lesson, folders[next]);
    char *text = text_format("Next: read %s, edit %s, and type: make lesson-%d",
                             lesson.page, lesson.stub, lesson.number);
    screen_paragraph(text);
    screen_paragraph("All commands: make help");
    free(text);
}

void status_print_next(char *const *folders, int count, int number)
{
    struct lesson lesson;
    for (int i = 0; i < count; i++) {
        lesson_from_folder(&lesson, folders[i]);
        if (lesson.number <= number)
            continue;
        char *text = text_format("Next: lesson %d, %s. Read %s, then: "
                                 "make lesson-%d",
                                 lesson.number, lesson.title, lesson.page,
                                 lesson.number);
        screen_paragraph(text);
        free(text);
        return;
    }
    screen_paragraph("That was the last lesson.");
}
