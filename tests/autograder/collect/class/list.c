#include "class.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const size_t most_bytes = (size_t)1 << 24;

/* The line without comment, space around it and slashes at its end. */
static char *tidy(char *line)
{
    line += strspn(line, " \t\r");
    if (*line == '#')
        *line = '\0';
    char *comment = strstr(line, " #");
    if (comment)
        *comment = '\0';
    size_t size = strlen(line);
    while (size > 1 && strchr(" \t\r/", line[size - 1]))
        line[--size] = '\0';
    return line;
}

/* The last part of a path, or the last two. */
static const char *last_parts(const char *path, int parts)
{
    const char *start = path + strlen(path);
    for (; start > path; start--)
        if (start[-1] == '/' && parts-- == 1)
            break;
    return start;
}

static void add_line(struct class *class, const char *folder, const char *line)
{
    struct stat status;
    char *path = line[0] == '/' ? text_format("%s", line)
                                : text_format("%s/%s", folder, line);
    bool is_folder = stat(path, &status) == 0 && S_ISDIR(status.st_mode);
    struct owner owner;
    owner_from_name(&owner, last_parts(line, 1), is_folder, class->lessons);
    class_group(class, &owner, line, NULL)->listed = path;
}

static int compare_students(const void *one, const void *other)
{
    const struct group *a = one, *b = other;
    return strcmp(a->owner.student, b->owner.student);
}

/* Checkouts are often all called the same: then the folder above tells whose
 * each is. */
static void tell_apart(struct class *class)
{
    struct group *at = class->at;
    if (class->count)
        qsort(at, class->count, sizeof *at, compare_students);
    for (size_t i = 0, end; i < class->count; i = end) {
        end = i + 1;
        while (end < class->count && compare_students(&at[i], &at[end]) == 0)
            end++;
        for (size_t j = i; end > i + 1 && j < end; j++)
            if (at[j].owner.naming == NAMING_PLAIN) {
                char *longer = text_format("%s", last_parts(at[j].origin, 2));
                /* at[i] was compared already. */
                free(at[j].owner.student);
                at[j].owner.student = longer;
            }
    }
}

ssize_t class_from_list(struct class *class, const char *path)
{
    struct text text = {0};
    struct stat status;
    if (stat(path, &status) != 0 || status.st_size > (off_t)most_bytes ||
        !text_read(&text, path) ||
        (text.length && memchr(text.bytes, '\0', text.length))) {
        text_free(&text);
        return -1;
    }
    const char *base = name_base(path);
    char *folder = base == path ? text_format(".")
                                : text_format("%.*s", (int)(base - path), path);
    text_drop_mark(&text);
    char *rest = text.bytes, *line;
    ssize_t there = 0;
    while ((line = text_line(&rest)) && class->count < CLASS_ENTRIES) {
        line = tidy(line);
        if (!*line)
            continue;
        add_line(class, folder, line);
        there += access(class->at[class->count - 1].listed, F_OK) == 0;
    }
    tell_apart(class);
    text_free(&text);
    free(folder);
    return there;
}
