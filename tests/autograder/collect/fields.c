#include "fields.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

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
