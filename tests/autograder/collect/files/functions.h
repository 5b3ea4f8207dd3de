/**
 * @file
 * Which lesson a file is, by the functions in it.
 */
#ifndef FUNCTIONS_H
#define FUNCTIONS_H

#include "collect/collect.h"

/**
 * The only lesson most of whose functions, as they were handed out, the file
 * defines, too.
 * @return its index, or the number of lessons: none, or more than one
 */
size_t functions_lesson(const struct text *file,
                        const struct lesson_files *lessons);

#endif
