#include "class.h"

#include <string.h>

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

void class_drop_prefix(struct class *class)
{
    size_t size = class->count > 1 ? prefix_of(class) : 0;
    for (size_t i = 0; size && i < class->count; i++) {
        char *student = class->at[i].owner.student;
        memmove(student, student + size, strlen(student + size) + 1);
    }
}
