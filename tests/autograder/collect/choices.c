#include "choices.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static size_t gap_at(const char *c)
{
    size_t size = strspn(c, " \t");
    return size > 1 || *c == '\t' ? size : 0;
}

/* The part that begins at `*rest`, without the gap behind it. */
static char *take_part(char **rest)
{
    char *part = *rest, *end = part;
    while (*end && !gap_at(end))
        end++;
    *rest = end + gap_at(end);
    *end = '\0';
    return part;
}

static char *trim(char *line)
{
    line += strspn(line, " \t");
    size_t size = strlen(line);
    while (size > 0 && isspace((unsigned char)line[size - 1]))
        line[--size] = '\0';
    return line;
}

static bool read_line(struct choices *choices, char *line)
{
    char *student = take_part(&line), *lesson = take_part(&line);
    if (!*student || !*line || !*lesson ||
        lesson[strspn(lesson, "0123456789")] != '\0')
        return false;
    choices->at = grow(choices->at, choices->count, &choices->capacity,
                       sizeof *choices->at);
    choices->at[choices->count++] =
        (struct choice){.student = text_format("%s", student),
                        .path = text_format("%s", line),
                        .lesson = atoi(lesson)};
    return true;
}

void choices_read(struct choices *choices, const char *path)
{
    struct text text = {0};
    if (!path || !text_read(&text, path))
        return;
    char *rest = text.bytes, *line;
    for (int number = 1; (line = text_line(&rest)); number++) {
        line = trim(line);
        if (*line && *line != '#' && !read_line(choices, line))
            fail("%s, line %d: a choice looks like\n"
                 "  Jane Doe  02  a/my_range.c\n"
                 "with two spaces or more between its three parts.",
                 path, number);
    }
    text_free(&text);
}

const char *choices_find(const struct choices *choices, const char *student,
                         int lesson)
{
    for (size_t i = 0; i < choices->count; i++)
        if (choices->at[i].lesson == lesson &&
            strcmp(choices->at[i].student, student) == 0)
            return choices->at[i].path;
    return NULL;
}

void choices_free(struct choices *choices)
{
    for (size_t i = 0; i < choices->count; i++) {
        free(choices->at[i].student);
        free(choices->at[i].path);
    }
    free(choices->at);
    *choices = (struct choices){0};
}
