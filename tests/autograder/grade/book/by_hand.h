/**
 * @file
 * Lines that the instructor wrote into the gradebook's small files: each is of
 * somebody in the class, and of a lesson that there is.
 */
#ifndef BY_HAND_H
#define BY_HAND_H

#include "collect/files/choices.h"
#include "grade/people.h"

/** Where a line stands, and what it is of. */
struct by_hand {
    const char *path;
    int line;
    const char *student;
    int lesson;
};

/** Fails with a sentence if there is no such lesson, or not one such student
 * but `found`. */
void by_hand_check(const struct by_hand *line, size_t found,
                   const struct people *people,
                   const struct lesson_files *lessons);

/** Checks all choices. */
void by_hand_check_choices(const struct choices *choices,
                           const struct people *people,
                           const struct lesson_files *lessons);

#endif
