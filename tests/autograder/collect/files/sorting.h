/**
 * @file
 * What candidates turn out to be once they are read.
 */
#ifndef SORTING_H
#define SORTING_H

#include "sift.h"

/** Leaves out what is called like a lesson's file and holds notes, and gives C
 * files of any name to the lessons whose functions are in them. */
void sort_by_content(const struct sift *sift);

#endif
