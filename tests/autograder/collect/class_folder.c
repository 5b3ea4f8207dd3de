#include "class.h"

#include "collect/archive/walk.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>

static enum entry_kind kind_at(int folder, const char *name)
{
    struct stat status;
    return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
               ? walk_kind(status.st_mode)
               : ENTRY_OTHER;
}

static void add_whole(struct class *class, const char *name)
{
    struct owner owner;
    owner_from_name(&owner, name, true, class->lessons);
    group_add(class_group(class, &owner, name, NULL), "", "", ENTRY_FOLDER);
}

void class_from_folder(struct class *class, const char *name)
{
    char **names = NULL;
    bool more = false, single = class_is_export_name(name, true);
    bool exported = false;
    ssize_t count = walk_list(class->root, CLASS_ENTRIES, &names, &more);
    for (ssize_t i = 0; i < count; i++) {
        bool folder = kind_at(class->root, names[i]) == ENTRY_FOLDER;
        single = single || class_is_single(class, names[i], folder);
        exported = exported || class_is_export_name(names[i], folder);
    }
    if (single && !exported)
        add_whole(class, name);
    for (ssize_t i = 0; i < count; i++) {
        enum entry_kind kind = kind_at(class->root, names[i]);
        struct top top = {0};
        if (!single || exported)
            top = class_top(class, names[i], kind);
        if (top.group && !top.typed)
            group_add(top.group, names[i], top.match, kind)->canvas =
                top.canvas;
        free(names[i]);
    }
    free(names);
    if (more)
        class->problem = text_format("Only the first %d files and folders in "
                                     "%s were looked at.",
                                     CLASS_ENTRIES, class->shown);
}
