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
 * @param lesson  becomes its index, or the number of lessons: none, or more
 * than one
 * @return false if the machine did not let it look
 */
bool functions_lesson(const struct text *file,
                      const struct lesson_files *lessons, size_t *lesson);

#endif
