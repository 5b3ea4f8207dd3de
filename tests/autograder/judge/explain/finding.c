#include "finding.h"

#include <stdlib.h>
#include <string.h>

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

/* The memory is used by the case, which is in the right: it was given back too
 * early. */
static char *freed_too_early(const struct finding *finding,
                             const struct source *source)
{
    return text_format("%s:%d drops or frees something that is still in use. "
                       "Drop what you took with iter_of(), and only once.",
                       source->path, finding->freed_line);
}

char *sentence_waiting(const char *place)
{
    return text_format("The program stood still at %s: it waits, and nothing "
                       "will come.",
                       place);
}

char *sentence_endless(const char *place)
{
    return text_format("The program did not come to an end: when it was "
                       "stopped, it was busy at %s. A loop there never ends.",
                       place);
}

char *finding_sentence(const struct finding *finding,
                       const struct source *source, enum outcome outcome)
{
    char *place = source_place(source, finding->line);
    const char *kind = finding->kind;
    char *text;
    if (strcmp(kind, "undefined behavior") == 0)
        text = undefined_behavior(finding, place);
    else if (outcome == TRIAL_WAITING)
        text = sentence_waiting(place);
    else if (outcome == TRIAL_ENDLESS)
        text = sentence_endless(place);
    else if (!finding->line && finding->freed_line)
        text = freed_too_early(finding, source);
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
