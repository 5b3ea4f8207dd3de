/**
 * @file
 * When a file in a git checkout was last committed.
 *
 * A repository's own configuration can make git start programs (a signature
 * checker, a transport that fetches missing objects, a file system monitor and
 * whatever comes next). So git never sees it: it works on an empty repository
 * of the grader's own, which borrows the checkout's objects, and is told which
 * commit to begin with.
 */
#ifndef GIT_TIME_H
#define GIT_TIME_H

#include <stdint.h>

/**
 * Seconds since 1970, or -1: it is in no checkout, was never committed, or
 * can't be found out safely. The date is the one in the commit, which is the
 * student's word.
 * @param root  the submission's folder
 * @param path  leads to the file from there
 */
int64_t git_time(int root, const char *path);

/** Where to keep the empty repository; must outlive all of git_time(). */
void git_time_begin(const char *work_folder);

/** Removes it. */
void git_time_end(void);

#endif
