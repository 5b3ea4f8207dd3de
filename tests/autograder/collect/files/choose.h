/**
 * @file
 * Which of a submission's files is a lesson's, and what is in it.
 */
#ifndef CHOOSE_H
#define CHOOSE_H

#include "sift.h"

/** Fills in `files`, one for each lesson; says in a note what was decided. */
void choose_files(struct sift *sift, struct found_file *files);

#endif
