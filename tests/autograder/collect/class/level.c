#include "level.h"

#include <stdlib.h>
#include <string.h>

/* Does this count as part of a class or submission at all? */
static bool counts(const struct owner *owner, const char *name, bool folder,
                   enum entry_kind kind)
{
    if (*name == '\0' || sift_skips_folder(name))
        return false;
    return folder || owner->naming != NAMING_PLAIN ||
           class_is_somebodys(owner, name, kind);
}

/* "smith_my_range.c" */
static void note_student(struct level *level, const char *student)
{
    if (level->student)
        level->named |= strcmp(level->student, student) != 0;
    else
        level->student = text_format("%s", student);
}

static void look_at(struct level *level, const struct class *class,
                    const char *name, bool folder, enum entry_kind kind)
{
    struct owner owner;
    owner_from_name(&owner, name, folder, class->lessons);
    if (counts(&owner, name, folder, kind)) {
        bool single = class_is_single(class, name, folder);
        level->single |=
            single && (folder || lesson_from_name(name, class->lessons).lesson <
                                     class->lessons->count);
        level->hinted |= single;
        if (owner.naming == NAMING_PLAIN && owner.rest > name)
            note_student(level, owner.student);
        level->exported |= owner.naming != NAMING_PLAIN;
        level->class |= folder || owner.rest > name || name_is_archive(name);
        level->several |=
            !folder || (level->only && strcmp(level->only, name) != 0);
        if (!level->only)
            level->only = text_format("%s", name);
    }
    owner_free(&owner);
}

/* Each level sees what lies at it or below. */
void levels_see(struct levels *levels, const char *path, enum entry_kind kind)
{
    for (int i = 0; i <= MOST_DEPTH && *path; i++) {
        struct level *level = &levels->at[i];
        size_t size = strcspn(path, "/");
        char *name = text_format("%.*s", (int)size, path);
        bool folder = path[size] == '/' || kind == ENTRY_FOLDER;
        look_at(level, levels->class, name, folder, kind);
        bool on = level->only && strcmp(level->only, name) == 0;
        free(name);
        if (!on || path[size] == '\0')
            break;
        path += size + 1;
    }
}

/* Among files named after students "07_my_range.c" and "do_my_range.c" are two
 * students' more. */
bool level_is_single(const struct level *level)
{
    return level->single || (level->hinted && !level->named);
}

bool level_leads_on(const struct level *level)
{
    return level->only && !level->several && !level->exported &&
           !level_is_single(level);
}

char *levels_prefix(const struct levels *levels, const struct level **level)
{
    struct text prefix = {0};
    *level = levels->at;
    for (int i = 0; i < MOST_DEPTH; i++, ++*level) {
        const struct level *inner = *level + 1;
        if (!level_leads_on(*level) ||
            (!level_is_single(inner) && !inner->exported && !inner->class))
            break;
        text_addf(&prefix, "%s/", (*level)->only);
    }
    return prefix.bytes ? prefix.bytes : text_format("%s", "");
}

struct group *levels_only_group(struct class *class, const char *prefix,
                                const char *name, bool folder)
{
    struct owner owner;
    size_t size = strlen(prefix);
    char *path = text_format("%.*s", (int)(size ? size - 1 : 0), prefix);
    if (size)
        name = name_base(path);
    owner_from_name(&owner, name, folder || size, class->lessons);
    struct group *group = class_group(class, &owner, name, NULL);
    free(path);
    return group;
}

void levels_free(struct levels *levels)
{
    for (int i = 0; i <= MOST_DEPTH; i++) {
        free(levels->at[i].only);
        free(levels->at[i].student);
    }
}
