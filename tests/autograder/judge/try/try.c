#include "try.h"

#include "attempt.h"
#include "harness/names.h"
#include "judge/code/code.h"
#include "judge/explain/sentence.h"
#include "judge/process/interrupt.h"
#include "judge/show/messages.h"
#include "judge/show/place.h"
#include "judge/show/session.h"
#include "judge/unbuilt/complaint.h"
#include "judge/unbuilt/unbuilt.h"
#include "judge/wording/wording.h"
#include "orders.h"
#include "reason.h"

#include <stdlib.h>
#include <string.h>

/* --- It does not compile -------------------------------------------------- */

/* The first error that the compiler tells in a file, with its line, and without
 * the option that it names last; NULL if there is none. */
static char *error_in(const char *messages, const char *path, int *line)
{
    char *start = text_format("%s:", path), *error = NULL;
    char *plain = complaint_plain(messages), *rest = plain, *one;
    while (!error && (one = text_line(&rest))) {
        char *found = strstr(one, "error: "), *option = NULL;
        if (!found || !text_begins(one, start))
            continue;
        for (char *c = found; (c = strstr(c, " [-W")); c++)
            option = c;
        if (option)
            *option = '\0';
        *line = atoi(one + strlen(start));
        error = text_format("%s", found + strlen("error: "));
    }
    free(plain);
    free(start);
    return error;
}

/* The line with list_of(1 + 1): harness/try.h makes that an error; or 0. */
static int line_of_bare_items(const char *messages, const char *path)
{
    char *plain = complaint_plain(messages), *start = text_format("%s:", path);
    const char *found = strstr(plain, "braces around initializ");
    while (found && found > plain && found[-1] != '\n')
        found--;
    found = found ? strstr(found, start) : NULL;
    int line = found ? atoi(found + strlen(start)) : 0;
    free(start);
    free(plain);
    return line;
}

static void tell_unbuilt(const struct screen *screen,
                         const struct attempt *attempt,
                         const struct settings *settings)
{
    const char *messages = text_string(&attempt->messages);
    int line = 0;
    char *own = error_in(messages, attempt->own.path, &line);
    char *error = own ? NULL : error_in(messages, attempt->unit.path, &line);
    int bare = own ? 0 : line_of_bare_items(messages, attempt->unit.path);
    if (bare) {
        char *place = settings->orders ? text_format("Part %d of %s", bare,
                                                     wording(SAY_ORDERS))
                                       : source_place(&attempt->unit, bare);
        screen_say(screen,
                   text_format("%s has something in list_of() or its like that "
                               "is no struct value. Write value_int(3), for "
                               "example.",
                               place));
        free(place);
    } else if (error && settings->orders) {
        char *part = orders_part(settings->orders, line);
        size_t size = (size_t)(code_word_end(part) - part);
        bool is_word = size > 0 && !part[size];
        char *unknown = text_format(ORDERS_UNKNOWN ".", (int)size, part);
        screen_say(screen,
                   text_format("The %s can't read part %d of %s, '%.100s': %s",
                               is_word ? "judge" : "compiler", line,
                               wording(SAY_ORDERS), part,
                               is_word ? unknown : error));
        free(unknown);
        free(part);
    } else {
        messages_print(screen, messages);
        fputc('\n', screen->out);
        screen_say(
            screen,
            unbuilt_sentence(error ? &attempt->unit : &attempt->own, messages));
    }
    free(error);
    free(own);
}

/* --- What is to be said of a run ------------------------------------------ */

/* Each TODO that has answered. */
static void tell_todos(const struct screen *screen,
                       const struct attempt *attempt)
{
    const struct steps *seen = &attempt->trial.seen;
    struct source stub;
    struct text text = {0};
    int last = 0;
    text_read(&text, attempt->lesson->fresh_stub);
    source_take(&stub, attempt->lesson->fresh_stub, text);
    for (size_t i = 0; i < seen->count; i++) {
        const char *detail = seen->at[i].detail;
        int task = text_begins(detail, SEEN_TODO)
                       ? atoi(detail + strlen(SEEN_TODO))
                       : last;
        if (task == last)
            continue;
        char *place = place_of_task(&attempt->own, &stub, task, true);
        screen_say(screen,
                   text_format("What answers there is still to be written: "
                               "%s.",
                               place));
        free(place);
        last = task;
    }
    source_free(&stub);
}

static void tell_end(const struct screen *screen, const struct attempt *attempt)
{
    if (attempt->trial.outcome != TRIAL_PASSED) {
        char *why = reason_of(attempt);
        if (why)
            screen_say(screen, why);
        return;
    }
    screen_say(
        screen,
        text_format("Nothing is left over: every iterator was dropped, and all "
                    "memory given back.%s",
                    attempt->sanitized ? wording(SAY_TRY_WATCHED) : ""));
}

static void tell_run(const struct screen *screen, const struct attempt *attempt)
{
    const struct lesson *lesson = attempt->lesson;
    if (attempt->messages.length > 0) {
        messages_print(screen, text_string(&attempt->messages));
        fputc('\n', screen->out);
    }
    screen_lesson(screen, lesson, "a try: nothing is judged", PAINT_QUIET);
    fputc('\n', screen->out);
    session_print_open(screen, &attempt->trial);
    fputc('\n', screen->out);
    tell_todos(screen, attempt);
    tell_end(screen, attempt);
    screen_say(screen, text_format(wording(SAY_INSIDE), lesson->number));
    if (attempt->laid_out)
        screen_say(screen, text_format(wording(SAY_NEW_TRY), lesson->try,
                                       lesson->number));
}

bool try_show(const struct screen *screen, const struct settings *settings,
              const struct lesson *lesson, const char *path)
{
    struct attempt attempt;
    attempt_choose(&attempt, settings, lesson, path);
    attempt_run(&attempt, settings);
    bool well = attempt.compiled && attempt.trial.outcome == TRIAL_PASSED;
    if (!interrupted()) {
        if (attempt.compiled)
            tell_run(screen, &attempt);
        else
            tell_unbuilt(screen, &attempt, settings);
    }
    attempt_free(&attempt);
    return well;
}
