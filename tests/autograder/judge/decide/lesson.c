#include "lesson.h"

#include "fail.h"
#include "text.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool file_exists(const char *path)
{
    return access(path, F_OK) == 0;
}

static struct lesson lesson_of(const char *folder, const char *name,
                               const char *title)
{
    return (struct lesson){
        .folder = folder,
        .name = name,
        .title = title,
        .number = atoi(folder),
        .page = text_format("lessons/%s/README.md", folder),
        .stub = text_format("lessons/%s/%s.c", folder, name),
        .fresh_stub = text_format("tests/%s/stub.c", folder),
        .solution = text_format("solutions/%s/%s.c", folder, name),
        .whys = text_format("solutions/%s/whys.md", folder),
        .cases = text_format("tests/%s/cases.c", folder),
        .expected = text_format("tests/%s/expected.txt", folder),
        .mistakes = text_format("tests/%s/mistakes.txt", folder),
        .hints = text_format("tests/%s/hints.md", folder),
        .printed = text_format("tests/%s/example.txt", folder),
        .try = text_format("lessons/%s/try.c", folder),
        .fresh_try = text_format("tests/%s/try.c", folder),
        .last_try = text_format("build/progress/%s.try.c", folder),
        .progress = text_format("build/progress/%s", folder),
        .passed = text_format("build/progress/%s.passed", folder),
        .hints_shown = text_format("build/progress/%s.hints", folder),
    };
}

static void add(struct lessons *lessons, char *line)
{
    const char *folder = line, *name = "", *title = "";
    char *space = strchr(line, ' ');
    if (space) {
        *space = '\0';
        name = space + 1;
        space = strchr(space + 1, ' ');
    }
    if (space) {
        *space = '\0';
        title = space + 1;
    }
    size_t size = (lessons->count + 1) * sizeof *lessons->at;
    lessons->at = must(realloc(lessons->at, size));
    lessons->at[lessons->count++] = lesson_of(folder, name, title);
}

void lessons_read(struct lessons *lessons)
{
    struct text text = {0};
    *lessons = (struct lessons){0};
    if (!text_read(&text, LESSONS_TABLE))
        fail("The list of lessons, %s, can't be read: %s.\n"
             "make clean, and then the same command again, makes it anew.",
             LESSONS_TABLE, strerror(errno));
    char *rest = text.bytes, *line;
    while ((line = text_line(&rest)))
        if (text_begins(line, "lesson "))
            add(lessons, line + strlen("lesson "));
        else if (text_begins(line, "minutes ") && lessons->count > 0)
            lessons->at[lessons->count - 1].minutes =
                atoi(line + strlen("minutes "));
}

void lesson_from_folder(struct lesson *lesson, const char *folder)
{
    struct lessons lessons;
    lessons_read(&lessons);
    for (size_t i = 0; i < lessons.count; i++)
        if (strcmp(lessons.at[i].folder, folder) == 0) {
            *lesson = lessons.at[i];
            return;
        }
    fail("'%s' is not the name of a lesson's folder.", folder);
}
