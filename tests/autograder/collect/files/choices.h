/**
 * @file
 * What the instructor decided where nobody else could: GRADEBOOK/choices.conf,
 * a line for a student's lesson, its three parts two spaces or more apart.
 *
 *     Jane Doe  02  a/my_range.c
 */
#ifndef CHOICES_H
#define CHOICES_H

#include <stdbool.h>
#include <stddef.h>

/** A line. */
struct choice {
    char *student, *path;
    int line, lesson;
};

/** All of them; start with {0}. */
struct choices {
    const char *file; /**< where they stand */
    struct choice *at;
    size_t count, capacity;
};

/** Reads the file, if there is one; `path` must stay. A line that is none fails
 * with a sentence. */
void choices_read(struct choices *choices, const char *path);

/** The path of the file that counts as the student's for that lesson, or NULL.
 * A line has the name or the platform's number, which may be NULL here; of
 * several the last counts. `choices` may be NULL, too. */
const char *choices_find(const struct choices *choices, const char *student,
                         const char *number, int lesson);

/** Is a file of that name, in whatever folder, chosen for anybody? */
bool choices_name(const struct choices *choices, const char *name);

/** Gives the memory back. */
void choices_free(struct choices *choices);

#endif
