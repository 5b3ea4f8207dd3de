/**
 * @file
 * The table of a lesson's structs for tests/autograder/trace/trace.h: which
 * members there are in what a `next` or a generator's body serves.
 */
#ifndef TABLE_H
#define TABLE_H

#include "judge/decide/text.h"

/**
 * Adds the table, in C. It has to be included behind what it is made of:
 * structs and functions are taken from there as the compiler knows them, only
 * their names from here.
 * @param code  headers and C files, one behind the other, as they are written
 */
void table_add(struct text *table, const struct text *code);

#endif
