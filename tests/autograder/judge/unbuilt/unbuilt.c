#include "unbuilt.h"

#include "accent.h"
#include "advice.h"
#include "bodies.h"
#include "braces.h"
#include "judge/locals/locals.h"
#include "literals.h"
#include "oddity.h"

#include <stdlib.h>
#include <string.h>

/* The name in "undefined reference to `my_range'", or, on macOS, in "Undefined
 * symbols for architecture arm64:" and on the next line "_my_range"; or NULL.
 */
static char *missing_function(const char *messages)
{
    static const char *const words[] = {
        "undefined reference to ",
        "undefined symbol: ", "Undefined symbols for architecture "};
    const char *at = NULL;
    for (size_t i = 0; i < sizeof words / sizeof *words && !at; i++)
        at = strstr(messages, words[i]);
    if (!at)
        return NULL;
    at += strcspn(at, "`':");
    at += strspn(at, "`': _\n\"");
    return text_format("%.*s", (int)strcspn(at, "'\n \""), at);
}

/* What the linker said, or the machine. */
static char *not_linked(const struct source *source, const char *messages)
{
    const char *path = source->path;
    bool twice = strstr(messages, "multiple definition of") ||
                 strstr(messages, "duplicate symbol");
    int line = source_definition(source, "main");
    char *sentence = NULL, *missing = missing_function(messages);
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
    free(missing);
    return sentence;
}

/* What the compiler said, and what there is to see in the file. What leads to
 * errors far away from it goes first. */
static char *not_compiled(const struct source *source, const char *messages)
{
    struct complaint complaint;
    complaint_read(&complaint, source, messages);
    if (!complaint.found)
        return NULL;
    char *sentence = literals_sentence(source);
    if (!sentence)
        sentence = braces_sentence(source);
    if (!sentence)
        sentence = bodies_sentence(source);
    if (!sentence && !strstr(text_string(&source->text), "#include \""))
        sentence = text_format("%s does not include the lesson's header. Its "
                               "first line of code is #include \"...\", as in "
                               "the file that you were given.",
                               source->path);
    if (!sentence)
        sentence = accent_sentence(source, &complaint);
    return sentence ? sentence : advice_sentence(source, &complaint);
}

char *unbuilt_sentence(const struct source *source, const char *messages)
{
    char *plain = complaint_plain(messages);
    char *sentence = oddity_sentence(source, plain);
    if (!sentence)
        sentence = not_linked(source, plain);
    if (!sentence)
        sentence = not_compiled(source, plain);
    if (!sentence)
        sentence = locals_sentence(source);
    if (!sentence)
        sentence = text_format("%s does not compile yet. Begin with the first "
                               "error; the others often follow from it.",
                               source->path);
    free(plain);
    return sentence;
}
