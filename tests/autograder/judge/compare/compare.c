#include "compare.h"

#include "beside.h"
#include "judge/code/code.h"
#include "judge/decide/fail.h"
#include "judge/show/hints.h"
#include "sheet.h"

#include <stdlib.h>
#include <string.h>

/* What all here work with. */
struct table {
    const struct screen *screen;
    const struct comparison *of;
    struct sheet yours, reference;
    bool *shown; /* of the reference's pieces */
    int tasks;   /* that were shown */
    bool differs;
};

void compare_demand(const struct lesson *lesson)
{
    if (file_exists(lesson->solution))
        return;
    if (!file_exists("solutions"))
        fail("The solutions are not in this workbook. Ask whoever gave it to "
             "you: your instructor has them.");
    fail("%s is missing. Type git checkout %s to have it again.",
         lesson->solution, lesson->solution);
}

static bool passes(const struct table *table)
{
    const struct progress *progress = &table->of->progress;
    return progress->compiled && progress->passed == progress->total;
}

/* Who has passed once has earned it, whatever became of the file. */
static bool earned_all(const struct table *table)
{
    return table->of->forced || passes(table) ||
           file_exists(table->of->lesson->passed);
}

static bool is_done(const struct table *table, int task)
{
    const struct progress *progress = &table->of->progress;
    return passes(table) ||
           (progress->compiled && tasks_done(&progress->tasks, task));
}

static bool was_helped(const struct table *table, int task)
{
    struct hints hints = hints_standing(table->of->lesson, task);
    return hints.steps > 0 && hints.told >= hints.steps;
}

static bool has_task(const struct table *table, int task)
{
    for (size_t i = 0; i < table->reference.pieces.count; i++)
        if (sheet_belongs(&table->reference, i, task))
            return true;
    return false;
}

/* Another task that is written in the same place and still open, or 0. */
static int task_beside(const struct table *table, int task)
{
    for (size_t i = 0; i < table->reference.pieces.count; i++)
        for (int other = 1; other < SHEET_TASKS; other++)
            if (sheet_belongs(&table->reference, i, task) &&
                sheet_belongs(&table->reference, i, other) && other != task &&
                !is_done(table, other) && !was_helped(table, other))
                return other;
    return 0;
}

/* The task's title, and why the reference does it so. */
static void print_task(const struct table *table, int task)
{
    const struct lesson *lesson = table->of->lesson;
    struct text whys = {0};
    char *title = hints_function(lesson, task), *heading;
    char *why = text_read(&whys, lesson->whys)
                    ? hints_section(whys.bytes, task, &heading)
                    : NULL;
    fprintf(table->screen->out, "\n%s",
            screen_paint(table->screen, PAINT_BOLD));
    screen_say(table->screen,
               text_format("TODO %d%s%s", task, title ? ": " : "",
                           title ? title : ""));
    fputs(screen_paint(table->screen, PAINT_PLAIN), table->screen->out);
    if (why)
        screen_paragraph(table->screen, why);
    text_free(&whys);
    free(title);
}

/* "count()", or "struct walk". The caller frees it. */
static char *name_of(const struct piece *piece)
{
    return text_format("%s%.*s%s",
                       code_is_word(piece->start, "struct") &&
                               !sheet_is_function(piece)
                           ? "struct "
                           : "",
                       (int)piece->name_size, piece->name,
                       sheet_is_function(piece) ? "()" : "");
}

static bool same_lines(const struct passage *left, const struct passage *right)
{
    bool same = left->line_count == right->line_count;
    for (size_t i = 0; same && i < left->line_count; i++)
        same = left->lines[i].size == right->lines[i].size &&
               memcmp(left->lines[i].at, right->lines[i].at,
                      left->lines[i].size) == 0;
    return same;
}

static void print_pair(struct table *table, const struct piece *own,
                       const struct piece *reference)
{
    struct passage left = {0}, right = {0};
    struct blocks blocks = {0};
    char *name = name_of(reference);
    if (own)
        sheet_passage(&table->yours, own, &table->reference, &left);
    sheet_passage(&table->reference, reference, &table->reference, &right);
    blocks_find(&blocks, &left, &right);
    if (!own)
        screen_say(table->screen, text_format("%s is not in your file.", name));
    else if (blocks_same(&blocks))
        screen_say(
            table->screen,
            text_format("%s is the same as yours%s.", name,
                        same_lines(&left, &right) ? "" : " but for layout"));
    else
        screen_say(table->screen,
                   text_format("%s in %s:%d", name, table->of->path,
                               sheet_line(&table->yours, own)));
    bool differs = !own || !blocks_same(&blocks);
    table->differs |= differs;
    if (differs)
        beside_print(table->screen, table->of->width, &blocks, &left, &right);
    blocks_free(&blocks);
    passage_free(&left);
    passage_free(&right);
    free(name);
}

/* A function of several tasks is shown once. */
static void show_task(struct table *table, int task)
{
    if (table->tasks++ == 0)
        screen_lesson(table->screen, table->of->lesson,
                      "- yours  + the reference", PAINT_PLAIN);
    print_task(table, task);
    for (size_t i = 0; i < table->reference.pieces.count; i++) {
        const struct piece *piece = &table->reference.pieces.at[i];
        if (!sheet_belongs(&table->reference, i, task))
            continue;
        if (table->shown[i]) {
            char *name = name_of(piece);
            screen_say(table->screen, text_format("%s is above.", name));
            free(name);
        } else {
            print_pair(table, sheet_find(&table->yours, piece), piece);
        }
        table->shown[i] = true;
    }
}

static char *in_words(int number)
{
    static const char *const words[] = {"none", "one", "two", "three", "four"};
    return number < 5 ? text_format("%s", words[number])
                      : text_format("%d", number);
}

/* "TODO 3 is not done, and of its three hints you read one: make hint-2" */
static char *what_is_missing(const struct table *table, int task)
{
    struct hints hints = hints_standing(table->of->lesson, task);
    char *steps = in_words(hints.steps), *told = in_words(hints.told);
    char *sentence = text_format(
        "TODO %d is not done, and of its %s hints you read %s: make hint-%d",
        task, steps, told, table->of->lesson->number);
    free(steps);
    free(told);
    return sentence;
}

/* The hints were read, but not those of what stands in the same function. */
static void say_beside(const struct table *table, int task, int other)
{
    char *missing = what_is_missing(table, other);
    screen_say(table->screen,
               text_format("TODO %d is in one function with TODO %d, and "
                           "would give that away. %s",
                           task, other, missing));
    free(missing);
}

/* Why nothing, or not all, was shown. */
static void say_missing(const struct table *table)
{
    const struct comparison *of = table->of;
    int number = of->lesson->number;
    if (table->tasks > 0) {
        fputc('\n', table->screen->out);
        screen_say(table->screen,
                   text_format("The rest is shown once lesson %d passes, "
                               "or when you have read its hints.",
                               number));
        return;
    }
    if (!of->progress.compiled)
        screen_say(table->screen,
                   text_format("%s can't run yet, so no task of it is "
                               "done: make lesson-%d says where to look.",
                               of->path, number));
    else if (!was_helped(table, of->progress.tasks.next))
        screen_say(table->screen,
                   what_is_missing(table, of->progress.tasks.next));
    screen_say(table->screen,
               text_format("The reference is shown once lesson %d passes, "
                           "or for one task when you have read its hints. "
                           "With FORCE=1 it is shown all the same:",
                           number));
    screen_make(table->screen, "", "make FORCE=1 solution-%d", number,
                of->named ? of->path : NULL);
}

static void say_both(const struct table *table)
{
    fputc('\n', table->screen->out);
    screen_paragraph(table->screen,
                     !passes(table)   ? "Your file has passed once, so all "
                                        "is shown. As it is now, it does not "
                                        "pass."
                     : table->differs ? "Both pass. Where they differ, yours "
                                        "is another way to do it."
                                      : "Both do it in the same way.");
}

bool compare_show(const struct screen *screen,
                  const struct comparison *comparison)
{
    struct table table = {.screen = screen, .of = comparison};
    sheet_read(&table.reference, comparison->lesson->solution);
    sheet_read(&table.yours, comparison->path);
    table.shown = must(calloc(table.reference.pieces.count + 1, 1));
    bool all = earned_all(&table);
    for (int task = 1; task < SHEET_TASKS; task++) {
        if (!has_task(&table, task) || (!all && !was_helped(&table, task)))
            continue;
        int other = all ? 0 : task_beside(&table, task);
        if (other)
            say_beside(&table, task, other);
        else
            show_task(&table, task);
    }
    if (!all)
        say_missing(&table);
    else if (!comparison->forced)
        say_both(&table);
    free(table.shown);
    sheet_free(&table.yours);
    sheet_free(&table.reference);
    return table.tasks > 0;
}
