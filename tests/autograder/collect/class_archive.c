#include "class.h"

#include "judge/decide/fail.h"

#include <stdlib.h>
#include <string.h>

/* What is in the archive; only names. */
struct listing {
    const struct class *class;
    struct listed {
        char *path;
        enum entry_kind kind;
        size_t index;
        int64_t time;
    } * at;
    size_t count, capacity;
};

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

/* Do the paths lead to the same folder? */
static bool are_neighbours(const char *one, const char *other)
{
    size_t size = (size_t)(name_base(one) - one);
    return size > 0 && size == (size_t)(name_base(other) - other) &&
           memcmp(one, other, size) == 0;
}

static void take_name(const struct entry *entry, void *context)
{
    struct listing *listing = context;
    /* Of files that can't count, one in each folder shows that it is there. */
    if (listing->count &&
        !may_count(listing->class, entry->path, entry->kind) &&
        are_neighbours(listing->at[listing->count - 1].path, entry->path))
        return;
    listing->at = grow(listing->at, listing->count, &listing->capacity,
                       sizeof *listing->at);
    listing->at[listing->count++] =
        (struct listed){.path = text_format("%s", entry->path),
                        .kind = entry->kind,
                        .index = entry->index,
                        .time = entry->time};
}

struct unpack_plan class_unpack_plan(const struct class *class)
{
    return (struct unpack_plan){.archive = class->archive,
                                .name = class->shown,
                                .most_entries = CLASS_ENTRIES,
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

static struct level look(const struct class *class,
                         const struct listing *listing, size_t prefix)
{
    struct level level = {0};
    for (size_t i = 0; i < listing->count; i++)
        if (strlen(listing->at[i].path) > prefix)
            look_at(&level, class, listing->at[i].path + prefix,
                    listing->at[i].kind);
    return level;
}

/* The folder that all lie in, if it is no student's: the length of its path
 * with the slash. `*level` is what is to be seen there. */
static size_t find_prefix(const struct class *class,
                          const struct listing *listing, struct level *level)
{
    size_t prefix = 0;
    *level = look(class, listing, 0);
    for (int depth = 0; depth < MOST_DEPTH; depth++) {
        if (level->several || level->exported || level->single || !level->only)
            break;
        size_t next = prefix + strlen(level->only) + 1;
        struct level inner = look(class, listing, next);
        if (!inner.single && !inner.exported && !inner.class) {
            free(inner.only);
            break;
        }
        free(level->only);
        *level = inner;
        prefix = next;
    }
    return prefix;
}

/* --- Whose the entries are ----------------------------------------------- */

static void add_part(const struct class *class, struct group *group,
                     const struct listed *entry, const char *match,
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

static void add_entry(struct class *class, const struct listed *entry,
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

static void add_single(struct class *class, const struct listing *listing,
                       size_t prefix, const char *name)
{
    struct owner owner;
    owner_from_name(&owner, name, prefix > 0, class->lessons);
    struct group *group = class_group(class, &owner, name, NULL);
    for (size_t i = 0; i < listing->count; i++)
        if (strlen(listing->at[i].path) > prefix)
            add_part(class, group, &listing->at[i],
                     listing->at[i].path + prefix, NULL);
}

static void share_out(struct class *class, const struct listing *listing,
                      const char *name)
{
    struct level level;
    size_t prefix = find_prefix(class, listing, &level);
    bool single = level.single && !level.exported;
    free(level.only);
    if (single) {
        char *folder =
            prefix ? text_format("%.*s", (int)prefix - 1, listing->at[0].path)
                   : NULL;
        add_single(class, listing, prefix, folder ? name_base(folder) : name);
        free(folder);
        return;
    }
    for (size_t i = 0; i < listing->count; i++)
        if (strlen(listing->at[i].path) > prefix)
            add_entry(class, &listing->at[i], listing->at[i].path + prefix);
}

void class_from_archive(struct class *class, const char *name)
{
    struct listing listing = {.class = class};
    struct spool none = SPOOL_NONE;
    struct unpack_plan plan = class_unpack_plan(class);
    plan.spool = &none;
    plan.take = take_name;
    plan.context = &listing;
    class->problem = unpack(&plan);
    share_out(class, &listing, name);
    for (size_t i = 0; i < listing.count; i++)
        free(listing.at[i].path);
    free(listing.at);
}
