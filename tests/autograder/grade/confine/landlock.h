/**
 * @file
 * Landlock: which files a program may read, write and start. A feature of the
 * Linux kernel (5.13 and later) that needs no privileges.
 */
#ifndef LANDLOCK_H
#define LANDLOCK_H

#include <stdbool.h>
#include <stdint.h>

/** What is allowed below a path. */
enum landlock_access {
    LANDLOCK_READ = 1,  /**< read files and list folders */
    LANDLOCK_START = 2, /**< start a program */
    LANDLOCK_WRITE = 4, /**< write, make and remove files */
};

/** The version of Landlock that the kernel speaks; 0 if it has none. */
int landlock_version(void);

/** A set of rules that allows nothing yet; -1 with errno set if that fails. */
int landlock_begin(void);

/**
 * Allows `access`, of enum landlock_access, to a file or to all below a folder.
 * A path that does not exist is left out.
 */
bool landlock_allow(int rules, const char *path, unsigned access);

/** From now on this process can do only that. False with errno set. */
bool landlock_enter(int rules);

#endif
