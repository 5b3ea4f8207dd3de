#include "fields.h"

#include "judge/decide/fail.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool fields_read(struct text *text, const char *path)
{
    if (access(path, F_OK) != 0 && errno == ENOENT)
        return false;
    if (!text_read(text, path))
        fail("%s can't be read: %s.", path, strerror(errno));
    if (memchr(text_string(text), '\0', text->length))
        fail("%s is no plain text, or part of it is UTF-16.\n"
             "Save it as UTF-8, and type the same again.",
             path);
    text_drop_mark(text);
    return true;
}

static size_t gap_at(const char *c)
{
    size_t size = strspn(c, " \t");
    return size > 1 || *c == '\t' ? size : 0;
}

char *fields_trim(char *line)
{
    line += strspn(line, " \t");
    size_t size = strlen(line);
    while (size > 0 && isspace((unsigned char)line[size - 1]))
        line[--size] = '\0';
    return line;
}

char *fields_take(char **rest)
{
    char *part = *rest, *end = part;
    while (*end && !gap_at(end))
        end++;
    *rest = end + gap_at(end);
    *end = '\0';
    return part;
}

int fields_number(const char *part)
{
    size_t digits = strspn(part, "0123456789");
    return digits > 0 && digits < 6 && !part[digits] ? atoi(part) : -1;
}
