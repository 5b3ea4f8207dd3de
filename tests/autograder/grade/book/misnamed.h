/**
 * @file
 * Files of a gradebook that are called nearly as they should be, and so would
 * be passed over in silence: overrides.conf.txt, Roster.csv, roster.xlsx.
 */
#ifndef MISNAMED_H
#define MISNAMED_H

#include "gradebook.h"

/** Says on standard error which of the files in it are not read, and what the
 * one is called that is. */
void misnamed_tell(const struct gradebook *book);

#endif
