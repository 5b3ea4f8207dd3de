/* The report on a file that did not become a program. */
#include "report_parts.h"
#include "screen.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The compiler's own words go first, untouched. */
void report_messages(const struct verdict *verdict)
{
    if (verdict->messages.length == 0)
        return;
    fputs(verdict->messages.bytes, stdout);
    if (verdict->messages.bytes[verdict->messages.length - 1] != '\n')
        putchar('\n');
    putchar('\n');
}

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

static void explain_no_program(const struct verdict *verdict)
{
    const char *messages = text_string(&verdict->messages);
    const char *path = verdict->source.path;
    bool twice = strstr(messages, "multiple definition of") ||
                 strstr(messages, "duplicate symbol");
    int line = source_definition(&verdict->source, "main");
    char *missing = missing_function(messages);
    if (twice && line)
        report_paragraph(
            text_format("%s:%d has a main() of its own. The workbook "
                        "brings the main(); remove yours.",
                        path, line));
    else if (twice)
        report_paragraph(
            text_format("%s has a function whose name the workbook uses "
                        "already; the message above says which. Give it "
                        "another name, or make it static.",
                        path));
    else if (missing)
        report_paragraph(
            text_format("%s does not have the function %s(), which the "
                        "lesson's header promises.",
                        path, missing));
    else if (strstr(messages, "incompatible pointer type") &&
             strstr(messages, "struct iterable *") &&
             strstr(messages, "struct iterator *"))
        report_paragraph(text_format(
            "%s gives an iterable where an iterator is wanted. Take an "
            "iterator with iter_of() first. (Python says: TypeError, 'list' "
            "object is not an iterator.)",
            path));
    else
        report_paragraph(
            text_format("%s does not compile yet. Begin with the first "
                        "error above; the others often follow from it.",
                        path));
    free(missing);
}

void report_unbuilt(const struct verdict *verdict)
{
    report_messages(verdict);
    report_heading(verdict, text_format("not compiled"), PAINT_BAD);
    putchar('\n');
    explain_no_program(verdict);
    char *command = report_again(verdict);
    printf("  Then: %s\n", command);
    free(command);
}
