#include "literals.h"

#include "say.h"

#include <stdlib.h>
#include <string.h>

/* The end of a comment, or NULL if it is not closed: if it goes on to the end
 * of the file, or into the next comment that begins a line. */
static const char *comment_end(const char *comment)
{
    const char *end = strstr(comment + 2, "*/");
    const char *line = comment;
    while (end && (line = strchr(line, '\n')) && line < end) {
        line += 1 + strspn(line + 1, " \t");
        if (text_begins(line, "/*"))
            return NULL;
    }
    return end ? end + 2 : NULL;
}

/* Where a text or a character ends: at its quotation mark, or at the end of the
 * line if there is none. */
static const char *quoted_end(const char *quote)
{
    const char *c = quote + 1;
    while (*c && *c != '\n' && *c != *quote)
        c += c[0] == '\\' && c[1] ? 2 : 1;
    return c;
}

char *literals_sentence(const struct source *source)
{
    int line = 1;
    const char *open = NULL; /* no ' up to here has another that closes it */
    for (const char *c = text_string(&source->text), *end; *c; c = end) {
        end = c + 1;
        if (c[0] == '/' && c[1] == '*')
            end = comment_end(c);
        else if (c[0] == '/' && c[1] == '/')
            end = c + strcspn(c, "\n");
        else if (*c == '"' || (*c == '\'' && (!open || c >= open))) {
            const char *close = quoted_end(c);
            if (*close == *c)
                end = close + 1;
            else if (*c == '"')
                end = NULL;
            else
                open = close;
        }
        if (!end)
            return say_at(source, line,
                          *c == '"' ? "%s has a text without its closing "
                                      "quotation mark."
                                    : "The comment that begins at %s is not "
                                      "closed: it ends with */.",
                          "");
        for (const char *passed = c; passed < end; passed++)
            line += *passed == '\n';
    }
    return NULL;
}
