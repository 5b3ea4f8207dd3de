/**
 * @file
 * Locks that tell one grader of others on the machine.
 */
#ifndef LOCK_H
#define LOCK_H

#include <stdbool.h>

/**
 * Locks a file of our own. The lock goes with this process, however it ends,
 * and with no other.
 * @param flags  for open(), beside those that it always has
 * @return false if somebody has it, or if it is somebody else's file, or none
 */
bool lock_file(const char *path, int flags);

#endif
