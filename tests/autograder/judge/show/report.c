#include "report.h"

#include "hints.h"
#include "judge/code/statement.h"
#include "judge/explain/callers.h"
#include "judge/explain/leftover.h"
#include "judge/explain/mistakes.h"
#include "judge/explain/remark.h"
#include "judge/explain/sentence.h"
#include "judge/habits/habit.h"
#include "judge/unbuilt/warning.h"
#include "judge/wording/wording.h"
#include "place.h"
#include "report_parts.h"
#include "screen.h"
#include "session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The stub as it was handed out; without functions if it can't be read. */
static void read_stub(struct source *stub, const struct verdict *verdict)
{
    struct text text = {0};
    const char *path = verdict->lesson->fresh_stub;
    text_read(&text, path);
    source_take(stub, path, text);
}

static void print_case_line(const struct screen *screen,
                            const struct verdict *verdict)
{
    const struct trial *first = verdict->first;
    const struct step *expected;
    const struct step *seen = trial_difference(first, &expected);
    int line = first->outcome == TRIAL_DIFFERS && seen && seen->line
                   ? seen->line
                   : first->line;
    struct source stub;
    read_stub(&stub, verdict);
    char *sentence = place_case(&stub, first->test->name);
    source_free(&stub);
    char *left = text_format("  FAILS  %s", sentence);
    char *place =
        text_format(line ? "%s:%d" : "%s", verdict->lesson->cases, line);
    char *right = statement_place(place);
    fputc('\n', screen->out);
    screen_heading(screen, left, right, PAINT_QUIET);
    free(sentence);
    free(left);
    free(place);
    free(right);
}

static void print_mistake(const struct screen *screen,
                          const struct verdict *verdict,
                          const struct mistake *mistake)
{
    screen_say(screen, *mistake->see
                           ? text_format("%s See \"%s\" in %s.", mistake->says,
                                         mistake->see, verdict->lesson->page)
                           : text_format("%s", mistake->says));
}

/* "ValueError: step must not be zero", and not only "ValueError: ". */
static bool has_message(const char *error)
{
    const char *colon = strstr(error, ": ");
    return colon && colon[2];
}

/* A case that passes for the first numbers and fails for others, in a process
 * that goes on, may have kept something from before. */
static void print_memory_of_seeds(const struct screen *screen,
                                  const struct trial *trial)
{
    int seeds = 0;
    for (size_t i = 0; i < trial->matched; i++)
        seeds += step_is_seed(&trial->test->steps.at[i]);
    if (seeds > 1 && trial->outcome == TRIAL_DIFFERS)
        screen_paragraph(screen,
                         "The same case passed just before, in the same "
                         "program, with other numbers. Is it these numbers, or "
                         "does something remember the last time?");
}

/* What stands in the task's function and is hardly ever meant. */
static bool print_habit(const struct screen *screen,
                        const struct verdict *verdict, int task,
                        enum habit kind, int *line)
{
    int place;
    char *function = hints_function(verdict->lesson, task);
    char *habit = habit_sentence(&verdict->source, function, kind, &place);
    free(function);
    if (!habit)
        return false;
    *line = place;
    screen_say(screen, habit);
    return true;
}

/* The stub's answer came. Returns its line if something is written there. */
static int print_todo(const struct screen *screen,
                      const struct verdict *verdict, int task)
{
    const struct source *source = &verdict->source;
    int line = leftover_line(source, task, verdict->lesson->fresh_stub);
    if (line)
        screen_say(
            screen,
            text_format("TODO %d is begun, but the stub's line is still there, "
                        "at %s:%d: it says that the TODO is still to be "
                        "written. Once it is, take that line out.",
                        task, source->path, line));
    else
        screen_say(screen,
                   text_format("TODO %d is still to be written.", task));
    return line;
}

int report_why(const struct screen *screen, const struct verdict *verdict,
               int *about)
{
    const struct trial *first = verdict->first;
    int todo = sentence_todo(first), task = todo ? todo : first->test->task;
    const struct step *expected;
    const struct step *seen = trial_difference(first, &expected);
    struct mistake mistake;
    int line = 0;
    *about = task;
    if (todo)
        return print_todo(screen, verdict, task);
    char *warning = warning_sentence(&verdict->source,
                                     text_string(&verdict->messages), &line);
    if (warning) {
        screen_say(screen, warning);
        return line;
    }
    bool known = mistakes_recognise(verdict->lesson->mistakes, verdict->trials,
                                    verdict->transcript.count, task,
                                    &verdict->source, &mistake);
    char *sentence =
        sentence_for(first, verdict->has_finding ? &verdict->finding : NULL,
                     &verdict->source, &line);
    bool says_more = first->outcome != TRIAL_DIFFERS || first->held.count > 0;
    if (sentence && (says_more || !known))
        screen_paragraph(screen, sentence);
    else if (!known && seen && has_message(seen->detail))
        screen_say(screen, text_format("The error says: %s", seen->detail));
    free(sentence);
    sentence = line && first->held.count > 0
                   ? callers_sentence(&verdict->source,
                                      verdict->lesson->fresh_stub, &line)
                   : NULL;
    if (sentence)
        screen_say(screen, sentence);
    if (print_habit(screen, verdict, task, HABIT_SURE, &line))
        return line;
    if (known)
        print_mistake(screen, verdict, &mistake);
    else if (!print_habit(screen, verdict, task, HABIT_LIKELY, &line))
        print_memory_of_seeds(screen, first);
    return line;
}

static void print_printed(const struct screen *screen,
                          const struct trial *trial)
{
    if (trial->printed.length == 0 || trial->watching)
        return;
    char *text = text_format("%.400s", trial->printed.bytes), *rest = text;
    char *line;
    fputc('\n', screen->out);
    screen_paragraph(screen, "Your code printed this in the meantime:");
    for (int i = 0; i < 6 && (line = text_line(&rest)); i++) {
        char *cut = text_format("%.68s", line);
        screen_code(screen, cut, session_indent(screen));
        fputc('\n', screen->out);
        free(cut);
    }
    if (trial->stream.has_lookalikes)
        screen_paragraph(screen,
                         "Some of it looks like the judge's own notes. It "
                         "counts as printed text and nothing else.");
    free(text);
}

static char *next_place(const struct verdict *verdict, int task, int line)
{
    const struct source *source = &verdict->source;
    if (line)
        return source_place(source, line);
    struct source stub;
    read_stub(&stub, verdict);
    char *place =
        place_of_task(source, &stub, task, sentence_todo(verdict->first));
    source_free(&stub);
    return place;
}

static void print_next(const struct screen *screen,
                       const struct verdict *verdict, int task, int line)
{
    size_t waiting = verdict->transcript.count - verdict->passed - 1;
    if (waiting > 0)
        screen_say(screen,
                   waiting == 1
                       ? text_format("1 more case is waiting for this one.")
                       : text_format("%zu more cases are waiting for this one.",
                                     waiting));
    char *place = next_place(verdict, task, line);
    screen_labelled(screen, "Next:", place);
    report_again(screen, verdict);
    if (!screen->watched)
        screen_say(screen,
                   text_format(wording(SAY_STUCK), verdict->lesson->number));
    free(place);
}

static void report_failure(const struct screen *screen,
                           const struct verdict *verdict)
{
    report_heading(screen, verdict,
                   text_format("%zu of %zu cases pass", verdict->passed,
                               verdict->transcript.count),
                   PAINT_BAD);
    report_tasks(screen, verdict);
    print_case_line(screen, verdict);
    session_print(screen, verdict->first);
    print_printed(screen, verdict->first);
    fputc('\n', screen->out);
    int task;
    int line = report_why(screen, verdict, &task);
    if (verdict->unstarted)
        screen_paragraph(screen, wording(SAY_TELLS_LESS));
    print_next(screen, verdict, task, line);
}

static void report_success(const struct screen *screen,
                           const struct verdict *verdict)
{
    const struct lesson *lesson = verdict->lesson;
    report_heading(screen, verdict,
                   text_format("all %zu cases pass", verdict->transcript.count),
                   PAINT_GOOD);
    report_tasks(screen, verdict);
    fputc('\n', screen->out);
    screen_say(screen,
               text_format(wording(verdict->sanitized   ? SAY_WATCHED
                                   : verdict->unstarted ? SAY_UNSTARTED
                                                        : SAY_UNWATCHED),
                           lesson->number));
    int line = warning_line(&verdict->source, text_string(&verdict->messages));
    if (line)
        screen_say(screen,
                   text_format("But the compiler warns at line %d: read "
                               "above what it says.",
                               line));
    for (size_t i = 0; i < verdict->transcript.count; i++)
        if (verdict->trials[i].stream.has_lookalikes) {
            screen_paragraph(screen,
                             "Your code printed lines that look like the "
                             "judge's own notes. They count as printed text "
                             "and nothing else.");
            break;
        }
    char *remark = remark_on(&verdict->source);
    if (remark)
        screen_say(screen, text_format("A remark on style: %s", remark));
    free(remark);
    if (file_exists(lesson->solution) && *wording(SAY_COMPARE))
        report_command(screen, verdict, "Compare:", wording(SAY_COMPARE));
}

void report_verdict(const struct screen *screen, const struct verdict *verdict)
{
    if (!verdict->compiled) {
        report_unbuilt(screen, verdict);
        return;
    }
    report_messages(screen, verdict);
    if (verdict->first)
        report_failure(screen, verdict);
    else
        report_success(screen, verdict);
}
