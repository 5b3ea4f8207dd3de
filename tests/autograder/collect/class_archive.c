#include "class.h"

#include <stdlib.h>
#include <string.h>

static bool may_count(const struct class *class, const char *path,
                      enum entry_kind kind)
{
    const char *name = name_base(path);
    if (kind == ENTRY_FOLDER)
        return lesson_from_name(name, class->lessons).lesson <
               class->lessons->count;
    return name_is_c(name) || name_is_archive(name) ||
           name_is_foreign_archive(name);
}

struct unpack_plan class_unpack_plan(const struct class *class)
{
    return (struct unpack_plan){.archive = class->archive,
                                .name = class->shown,
                                .most_entries = CLASS_LONGEST,
                                .most_bytes = CLASS_BYTES,
                                .most_seconds = CLASS_SECONDS};
}

/* --- What kind of archive it is ------------------------------------------ */

/* What a level of folders in the archive looks like. */
struct level {
    bool single;   /* lesson files lie there */
    bool exported; /* names as Moodle or Canvas write them */
    bool class;    /* folders, or files named after students */
    bool several;  /* not just one folder */
    char *only;    /* the name of the first thing there */
};

/* The first part of a path: a copy. */
static char *first_part(const char *path)
{
    return text_format("%.*s", (int)strcspn(path, "/"), path);
}

static void look_at(struct level *level, const struct class *class,
                    const char *path, enum entry_kind kind)
{
    char *name = first_part(path);
    bool folder = strchr(path, '/') || kind == ENTRY_FOLDER;
    if (*name && !sift_skips_folder(name)) {
        struct owner owner;
        owner_from_name(&owner, name, folder, class->lessons);
        bool named = folder || owner.rest > name || name_is_archive(name);
        owner_free(&owner);
        level->single = level->single || class_is_single(class, name, folder);
        level->exported = level->exported || class_is_export_name(name, folder);
        level->class = level->class || named;
        level->several = level->several || !folder ||
                         (level->only && strcmp(level->only, name) != 0);
        if (!level->only) {
            level->only = name;
            return;
        }
    }
    free(name);
}

/* The first folder, the first folder in that, and so on. */
struct levels {
    const struct class *class;
    struct level at[MOST_DEPTH + 1];
};

/* Each level sees what lies at it or below. */
static void take_look(const struct entry *entry, void *context)
{
    struct levels *levels = context;
    const char *path = entry->path;
    for (int i = 0; i <= MOST_DEPTH && *path; i++) {
        struct level *level = &levels->at[i];
        look_at(level, levels->class, path, entry->kind);
        size_t size = level->only ? strlen(level->only) : 0;
        if (!size || strncmp(path, level->only, size) != 0 || path[size] != '/')
            break;
        path += size + 1;
    }
}

/* The folder that all lie in, if it is no student's: its path with a slash at
 * the end, or "". `*level` becomes what is to be seen there. */
static char *find_prefix(const struct levels *levels,
                         const struct level **level)
{
    struct text prefix = {0};
    *level = levels->at;
    for (int i = 0; i < MOST_DEPTH; i++, ++*level) {
        const struct level *here = *level, *inner = here + 1;
        if (here->several || here->exported || here->single || !here->only ||
            (!inner->single && !inner->exported && !inner->class))
            break;
        text_addf(&prefix, "%s/", here->only);
    }
    return prefix.bytes ? prefix.bytes : text_format("%s", "");
}

/* --- Whose the entries are ----------------------------------------------- */

/* Where the entries go. */
struct sharing {
    struct class *class;
    char *prefix;
    struct group *only; /* who has them all, or NULL */
};

static void add_part(const struct class *class, struct group *group,
                     const struct entry *entry, const char *match,
                     const struct top *top)
{
    if (!may_count(class, entry->path, entry->kind))
        return;
    if (group->count >= MOST_ENTRIES) {
        group->crowded = true;
        return;
    }
    struct part *part = group_add(group, match, match, entry->kind);
    part->index = entry->index;
    part->content.fd = -1;
    if (top) {
        part->canvas = top->canvas;
        part->time = top->dated ? entry->time : -1;
    }
}

static void add_entry(struct class *class, const struct entry *entry,
                      const char *path)
{
    const char *slash = strchr(path, '/');
    char *name = first_part(path);
    struct top top = class_top(class, name, slash ? ENTRY_FOLDER : entry->kind);
    if (top.group && !top.typed && slash)
        add_part(class, top.group, entry, slash + 1, &top);
    else if (top.group && !top.typed && entry->kind != ENTRY_FOLDER)
        add_part(class, top.group, entry, top.match, &top);
    free(name);
}

static void take_share(const struct entry *entry, void *context)
{
    const struct sharing *sharing = context;
    const char *path = entry->path + strlen(sharing->prefix);
    if (!text_begins(entry->path, sharing->prefix) || !*path)
        return;
    if (sharing->only)
        add_part(sharing->class, sharing->only, entry, path, NULL);
    else
        add_entry(sharing->class, entry, path);
}

static struct group *only_group(struct class *class, const char *prefix,
                                const char *name)
{
    struct owner owner;
    char *folder = text_format("%.*s", (int)strlen(prefix) - 1, prefix);
    if (*prefix)
        name = name_base(folder);
    owner_from_name(&owner, name, *prefix != '\0', class->lessons);
    struct group *group = class_group(class, &owner, name, NULL);
    free(folder);
    return group;
}

/* Only names are read, in two passes: one to see what kind of archive it is,
 * and one to share it out. So nothing has to be kept of who has very much in
 * it. */
void class_from_archive(struct class *class, const char *name)
{
    struct levels levels = {.class = class};
    const struct level *level;
    struct spool none = SPOOL_NONE;
    struct unpack_plan plan = class_unpack_plan(class);
    plan.spool = &none;
    plan.take = take_look;
    plan.context = &levels;
    free(unpack(&plan)); /* the second pass says the same */
    struct sharing sharing = {.class = class,
                              .prefix = find_prefix(&levels, &level)};
    if (level->single && !level->exported)
        sharing.only = only_group(class, sharing.prefix, name);
    plan.take = take_share;
    plan.context = &sharing;
    class->problem = unpack(&plan);
    for (int i = 0; i <= MOST_DEPTH; i++)
        free(levels.at[i].only);
    free(sharing.prefix);
}
