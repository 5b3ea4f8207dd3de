#include "status.h"

#include "judge/decide/fail.h"
#include "judge/wording/wording.h"
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

/* Where the learner stands in all lessons. */
struct standing {
    struct lessons lessons;
    struct progress *progress;
    size_t next; /* the lesson to go on with; their number if all are done */
};

/* Who began with lesson 5 goes on with lesson 6, and does the first ones when
 * there is nothing behind. */
static void read_standing(struct standing *standing)
{
    lessons_read(&standing->lessons);
    size_t count = standing->lessons.count, begun = 0;
    standing->progress = must(calloc(count + 1, sizeof(struct progress)));
    for (size_t i = 0; i < count; i++) {
        struct progress *progress = &standing->progress[i];
        progress_read(progress, &standing->lessons.at[i]);
        if (!progress->untouched && !progress->missing)
            begun = i;
    }
    standing->next = count;
    for (size_t i = 0; i < count && standing->next == count; i++)
        if (!is_done(&standing->progress[(begun + i) % count]))
            standing->next = (begun + i) % count;
}

bool status_find(struct lesson *lesson)
{
    struct standing standing;
    read_standing(&standing);
    bool found = standing.next < standing.lessons.count;
    if (found)
        *lesson = standing.lessons.at[standing.next];
    free(standing.progress);
    return found;
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
    struct standing standing;
    read_standing(&standing);
    const struct lesson *lessons = standing.lessons.at;
    screen_code(screen,
                "Iterators by Hand: Python's iterator protocol, built in C", 0);
    fputs("\n\n", screen->out);
    for (size_t i = 0; i < standing.lessons.count; i++)
        print_lesson(screen, &lessons[i], &standing.progress[i]);
    fputc('\n', screen->out);
    if (standing.next < standing.lessons.count) {
        print_next(screen, &lessons[standing.next],
                   &standing.progress[standing.next]);
        fputc('\n', screen->out);
        screen_paragraph(screen, "make help lists all commands.");
    } else {
        screen_paragraph(screen,
                         "You have done every lesson. make help lists what "
                         "else there is.");
    }
    free(standing.progress);
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
                   text_format(wording(SAY_NEXT_LESSON), next.number));
}
