#include "class.h"

#include "judge/decide/text.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static size_t common(const char *one, const char *other)
{
    size_t size = 0;
    while (one[size] && one[size] == other[size])
        size++;
    return size;
}

/* What all names begin with, up to a dash; 0 if some are no plain folders', or
 * are nothing but that. */
static size_t prefix_of(const struct class *class)
{
    const char *first = class->at[0].owner.student;
    size_t size = strlen(first);
    for (size_t i = 0; i < class->count; i++) {
        const struct owner *owner = &class->at[i].owner;
        if (owner->naming != NAMING_PLAIN || !owner->folder)
            return 0;
        size_t same = common(first, owner->student);
        size = same < size ? same : size;
    }
    while (size > 0 && first[size - 1] != '-')
        size--;
    for (size_t i = 0; i < class->count; i++)
        if (class->at[i].owner.student[size] == '\0')
            return 0;
    return size;
}

static bool all_are_checkouts(const struct class *class)
{
    for (size_t i = 0; i < class->count; i++) {
        char *git = text_format("%s/.git", class->at[i].origin);
        bool is = class->root >= 0 && faccessat(class->root, git, F_OK, 0) == 0;
        free(git);
        if (!is)
            return false;
    }
    return true;
}

/* "homework-", of what is called "homework-submissions". */
static bool is_called_so(const char *name, const char *prefix, size_t size)
{
    return strncmp(name, prefix, size) == 0;
}

static bool is_blackboards(const struct group *group)
{
    return group->owner.naming == NAMING_BLACKBOARD ||
           group->owner.naming == NAMING_BLACKBOARD_TEXT;
}

/* "Homework 1_j_doe": assignments and users may have a "_" in their names, and
 * the assignment's is what all begin with. */
static void part_users(struct class *class)
{
    const char *first = class->count ? class->at[0].owner.number : NULL;
    size_t size = 0;
    for (size_t i = 0; i < class->count; i++) {
        if (!is_blackboards(&class->at[i]))
            return;
        size_t same = common(first, class->at[i].owner.number);
        size = i <= 1 || same < size ? same : size;
    }
    while (size > 0 && first[size - 1] != '_')
        size--;
    for (size_t i = 0; size && class->count > 1 && i < class->count; i++) {
        struct owner *owner = &class->at[i].owner;
        free(owner->student);
        owner->student = text_format("%s", owner->number + size);
    }
}

void class_drop_prefix(struct class *class, const char *name)
{
    part_users(class);
    size_t size = class->count > 1 ? prefix_of(class) : 0;
    /* Names that only happen to begin alike stay as they are: "student-01". */
    if (size && !is_called_so(name, class->at[0].owner.student, size) &&
        !all_are_checkouts(class))
        return;
    for (size_t i = 0; size && i < class->count; i++) {
        char *student = class->at[i].owner.student;
        memmove(student, student + size, strlen(student + size) + 1);
    }
}
