#include "choices.h"

#include "collect/fields.h"
#include "collect/names/owner.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"

#include <stdlib.h>
#include <string.h>

static bool read_line(struct choices *choices, char *line, int number)
{
    char *student = fields_take(&line);
    int lesson = fields_number(fields_take(&line));
    if (!*student || !*line || lesson < 0)
        return false;
    choices->at = grow(choices->at, choices->count, &choices->capacity,
                       sizeof *choices->at);
    choices->at[choices->count++] =
        (struct choice){.student = text_format("%s", student),
                        .path = text_format("%s", line),
                        .line = number,
                        .lesson = lesson};
    return true;
}

void choices_read(struct choices *choices, const char *path)
{
    struct text text = {0};
    choices->file = path;
    if (!fields_read(&text, path))
        return;
    char *rest = text.bytes, *line;
    for (int number = 1; (line = text_line(&rest)); number++) {
        line = fields_trim(line);
        if (*line && *line != '#' && !read_line(choices, line, number))
            fail("%s, line %d: a choice looks like\n"
                 "  Jane Doe  02  a/my_range.c\n"
                 "with two spaces or more between its three parts.",
                 path, number);
    }
    text_free(&text);
}

const char *choices_find(const struct choices *choices, const char *student,
                         const char *number, int lesson)
{
    for (size_t i = choices ? choices->count : 0; i-- > 0;) {
        const char *who = choices->at[i].student;
        if (choices->at[i].lesson == lesson &&
            (strcmp(who, student) == 0 || (number && strcmp(who, number) == 0)))
            return choices->at[i].path;
    }
    return NULL;
}

bool choices_name(const struct choices *choices, const char *name)
{
    for (size_t i = choices ? choices->count : 0; i-- > 0;)
        if (strcmp(name_base(choices->at[i].path), name) == 0)
            return true;
    return false;
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
