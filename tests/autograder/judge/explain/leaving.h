/**
 * @file
 * Ways out of a function that pass an iterator's iter_drop() by.
 */
#ifndef LEAVING_H
#define LEAVING_H

#include "judge/decide/source.h"

/**
 * The line of the first return behind the iter_of() on line `taken` that passes
 * the iter_drop() of what it gave by: in front of it, or where it stands in a
 * block that another return ends. 0 if there is none, or no such iter_drop()
 * either. To return the iterator itself is to hand it on.
 */
int leaving_line(const struct source *source, int taken);

#endif
