/**
 * @file
 * Submissions of which nobody can tell whose they are: none of their lessons is
 * graded.
 */
#ifndef REFUSE_H
#define REFUSE_H

#include "collect/class/class.h"

/** Refuses it if somebody else has its number, too; else it stays as it is. */
void refuse_rival(const struct class *class, const struct group *group,
                  struct problems *problems, struct submission *submission);

/** Refuses it if platforms have put the names of several students into what
 * lies in it: an export that was not named as the class. */
void refuse_class(const struct group *group, const struct sift *sift,
                  struct submission *submission);

#endif
