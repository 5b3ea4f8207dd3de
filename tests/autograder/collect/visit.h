/**
 * @file
 * One submission, from the names that belong to it to the lessons' files.
 */
#ifndef VISIT_H
#define VISIT_H

#include "collect/class/class.h"

/** Reads a submission; its own archives go to the spool. Returns how many of
 * the lessons' files there are, readable or not. */
size_t visit_read(const struct class *class, const struct group *group,
                  struct spool *spool, struct submission *submission);

/** Whose a submission is. A number that somebody else has as well is nobody's.
 */
struct collect_owner visit_owner(const struct class *class,
                                 const struct group *group);

/** Gives the memory back. */
void visit_free(struct submission *submission, size_t lesson_count);

#endif
