#include "level.h"

#include "collect/archive/walk.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static enum entry_kind kind_at(int folder, const char *name)
{
    struct stat status;
    return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
               ? walk_kind(status.st_mode)
               : ENTRY_OTHER;
}

/* The names in the folder at this path, to be freed. */
static ssize_t list(const struct class *class, const char *path, char ***names,
                    bool *more)
{
    int folder = walk_open(class->root, path, true);
    if (folder < 0)
        return -1;
    ssize_t count = walk_list(folder, CLASS_ENTRIES, names, more);
    close(folder);
    return count;
}

/* Returns whether what matters may lie deeper. */
static bool see_level(struct levels *levels, struct text *path, int depth)
{
    char **names = NULL;
    bool more = false;
    ssize_t count = list(levels->class, text_string(path), &names, &more);
    for (ssize_t i = 0; i < count; i++) {
        char *below = text_format("%s%s%s", text_string(path), depth ? "/" : "",
                                  names[i]);
        levels_see(levels, below, kind_at(levels->class->root, below));
        free(below);
        free(names[i]);
    }
    free(names);
    const struct level *level = &levels->at[depth];
    if (!level_leads_on(level))
        return false;
    text_addf(path, "%s%s", depth ? "/" : "", level->only);
    return true;
}

static void add_entries(struct class *class)
{
    char **names = NULL;
    bool more = false;
    ssize_t count = list(class, "", &names, &more);
    for (ssize_t i = 0; i < count; i++) {
        enum entry_kind kind = kind_at(class->root, names[i]);
        struct top top = class_top(class, names[i], kind);
        if (top.group && !top.typed)
            group_add(top.group, &top, names[i], top.match, kind);
        free(names[i]);
    }
    free(names);
    if (more)
        class->problem = text_format("Only the first %d files and folders in "
                                     "%s were looked at.",
                                     CLASS_ENTRIES, class->shown);
}

/* The submissions lie in that folder: it becomes the root. */
static void move_root(struct class *class, const char *path)
{
    int root = walk_open(class->root, path, true);
    close(class->root);
    class->root = root;
}

void class_from_folder(struct class *class, const char *name)
{
    struct levels levels = {.class = class};
    const struct level *level;
    struct text path = {0};
    levels.at[0].single = class_is_export_name(name, true);
    for (int i = 0; i < MOST_DEPTH && see_level(&levels, &path, i);)
        i++;
    char *prefix = levels_prefix(&levels, &level);
    if (*prefix)
        move_root(class, prefix);
    if (level_is_single(level) && !level->exported)
        group_add(levels_only_group(class, prefix, name, true), NULL, "", "",
                  ENTRY_FOLDER);
    else
        add_entries(class);
    levels_free(&levels);
    text_free(&path);
    free(prefix);
}
