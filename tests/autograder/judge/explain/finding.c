#include "finding.h"

#include <stdlib.h>
#include <string.h>

/* What there is to make a sentence of. */
struct clue {
    const struct finding *finding;
    const struct source *source;
    enum outcome outcome;
    const char *place; /* of the finding, as text */
};

static char *undefined_behavior(const struct clue *clue)
{
    const char *message = clue->finding->message;
    if (strstr(message, "signed integer overflow"))
        return text_format(
            "%s computes a number that does not fit into 64 bits. Check before "
            "you add or subtract: int64_add() does.",
            clue->place);
    if (strstr(message, "division by zero"))
        return text_format("%s divides by zero.", clue->place);
    if (strstr(message, "out of bounds"))
        return text_format("%s uses an index that is outside its array.",
                           clue->place);
    return text_format("%s does something that C leaves undefined: %s.",
                       clue->place, message);
}

static char *freed_memory(const struct clue *clue)
{
    if (!clue->finding->freed_line)
        return text_format("%s uses memory that was given back already.",
                           clue->place);
    return text_format("%s uses memory that was given back already, at %s:%d.",
                       clue->place, clue->source->path,
                       clue->finding->freed_line);
}

static char *overrun(const struct clue *clue)
{
    const char *verb = clue->finding->writes ? "writes" : "reads";
    int made = clue->finding->made_line;
    return made ? text_format("%s %s past the end of the memory that line %d "
                              "allocated.",
                              clue->place, verb, made)
                : text_format("%s %s past the end of a piece of memory.",
                              clue->place, verb);
}

static bool is_used_by_the_case(const struct clue *clue)
{
    return !clue->finding->line && clue->finding->freed_line;
}

/* The memory is used by the case, which is in the right: it was given back too
 * early. */
static char *freed_too_early(const struct clue *clue)
{
    return text_format("%s:%d drops or frees something that is still in use. "
                       "Drop what you took with iter_of(), and only once.",
                       clue->source->path, clue->finding->freed_line);
}

char *sentence_waiting(const char *place)
{
    return text_format("The program stood still at %s: it waits, and nothing "
                       "will come.",
                       place);
}

static bool is_waiting(const struct clue *clue)
{
    return clue->outcome == TRIAL_WAITING;
}

static char *waiting(const struct clue *clue)
{
    return sentence_waiting(clue->place);
}

char *sentence_endless(const char *place)
{
    return text_format("The program did not come to an end: when it was "
                       "stopped, it was busy at %s. A loop there never ends.",
                       place);
}

static bool is_endless(const struct clue *clue)
{
    return clue->outcome == TRIAL_ENDLESS;
}

static char *endless(const struct clue *clue)
{
    return sentence_endless(clue->place);
}

static bool is_near_null(const struct clue *clue)
{
    return clue->finding->near_null;
}

/* The first that fits speaks. What undefined behavior is comes in words of its
 * own, so it goes first. An endless program was stopped by the judge: the kind
 * is then only that signal's. Whose line is not the learner's was right to use
 * what somebody gave back. Then a name goes before a name that is part of it:
 * "heap-use-after-free" and "double-free" before "free", "stack-overflow",
 * which is a matter of calls, before "heap-buffer-overflow" and its kin. What
 * is left is a signal. */
static const struct {
    const char *kind;                  /* is part of the finding's kind */
    bool (*fits)(const struct clue *); /* NULL: the kind decides */
    char *(*say)(const struct clue *); /* NULL: `text`, with the place */
    const char *text;
} sentences[] = {
    {"undefined behavior", NULL, undefined_behavior, NULL},
    {"", is_waiting, waiting, NULL},
    {"", is_endless, endless, NULL},
    {"", is_used_by_the_case, freed_too_early, NULL},
    {"heap-use-after", NULL, freed_memory, NULL},
    {"double-free", NULL, NULL,
     "%s gives memory back that was given back already."},
    {"free", NULL, NULL,
     "%s gives back something that malloc() or iter_new() did not hand out."},
    {"stack-overflow", NULL, NULL,
     "%s calls itself, or a function that calls it, over and over, until there "
     "is no room left for calls."},
    {"overflow", NULL, overrun, NULL},
    {"use-after-return", NULL, NULL,
     "%s uses a local variable of a function that has returned."},
    {"use-after-scope", NULL, NULL,
     "%s uses a local variable of a function that has returned."},
    {"ABRT", NULL, NULL, "The program ended itself with abort() at %s."},
    {"", is_near_null, NULL,
     "The program crashed at %s: it followed a pointer that is NULL."},
    {"", NULL, NULL,
     "The program crashed at %s: it followed a pointer that leads nowhere."},
};

char *finding_sentence(const struct finding *finding,
                       const struct source *source, enum outcome outcome)
{
    char *place = source_place(source, finding->line);
    const struct clue clue = {finding, source, outcome, place};
    size_t i = 0;
    while (!strstr(finding->kind, sentences[i].kind) ||
           (sentences[i].fits && !sentences[i].fits(&clue)))
        i++; /* the last one always fits */
    char *text = sentences[i].say ? sentences[i].say(&clue)
                                  : text_format(sentences[i].text, place);
    free(place);
    return text;
}
