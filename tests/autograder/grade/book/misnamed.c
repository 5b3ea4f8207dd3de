#include "misnamed.h"

#include "collect/names/owner.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

static const char *const read_ones[] = {"grading.conf", "overrides.conf",
                                        "choices.conf", "roster.csv"};

/* The first word's length, without the s that a plural has. */
static size_t stem_of(const char *name)
{
    size_t size = strcspn(name, ".");
    return size > 1 && (name[size - 1] | 32) == 's' ? size - 1 : size;
}

static bool means(const char *name, const char *read_one)
{
    size_t size = stem_of(read_one);
    return stem_of(name) == size && strncasecmp(name, read_one, size) == 0 &&
           strchr(name, '.') && strcmp(name, read_one) != 0 &&
           !name_is_backup(name);
}

/* Beside the right one it is a source of it, or what it was. But grading.conf
 * is there always. */
static void look_at(const struct gradebook *book, const char *name)
{
    for (size_t i = 0; i < sizeof read_ones / sizeof *read_ones; i++) {
        if (!means(name, read_ones[i]))
            continue;
        char *path = gradebook_path(book, read_ones[i]);
        if (i == 0 || access(path, F_OK) != 0)
            fprintf(stderr,
                    "%s/%s is not read:\nwhat is read there is called %s.\n",
                    book->folder, name, read_ones[i]);
        free(path);
    }
}

void misnamed_tell(const struct gradebook *book)
{
    DIR *folder = opendir(book->folder);
    for (struct dirent *entry; folder && (entry = readdir(folder));)
        look_at(book, entry->d_name);
    if (folder)
        closedir(folder);
}
