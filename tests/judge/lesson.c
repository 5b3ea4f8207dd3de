#include "lesson.h"

#include "fail.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool file_exists(const char *path)
{
    return access(path, F_OK) == 0;
}

/* "# 2. A custom MyRange" or "# Lesson 2: A custom MyRange": what follows the
 * number. */
static const char *read_title(const char *page, const char *otherwise)
{
    struct text text = {0};
    if (!text_read(&text, page))
        return otherwise;
    char *rest = text.bytes, *line;
    while ((line = text_line(&rest)) && !text_begins(line, "# "))
        ;
    if (!line)
        return otherwise;
    line += strcspn(line, "0123456789");
    line += strspn(line, "0123456789.: ");
    return *line ? line : otherwise;
}

static char *name_from_folder(const char *folder)
{
    char *name = text_format("%s", folder + 3);
    for (char *c = name; *c; c++)
        if (*c == '-')
            *c = '_';
    return name;
}

void lesson_from_folder(struct lesson *lesson, const char *folder)
{
    if (strlen(folder) < 4 || folder[2] != '-')
        fail("'%s' is not the name of a lesson's folder.", folder);
    const char *name = name_from_folder(folder);
    *lesson = (struct lesson){
        .folder = folder,
        .name = name,
        .number = atoi(folder),
        .page = text_format("lessons/%s/README.md", folder),
        .stub = text_format("lessons/%s/%s.c", folder, name),
        .fresh_stub = text_format("tests/%s/stub.c", folder),
        .solution = text_format("solutions/%s/%s.c", folder, name),
        .cases = text_format("tests/%s/cases.c", folder),
        .expected = text_format("tests/%s/expected.txt", folder),
        .mistakes = text_format("tests/%s/mistakes.txt", folder),
        .hints = text_format("tests/%s/hints.md", folder),
        .printed = text_format("tests/%s/example.txt", folder),
        .progress = text_format("build/progress/%s", folder),
        .hints_shown = text_format("build/progress/%s.hints", folder),
    };
    lesson->title = read_title(lesson->page, name);
}
