#include "report_parts.h"

#include "screen.h"

#include <stdlib.h>
#include <string.h>

/* Prints a paragraph and gives its text back. */
void report_paragraph(char *text)
{
    screen_paragraph(text);
    free(text);
}

void report_heading(const struct verdict *verdict, char *right,
                    enum paint paint)
{
    char *left = text_format("Lesson %d  %s", verdict->lesson->number,
                             verdict->lesson->title);
    screen_heading(left, right, paint);
    free(left);
    free(right);
}

/* A command that judges this file again. */
char *report_again(const struct verdict *verdict)
{
    const char *path = verdict->source.path;
    int number = verdict->lesson->number;
    if (strcmp(path, verdict->lesson->stub) == 0)
        return text_format("make lesson-%d", number);
    return text_format(strchr(path, ' ') ? "make lesson-%d FILE='%s'"
                                         : "make lesson-%d FILE=%s",
                       number, path);
}
