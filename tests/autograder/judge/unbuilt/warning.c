#include "warning.h"

#include "complaint.h"
#include "say.h"

#include <stdlib.h>
#include <string.h>

/* The line of the next warning with that text, whoever words it; or 0. */
static int find(const struct source *source, const char *messages,
                const char *text)
{
    char *plain = complaint_plain(messages), *rest = plain, *line;
    size_t size = strlen(source->path);
    int found = 0;
    while (!found && (line = text_line(&rest))) {
        const char *says = strstr(line, " warning: ");
        if (says && strstr(says, text) && text_begins(line, source->path) &&
            line[size] == ':')
            found = atoi(line + size + 1);
    }
    free(plain);
    return found;
}

int warning_line(const struct source *source, const char *messages)
{
    return find(source, messages, "");
}

char *warning_sentence(const struct source *source, const char *messages,
                       int *line)
{
    int place = find(source, messages, "returns address of local variable");
    if (!place)
        place = find(source, messages, "address of stack memory");
    if (!place)
        return NULL;
    *line = place;
    return say_at(
        source, place,
        "%s returns the address of a local variable, which is gone as "
        "soon as the function returns: the compiler warns of it. "
        "iter_new() makes a struct that lasts as long as it is held.",
        "");
}
