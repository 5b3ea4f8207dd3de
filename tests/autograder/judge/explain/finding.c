#include "finding.h"

#include <stdlib.h>
#include <string.h>

/* What there is to make a sentence of. */
struct clue {
    const struct finding *finding;
    const struct source *source;
    const struct trial *trial;
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
    return text_format("The program stood still at %s: it waits, for input or "
                       "for time to pass, and a case has neither to give.",
                       place);
}

static bool is_waiting(const struct clue *clue)
{
    return clue->trial->outcome == TRIAL_WAITING;
}

static char *waiting(const struct clue *clue)
{
    return sentence_waiting(clue->place);
}

/* An iterator within an iterator within an iterator is no recursion yet. */
enum { RECURSION = 8 };

/* Whether it would have come to an end nobody knows, unless it is proved. */
char *sentence_endless(const struct trial *trial, const char *place, int calls)
{
    struct text text = {0};
    if (trial->repeats)
        text_addf(&text, "The case does not come to an end: it came back to "
                         "where it was, and nothing had changed.");
    else if (trial->limit == 500)
        text_addf(&text, "The case did not come to an end within half a second "
                         "of computing.");
    else
        text_addf(&text,
                  "The case did not come to an end within %g seconds of "
                  "computing.",
                  trial->limit / 1000.0);
    if (place)
        text_addf(&text, " When it was stopped, it was busy at %s:", place);
    if (place && calls >= RECURSION)
        text_addf(&text,
                  " in a function that calls itself, %d calls deep. It "
                  "does so far too often, or something in it goes on "
                  "for ever.",
                  calls);
    else if (place && calls == 1)
        text_addf(&text, " a loop there, or around it, goes round far too "
                         "often, or for ever.");
    else
        text_addf(&text,
                  "%s goes round, or a function calls itself, far too "
                  "often, or for ever.",
                  place ? " a loop there, or around it," : " A loop");
    return text.bytes;
}

static bool is_endless(const struct clue *clue)
{
    return clue->trial->outcome == TRIAL_ENDLESS;
}

static char *endless(const struct clue *clue)
{
    return sentence_endless(clue->trial,
                            clue->finding->line ? clue->place : NULL,
                            clue->finding->calls);
}

static bool is_near_null(const struct clue *clue)
{
    return clue->finding->near_null;
}

/* The first that fits speaks. What undefined behavior is comes in words of its
 * own, so it goes first. A program that was stopped by the judge got a
 * signal: the kind is then only that one's. Whose line is not the learner's was
 * right to use what somebody gave back. Then a name goes before a name that is
 * part of it: "heap-use-after-free" and "double-free" before "free",
 * "stack-overflow", which is a matter of calls, before "heap-buffer-overflow"
 * and its kin. What is left is a signal. */
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
    {"poison", NULL, NULL,
     "%s reads or writes in front of the first byte of a block of memory."},
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
                       const struct source *source, const struct trial *trial)
{
    char *place = source_place(source, finding->line);
    const struct clue clue = {finding, source, trial, place};
    size_t i = 0;
    while (!strstr(finding->kind, sentences[i].kind) ||
           (sentences[i].fits && !sentences[i].fits(&clue)))
        i++; /* the last one always fits */
    char *text = sentences[i].say ? sentences[i].say(&clue)
                                  : text_format(sentences[i].text, place);
    free(place);
    return text;
}
