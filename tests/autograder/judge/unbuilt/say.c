#include "say.h"

#include <stdlib.h>

char *say_at(const struct source *source, int line, const char *format,
             const char *name)
{
    char *place = source_place(source, line);
    char *text = text_format(format, place, name);
    free(place);
    return text;
}
