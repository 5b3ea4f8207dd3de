#include "sentence.h"

#include "answer.h"
#include "finding.h"
#include "harness/names.h"
#include "judge/code/statement.h"
#include "leaving.h"

#include <stdlib.h>
#include <string.h>

static int line_of_place(const struct source *source, const char *place)
{
    size_t size = strlen(source->path);
    return text_begins(place, source->path) && place[size] == ':'
               ? statement_line(source, atoi(place + size + 1))
               : 0;
}

/* Where the statement begins: at that line of the learner's file, or, if it is
 * 0, in another file. */
static char *begin_of(const struct source *source, int line, const char *place)
{
    return line ? source_place(source, line) : statement_place(place);
}

/* The functions that end a program before its time, and close its output. */
static int line_of_call(const struct source *source, const char *const *names)
{
    for (; *names; names++) {
        int line = source_call(source, *names);
        if (line)
            return line;
    }
    return 0;
}

static int line_of_exit(const struct source *source)
{
    static const char *const names[] = {EVENT_EXIT,   "_exit", "_Exit",
                                        "quick_exit", "kill",  "raise",
                                        "abort",      NULL};
    return line_of_call(source, names);
}

static int line_of_close(const struct source *source)
{
    static const char *const names[] = {"fclose", "close", "dup2", NULL};
    return line_of_call(source, names);
}

/* What the harness noticed by itself, and how to say it. */
static const struct event_text {
    const char *event, *text;
} event_texts[] = {
    {EVENT_EXIT, "%s ends the whole program. A case must run to its end: leave "
                 "functions with return."},
    {EVENT_CLOSED, "%s closes the standard output, which the judge listens to. "
                   "Leave it open."},
    {EVENT_MEMORY, "%s asks for more than 16 MiB of memory, which no lesson "
                   "needs."},
    {EVENT_OVERRUN, "Something was written past the end of the memory that was "
                    "allocated at %s."},
    {EVENT_UNDERRUN, "Something was written in front of a block of memory that "
                     "was allocated, at %s or before."},
    {EVENT_WRITE_AFTER_FREE, "Memory was written to after it was given back at "
                             "%s."},
    {EVENT_DOUBLE_FREE, "%s gives memory back that was given back already."},
    {EVENT_WILD_FREE, "%s gives back something that malloc() or iter_new() did "
                      "not hand out."},
    {EVENT_NULL_SOURCE, "The case got NULL where it needs something to walk."},
};

static char *from_event(const struct trial *trial, const struct source *source,
                        int *line)
{
    *line = line_of_place(source, trial->place);
    if (strcmp(trial->event, EVENT_EXIT) == 0 && !*line)
        *line = line_of_exit(source);
    if (strcmp(trial->event, EVENT_CLOSED) == 0)
        *line = line_of_close(source);
    bool ours = *line || !trial->place[0] || trial->place[0] == ':';
    char *place =
        ours ? source_place(source, *line) : statement_place(trial->place);
    char *text = NULL;
    size_t count = sizeof event_texts / sizeof *event_texts;
    for (size_t i = 0; i < count && !text; i++)
        if (strcmp(trial->event, event_texts[i].event) == 0)
            text = text_format(event_texts[i].text, place);
    if (!text && strstr(trial->event, "Error: "))
        text = text_format("The call at %s can't be answered: %s.", place,
                           trial->event);
    free(place);
    return text;
}

/* Does what stands on that line ask for an iterator, rather than make one? */
static bool takes_iterator(const struct source *source, int line)
{
    const char *code = source_line_start(&source->code, line);
    const char *found = strstr(code, "iter_of");
    return found && (size_t)(found - code) < strcspn(code, ";");
}

/* Of which kind an iterator is. iter_failed() calls its own "error". */
static char *kind_of(const struct step *held)
{
    return strcmp(held->observed, "error") == 0
               ? text_format("it is one whose every next is an error, as "
                             "iter_failed() makes it, and iter_of() of what "
                             "can't be walked")
               : text_format("its type is %s", held->observed);
}

/* Who took it is in the learner's file, or only the case is known: then the
 * learner's code holds it once more than the case let go of. */
static char *from_held(const struct trial *trial, const struct source *source,
                       int *line)
{
    const struct step *held = trial->held.at;
    *line = line_of_place(source, held->detail);
    char *place = begin_of(source, *line, held->detail);
    int leaves = leaving_line(source, *line);
    char *text, *kind = kind_of(held);
    if (strcmp(held->text, HELD_ITERATOR) != 0)
        text = text_format("The memory allocated at %s (%s) is never freed.",
                           place, held->observed);
    else if (*line && leaves)
        text = text_format("An iterator taken at %s is never dropped (%s): "
                           "the return at line %d passes its iter_drop() "
                           "by. Drop it on every way out.",
                           place, kind, leaves);
    else if (*line && held->line)
        text = text_format(
            "An iterator is held once more than it is dropped "
            "(%s). It was %s at line %d and taken at %s: one of "
            "those who hold it never drops it.",
            kind, takes_iterator(source, held->line) ? "taken" : "made",
            held->line, place);
    else if (*line)
        text = text_format(
            takes_iterator(source, *line)
                ? "An iterator taken at %s is never dropped (%s). "
                  "Every iter_of() needs one iter_drop()."
                : "An iterator made at %s is never dropped (%s). "
                  "Whoever makes one drops it once, or hands it on.",
            place, kind);
    else
        text = text_format("An iterator is held once more than it is dropped "
                           "(%s; the case took it at %s and "
                           "dropped it). Something in %s holds it as well.",
                           kind, place, source->path);
    *line = held->line ? 0 : *line; /* nobody knows who of them it is */
    free(kind);
    free(place);
    return text;
}

static char *from_kill(const struct trial *trial, const struct source *source,
                       int *line)
{
    *line = line_of_exit(source);
    return *line ? text_format("%s:%d ends the whole program with a signal "
                               "(%d). Leave functions with return.",
                               source->path, *line, trial->signal)
                 : text_format("The program was ended from outside (signal "
                               "%d).",
                               trial->signal);
}

static char *from_flood(const struct source *source, int *line)
{
    static const char *const names[] = {"printf", "puts",        "putchar",
                                        "fputs",  "value_print", "fwrite",
                                        "write",  "fprintf",     NULL};
    *line = line_of_call(source, names);
    char *place = source_place(source, *line);
    char *text = text_format("The program printed more than a million bytes. "
                             "Look at what prints, at %s for example: it does "
                             "so far too often, or for ever.",
                             place);
    free(place);
    return text;
}

static char *from_crash(const struct trial *trial, const struct source *source,
                        int *line)
{
    if (trial->crash == CRASH_KILLED)
        return from_kill(trial, source, line);
    if (trial->crash == CRASH_ABORTED)
        *line = line_of_exit(source);
    char *place = source_place(source, *line);
    char *text = text_format(
        trial->crash == CRASH_ABORTED
            ? "The program ended itself with abort() at %s."
        : trial->crash == CRASH_DIVIDED
            ? "The program crashed in %s: it divided by zero."
            : "The program crashed in %s: it followed a pointer that leads "
              "nowhere, or functions called each other too deep.",
        place);
    free(place);
    return text;
}

/* The call in "it = my_range(3, 6)", or in "first(items, &v)". */
static int line_of_callee(const struct source *source, const char *step)
{
    const char *call = strstr(step, " = ");
    call = call ? call + 3 : step;
    char *name = text_format("%.*s", (int)strcspn(call, "( "), call);
    int line = source_definition(source, name);
    free(name);
    return line;
}

static char *from_difference(const struct trial *trial,
                             const struct source *source, int *line)
{
    const struct step *expected;
    const struct step *seen = trial_difference(trial, &expected);
    if (!seen)
        return NULL;
    if (trial->held.count > 0 &&
        (strcmp(seen->text, STEP_ITERATORS_HELD) == 0 ||
         strcmp(seen->text, STEP_BLOCKS_HELD) == 0))
        return from_held(trial, source, line);
    if (strcmp(seen->observed, SEEN_NULL) == 0) {
        *line = line_of_callee(source, seen->text);
        char *place = source_place(source, *line);
        char *text = text_format("The function at %s returned NULL instead of "
                                 "an iterator.",
                                 place);
        free(place);
        return text;
    }
    return answer_sentence(trial, source, line);
}

char *sentence_for(const struct trial *trial, const struct finding *finding,
                   const struct source *source, int *line)
{
    *line = 0;
    if (finding) {
        *line = finding->line ? finding->line : finding->freed_line;
        return finding_sentence(finding, source, trial);
    }
    switch (trial->outcome) {
    case TRIAL_EVENT:
        return from_event(trial, source, line);
    case TRIAL_CRASHED:
        return from_crash(trial, source, line);
    case TRIAL_ENDLESS:
        return sentence_endless(trial, NULL, 0);
    case TRIAL_WAITING:
        return sentence_waiting(source->path);
    case TRIAL_FLOODED:
        return from_flood(source, line);
    case TRIAL_QUIT:
        *line = line_of_exit(source);
        return *line ? text_format("%s:%d ends the whole program. A case must "
                                   "run to its end: leave functions with "
                                   "return.",
                                   source->path, *line)
                     : text_format("The program ended before the case was "
                                   "over.");
    case TRIAL_DIFFERS:
        return from_difference(trial, source, line);
    default:
        return NULL;
    }
}

int sentence_todo(const struct trial *trial)
{
    const struct step *expected;
    const struct step *seen = trial_difference(trial, &expected);
    if (trial->outcome != TRIAL_DIFFERS || !seen ||
        !text_begins(seen->detail, SEEN_TODO) || answer_later_todo(trial, seen))
        return 0;
    return atoi(seen->detail + strlen(SEEN_TODO));
}
