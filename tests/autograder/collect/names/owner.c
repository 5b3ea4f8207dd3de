#include "platforms.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

char *owner_copy(const char *start, const char *end)
{
    char *bytes = text_format("%.*s", (int)(end - start), start);
    char *composed = name_composed(bytes);
    free(bytes);
    return composed;
}

const char *owner_skip_digits(const char *start)
{
    const char *end = start;
    while (isdigit((unsigned char)*end))
        end++;
    return end - start <= 20 ? end : start;
}

/* "my_range.c", "my_range copy.zip", "02_my_range.c" or "lesson2.c". Other
 * numbers, and words, may be somebody's. */
static bool is_lessons(const char *name, const struct lesson_files *lessons)
{
    struct loose_name loose = lesson_from_loose_name(name, lessons);
    if (lesson_from_name(name, lessons).lesson < lessons->count)
        return true;
    return loose.lesson < lessons->count && !loose.around &&
           (loose.numbered || loose.first ||
            strncmp(name, lessons->at[loose.lesson].folder, 2) == 0);
}

/* smith_my_range.c */
static bool read_prefix(struct owner *owner, const char *name,
                        const struct lesson_files *lessons)
{
    for (const char *end = strpbrk(name, "_- "); end;
         end = strpbrk(end + 1, "_- ")) {
        if (end == name || !is_lessons(end + 1, lessons))
            continue;
        owner->student = owner_copy(name, end);
        owner->rest = end + 1;
        return true;
    }
    return false;
}

static void read_whole(struct owner *owner, const char *name, bool folder)
{
    size_t size = strlen(name);
    bool c = name_is_nearly_c(name);
    const char *behind = c ? name_behind_c(name) : NULL;
    const char *ending = behind ? behind : strrchr(name, '.');
    if (!folder && ending && (name_is_archive(name) || c)) {
        size_t rest = (size_t)(ending - name);
        if (rest > 4 && strncasecmp(ending - 4, ".tar", 4) == 0)
            rest -= 4;
        size = rest ? rest : size;
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
    /* "my_send.c" is not what "my" handed in if it is a lesson's own name, nor
     * "02_my_send.c" what "02" did. */
    bool plain = lesson_is_named(name, lessons);
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
