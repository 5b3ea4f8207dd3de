/**
 * @file
 * What is there instead of a lesson's file.
 */
#ifndef INSTEAD_H
#define INSTEAD_H

#include "sift.h"

/** The names of the first candidates whose sort is one of `least` to `most`.
 * @return how many there are */
size_t instead_names(const struct sift *sift, int least, int most,
                     struct text *names);

/** Says what is no program's text: all, or what is called like the lesson of
 * that index, if it is one. */
void instead_tell_no_programs(const struct sift *sift, size_t lesson);

#endif
