#include "sentence.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

/* "FILE:12", or "FILE" if the line is not known. */
static char *place_text(const struct source *source, int line)
{
    return line ? text_format("%s:%d", source->path, line)
                : text_format("%s", source->path);
}

static int line_of_place(const struct source *source, const char *place)
{
    size_t size = strlen(source->path);
    return text_begins(place, source->path) && place[size] == ':'
               ? atoi(place + size + 1)
               : 0;
}

static char *undefined_behavior(const struct finding *finding,
                                const char *place)
{
    if (strstr(finding->message, "signed integer overflow"))
        return text_format(
            "%s computes a number that does not fit into 64 bits. Check before "
            "you add or subtract: int64_add() does.",
            place);
    if (strstr(finding->message, "division by zero"))
        return text_format("%s divides by zero.", place);
    if (strstr(finding->message, "out of bounds"))
        return text_format("%s uses an index that is outside its array.",
                           place);
    return text_format("%s does something that C leaves undefined: %s.", place,
                       finding->message);
}

static char *freed_memory(const struct finding *finding,
                          const struct source *source, const char *place)
{
    if (!finding->freed_line)
        return text_format("%s uses memory that was given back already.",
                           place);
    return text_format("%s uses memory that was given back already, at %s:%d.",
                       place, source->path, finding->freed_line);
}

static char *overrun(const struct finding *finding, const char *place)
{
    return finding->made_line
               ? text_format("%s %s past the end of the memory that line %d "
                             "allocated.",
                             place, finding->writes ? "writes" : "reads",
                             finding->made_line)
               : text_format("%s %s past the end of a piece of memory.", place,
                             finding->writes ? "writes" : "reads");
}

static char *endless(const char *place)
{
    return text_format("The program did not come to an end: when it was "
                       "stopped, it was busy at %s. A loop there never ends.",
                       place);
}

static char *from_finding(const struct finding *finding,
                          const struct source *source, bool was_endless)
{
    char *place = place_text(source, finding->line);
    const char *kind = finding->kind;
    char *text;
    if (strcmp(kind, "undefined behavior") == 0)
        text = undefined_behavior(finding, place);
    else if (was_endless)
        text = endless(place);
    else if (strstr(kind, "use-after") && strstr(kind, "heap"))
        text = freed_memory(finding, source, place);
    else if (strstr(kind, "double-free"))
        text = text_format("%s gives memory back that was given back already.",
                           place);
    else if (strstr(kind, "free"))
        text = text_format("%s gives back something that malloc() or "
                           "iter_new() did not hand out.",
                           place);
    else if (strstr(kind, "overflow") && strstr(kind, "stack-overflow"))
        text = text_format("%s calls itself, or a function that calls it, over "
                           "and over, until there is no room left for calls.",
                           place);
    else if (strstr(kind, "overflow"))
        text = overrun(finding, place);
    else if (strstr(kind, "use-after-return") ||
             strstr(kind, "use-after-scope"))
        text = text_format("%s uses a local variable of a function that has "
                           "returned.",
                           place);
    else if (strcmp(kind, "ABRT") == 0)
        text =
            text_format("The program ended itself with abort() at %s.", place);
    else if (finding->near_null)
        text = text_format("The program crashed at %s: it followed a pointer "
                           "that is NULL.",
                           place);
    else
        text = text_format("The program crashed at %s: it followed a pointer "
                           "that leads nowhere.",
                           place);
    free(place);
    return text;
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
    static const char *const names[] = {"exit", "_exit", "_Exit", "quick_exit",
                                        "kill", "raise", "abort", NULL};
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
    {"exit", "%s ends the whole program. A case must run to its end: leave "
             "functions with return."},
    {"closed", "%s closes the standard output, which the judge listens to. "
               "Leave it open."},
    {"memory", "%s asks for more than 64 MiB of memory, which no lesson "
               "needs."},
    {"overrun", "Something was written past the end of the memory that was "
                "allocated at %s."},
    {"write after free", "Memory was written to after it was given back at "
                         "%s."},
    {"double free", "%s gives memory back that was given back already."},
    {"wild free", "%s gives back something that malloc() or iter_new() did "
                  "not hand out."},
    {"NULL source", "The case got NULL where it needs something to walk."},
};

static char *from_event(const struct trial *trial, const struct source *source,
                        int *line)
{
    *line = line_of_place(source, trial->place);
    if (strcmp(trial->event, "exit") == 0 && !*line)
        *line = line_of_exit(source);
    if (strcmp(trial->event, "closed") == 0)
        *line = line_of_close(source);
    bool ours = *line || !trial->place[0] || trial->place[0] == ':';
    char *place =
        ours ? place_text(source, *line) : text_format("%s", trial->place);
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

static char *from_held(const struct trial *trial, const struct source *source,
                       int *line)
{
    const struct step *held = trial->held.at;
    bool iterator = strcmp(held->text, "iterator") == 0;
    *line = line_of_place(source, held->detail);
    if (iterator)
        return text_format("An iterator taken at %s (a %s) is never dropped. "
                           "Every iter_of() needs one iter_drop().",
                           held->detail, held->observed);
    return text_format("The memory allocated at %s (%s) is never freed.",
                       held->detail, held->observed);
}

static char *from_crash(const struct trial *trial, const struct source *source,
                        int *line)
{
    if (trial->signal == SIGKILL || trial->signal == SIGXCPU)
        return text_format("The program was ended from outside (signal %d).",
                           trial->signal);
    if (trial->signal == SIGABRT)
        *line = line_of_exit(source);
    char *place = place_text(source, *line);
    char *text = text_format(
        trial->signal == SIGABRT
            ? "The program ended itself with abort() at %s."
        : trial->signal == SIGFPE
            ? "The program crashed in %s: it divided by zero."
            : "The program crashed in %s: it followed a pointer that leads "
              "nowhere, or functions called each other without an end.",
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
    if (trial->held.count > 0 && (text_begins(seen->text, "iterators still") ||
                                  text_begins(seen->text, "blocks of")))
        return from_held(trial, source, line);
    if (strcmp(seen->observed, "NULL") == 0) {
        *line = line_of_callee(source, seen->text);
        char *place = place_text(source, *line);
        char *text = text_format("The function at %s returned NULL instead of "
                                 "an iterator.",
                                 place);
        free(place);
        return text;
    }
    return NULL;
}

char *sentence_for(const struct trial *trial, const struct finding *finding,
                   const struct source *source, int *line)
{
    *line = 0;
    bool was_endless = trial->outcome == TRIAL_ENDLESS || trial->told_to_abort;
    if (finding) {
        *line = finding->line;
        return from_finding(finding, source, was_endless);
    }
    switch (trial->outcome) {
    case TRIAL_EVENT:
        return from_event(trial, source, line);
    case TRIAL_CRASHED:
        return from_crash(trial, source, line);
    case TRIAL_ENDLESS:
        return endless(source->path);
    case TRIAL_WAITING:
        return text_format("The program stood still: something in %s waits, "
                           "and nothing will come.",
                           source->path);
    case TRIAL_FLOODED:
        *line = source_call(source, "printf");
        return text_format("The program printed more than a million bytes. A "
                           "loop in %s prints without an end.",
                           source->path);
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
