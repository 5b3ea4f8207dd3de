/**
 * @file
 * When a submission was handed in, as far as a platform says so.
 */
#ifndef DATE_H
#define DATE_H

#include "collect/class/class.h"

/** When the last of several attempts was handed in, or -1; says so if there are
 * several. */
int64_t date_of_last_attempt(const struct group *group,
                             struct problems *problems);

/**
 * Dates the files by Moodle's worksheet, or else by the attempt. A platform's
 * word counts more than that of a student's repository.
 * @param time  the attempt's, or -1
 */
void date_files(const struct class *class, const struct group *group,
                const struct submission *submission, int64_t time);

#endif
