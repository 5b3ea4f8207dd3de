#include "level.h"

#include <stdlib.h>
#include <string.h>

/* Of what can only be named a few are enough. */
enum { MOST_NAMED = 20 };

static bool may_count(const struct class *class, const struct group *group,
                      const char *path, enum entry_kind kind)
{
    const char *name = name_base(path);
    if (kind == ENTRY_FOLDER)
        return lesson_from_name(name, class->lessons).lesson <
               class->lessons->count;
    return name_is_c(name) || name_may_be_c(name) || name_is_archive(name) ||
           name_is_foreign_archive(name) || name_is_no_program(name) ||
           group->count < MOST_NAMED;
}

struct unpack_plan class_unpack_plan(const struct class *class)
{
    return (struct unpack_plan){.archive = class->archive,
                                .name = class->shown,
                                .most_entries = CLASS_LONGEST,
                                .most_bytes = CLASS_BYTES,
                                .most_seconds = CLASS_SECONDS};
}

static void take_look(const struct entry *entry, void *context)
{
    levels_see(context, entry->path, entry->kind);
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
    if (!may_count(class, group, entry->path, entry->kind))
        return;
    if (group->count >= MOST_ENTRIES) {
        group->crowded = true;
        return;
    }
    struct part *part = group_add(group, top, match, match, entry->kind);
    part->index = entry->index;
    part->content.fd = -1;
}

static void add_entry(struct class *class, const struct entry *entry,
                      const char *path)
{
    const char *slash = strchr(path, '/');
    char *name = text_format("%.*s", (int)strcspn(path, "/"), path);
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
                              .prefix = levels_prefix(&levels, &level)};
    if (level_is_single(level) && !level->exported)
        sharing.only = levels_only_group(class, sharing.prefix, name, false);
    plan.take = take_share;
    plan.context = &sharing;
    class->problem = unpack(&plan);
    levels_free(&levels);
    free(sharing.prefix);
}
