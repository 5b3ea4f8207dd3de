#include "owner_platforms.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

char *owner_copy(const char *start, const char *end)
{
    return text_format("%.*s", (int)(end - start), start);
}

const char *owner_skip_digits(const char *start)
{
    const char *end = start;
    while (isdigit((unsigned char)*end))
        end++;
    return end - start <= 20 ? end : start;
}

/* smith_my_range.c */
static bool read_prefix(struct owner *owner, const char *name,
                        const struct lesson_files *lessons)
{
    for (const char *end = strpbrk(name, "_- "); end;
         end = strpbrk(end + 1, "_- ")) {
        if (end == name ||
            lesson_from_name(end + 1, lessons).lesson == lessons->count)
            continue;
        owner->student = owner_copy(name, end);
        owner->rest = end + 1;
        return true;
    }
    return false;
}

static void read_whole(struct owner *owner, const char *name, bool folder)
{
    static const char *const endings[] = {".tar.gz", ".tgz", ".tar", ".zip",
                                          ".c"};
    size_t size = strlen(name);
    for (size_t i = 0; !folder && i < sizeof endings / sizeof *endings; i++) {
        size_t end = strlen(endings[i]);
        if (name_ends(name, endings[i]) && size > end) {
            size -= end;
            break;
        }
    }
    owner->student = owner_copy(name, name + size);
    owner->rest = folder ? "" : name;
}

static platform_reader *const platforms[] = {
    owner_moodle, owner_canvas, owner_blackboard, owner_brightspace};

void owner_from_name(struct owner *owner, const char *name, bool folder,
                     const struct lesson_files *lessons)
{
    *owner = (struct owner){.folder = folder, .time = -1};
    for (size_t i = 0; i < sizeof platforms / sizeof *platforms; i++)
        if (platforms[i](owner, name, folder))
            return;
    /* "my_send.c" is not what "my" handed in if it is a lesson's own name. */
    bool plain = lesson_from_name(name, lessons).lesson < lessons->count;
    if (folder || plain || !read_prefix(owner, name, lessons))
        read_whole(owner, name, folder);
}

void owner_free(struct owner *owner)
{
    free(owner->student);
    free(owner->number);
    free(owner->submission);
    *owner = (struct owner){0};
}
