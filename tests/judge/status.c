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
    printf("  Next: read %s\n        edit %s\n        type make lesson-%d\n\n"
           "  make help lists all commands.\n",
           lesson.page, lesson.stub, lesson.number);
}

void status_print_next(char *const *folders, int count, int number)
{
    struct lesson lesson;
    for (int i = 0; i < count; i++) {
        lesson_from_folder(&lesson, folders[i]);
        if (lesson.number <= number)
            continue;
        printf("  Next: lesson %d, %s\n        read %s\n        type make "
               "lesson-%d\n",
               lesson.number, lesson.title, lesson.page, lesson.number);
        return;
    }
    screen_paragraph("That was the last lesson.");
}
