#include "complaint.h"

#include "phrases.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The length of a colour's code, or 0. */
static size_t colour(const char *c)
{
    if (c[0] != '\x1b' || c[1] != '[')
        return 0;
    size_t size = 2 + strspn(c + 2, "0123456789;");
    return c[size] ? size + 1 : size;
}

char *complaint_plain(const char *messages)
{
    char *plain = text_format("%s", messages), *to = plain;
    for (const char *c = messages; *c;) {
        size_t size = colour(c);
        if (size == 0 && (text_begins(c, "\xE2\x80\x98") ||
                          text_begins(c, "\xE2\x80\x99"))) {
            size = 3;
            *to++ = '\'';
        }
        if (size == 0)
            *to++ = *c++;
        c += size;
    }
    *to = '\0';
    return plain;
}

/* The text behind the next " error: ", or NULL. */
static const char *next_error(const char *messages)
{
    const char *found = strstr(messages, " error: ");
    return found ? found + strlen(" error: ") : NULL;
}

/* Takes the line out of the first "FILE:12:3:" between two places. */
static void place(struct complaint *complaint, const char *path,
                  const char *from, const char *to)
{
    size_t size = strlen(path);
    for (; (from = strstr(from, path)) && from < to; from += size)
        if (from[size] == ':' && atoi(from + size + 1) > 0) {
            char *rest;
            complaint->line = (int)strtol(from + size + 1, &rest, 10);
            complaint->column = *rest == ':' ? atoi(rest + 1) : 0;
            return;
        }
}

/* The file's own line, or the line of the macro that the error came out of,
 * which gcc tells in a note. */
void complaint_read(struct complaint *complaint, const struct source *source,
                    const char *messages)
{
    *complaint = (struct complaint){.found = false};
    const char *text = next_error(messages);
    if (!text)
        return;
    const char *start = text, *next = next_error(text);
    while (start > messages && start[-1] != '\n')
        start--;
    const char *end = next ? next : text + strlen(text);
    while (next && end > text && end[-1] != '\n')
        end--;
    complaint->found = true;
    place(complaint, source->path, start, text);
    if (!complaint->line)
        place(complaint, source->path, text, end);
    char *notes = text_format("%.*s", (int)(end - text), text);
    const char *meant = strstr(notes, "; did you mean '");
    if (meant)
        sscanf(meant, "; did you mean '%79[A-Za-z0-9_]", complaint->meant);
    phrases_find(complaint, text, notes);
    free(notes);
}
