#include "statement.h"

#include <stdlib.h>
#include <string.h>

int statement_line(const struct source *source, int line)
{
    int depth = 0, first = 1, at = 1;
    for (const char *c = text_string(&source->code); *c && at < line; c++) {
        if (*c == '(' && depth++ == 0)
            first = at;
        else if (*c == ')' && depth > 0)
            depth--;
        else if (*c == '\n' && ++at && c[1] == '}')
            depth = 0; /* a function is over, whatever was left open */
    }
    return depth > 0 && at == line ? first : line;
}

char *statement_place(const char *place)
{
    const char *colon = strrchr(place, ':');
    struct text text = {0};
    struct source source;
    int line = colon ? atoi(colon + 1) : 0;
    char *path = text_format("%.*s", (int)(colon ? colon - place : 0), place);
    char *begins = NULL;
    if (line > 0 && text_read(&text, path)) {
        source_take(&source, path, text);
        begins = text_format("%s:%d", path, statement_line(&source, line));
        source_free(&source);
    }
    free(path);
    return begins ? begins : text_format("%s", place);
}
