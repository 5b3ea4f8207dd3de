#include "checked.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

void *checked(void *memory)
{
    if (!memory) {
        fprintf(stderr, "There is no memory left for the report. Close some "
                        "programs and try again.\n");
        exit(2);
    }
    return memory;
}

char *checked_copy(const char *text)
{
    return checked(strdup(text));
}

void draft_begin(struct draft *draft)
{
    *draft = (struct draft){0};
    draft->out = checked(open_memstream(&draft->text, &draft->size));
}

char *draft_take(struct draft *draft)
{
    if (fclose(draft->out) != 0)
        checked(NULL);
    return checked(draft->text);
}

char *checked_format(const char *format, ...)
{
    struct draft draft;
    draft_begin(&draft);
    va_list arguments;
    va_start(arguments, format);
    vfprintf(draft.out, format, arguments);
    va_end(arguments);
    return draft_take(&draft);
}
