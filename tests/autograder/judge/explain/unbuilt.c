#include "unbuilt.h"

#include "oddity.h"

#include <stdlib.h>
#include <string.h>

/* The name in "undefined reference to `my_range'", or NULL. */
static char *missing_function(const char *messages)
{
    const char *at = strstr(messages, "undefined reference to ");
    if (!at)
        at = strstr(messages, "undefined symbol: ");
    if (!at)
        return NULL;
    at += strcspn(at, "`':");
    at += strspn(at, "`': _");
    return text_format("%.*s", (int)strcspn(at, "'\n "), at);
}

/* Was a struct `given` passed where a struct `wanted` belongs? gcc says
 * "expected 'A' but argument is of type 'B'" on one line, clang "passing 'B' to
 * parameter of type 'A'". */
static bool mixes_up(const char *messages, const char *wanted,
                     const char *given)
{
    char *clang = text_format("passing 'struct %s *' to parameter of type "
                              "'struct %s *'",
                              given, wanted);
    char *gcc = text_format("struct %s *", wanted);
    char *type = text_format("struct %s *", given);
    bool found = strstr(messages, clang) != NULL;
    const char *but = messages;
    while (!found && (but = strstr(but, " but argument is of type "))) {
        const char *start = but;
        while (start > messages && start[-1] != '\n')
            start--;
        const char *named = strstr(start, gcc);
        const char *passed = strstr(but, type);
        found =
            named && named < but && passed && passed < but + strcspn(but, "\n");
        but++;
    }
    free(clang);
    free(gcc);
    free(type);
    return found;
}

char *unbuilt_sentence(const struct source *source, const char *messages)
{
    char *odd = oddity_sentence(source, messages);
    if (odd)
        return odd;
    const char *path = source->path;
    bool twice = strstr(messages, "multiple definition of") ||
                 strstr(messages, "duplicate symbol");
    int line = source_definition(source, "main");
    char *sentence, *missing = missing_function(messages);
    if (strstr(messages, "No space left on device"))
        sentence = text_format("The disk is full, so %s could not be compiled. "
                               "Make room; then type the same again.",
                               path);
    else if (twice && line)
        sentence = text_format("%s:%d has a main() of its own. The workbook "
                               "brings the main(); remove yours.",
                               path, line);
    else if (twice)
        sentence = text_format("%s has a function whose name the workbook uses "
                               "already; the compiler says which. Give it "
                               "another name, or make it static.",
                               path);
    else if (missing)
        sentence = text_format("%s does not have the function %s(), which the "
                               "lesson's header promises.",
                               path, missing);
    else if (mixes_up(messages, "iterator", "iterable"))
        sentence = text_format(
            "%s gives an iterable where an iterator is wanted. Take an "
            "iterator with iter_of() first. (Python says: TypeError, 'list' "
            "object is not an iterator.)",
            path);
    else if (mixes_up(messages, "iterable", "iterator"))
        sentence = text_format(
            "%s gives an iterator where an iterable is wanted. Every iterator "
            "is one, but C has to be told: write ITERABLE(it).",
            path);
    else if (strstr(messages, "switch jumps") ||
             strstr(messages, "cannot jump from switch"))
        sentence = text_format(
            "%s declares a variable inside a generator's body, where it does "
            "not survive a yield. Declare it before GEN_BEGIN if it is set "
            "anew after every yield; keep it in the frame if it is not.",
            path);
    else
        sentence = text_format("%s does not compile yet. Begin with the first "
                               "error; the others often follow from it.",
                               path);
    free(missing);
    return sentence;
}
