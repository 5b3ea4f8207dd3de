/**
 * @file
 * Files and folders on disk that somebody else has put there: no link is
 * followed, and nothing is waited for.
 */
#ifndef WALK_H
#define WALK_H

#include "unpack.h"

#include <sys/types.h>

/** What `mode` of struct stat says. */
enum entry_kind walk_kind(mode_t mode);

/**
 * Opens a file or folder below a folder, no part of whose path may be a link;
 * "" is the folder itself.
 * @return -1 with errno set
 */
int walk_open(int root, const char *path, bool folder);

/** Opens an ordinary file to read it; a region without a file if it is none. */
struct region walk_file(int root, const char *path);

/**
 * The names in a folder, sorted, at most `most`, and without "." and "..".
 * @param more  becomes true if there are more
 * @return how many, or -1 with errno set; the caller frees the names and the
 * list
 */
ssize_t walk_list(int folder, size_t most, char ***names, bool *more);

#endif
