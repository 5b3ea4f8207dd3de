/**
 * @file
 * When a file in a git checkout was last committed.
 *
 * A repository's own configuration can make git start programs (a signature
 * checker, a transport that fetches missing objects, a file system monitor and
 * whatever comes next). So git never sees it: it works on an empty repository
 * of the grader's own, which borrows the checkout's objects, and is told which
 * commit to begin with. What it reads is a stranger's all the same, so it is
 * confined as a compiler is.
 */
#ifndef GIT_TIME_H
#define GIT_TIME_H

#include "judge/process/process.h"

#include <stdint.h>

/** What all of git_time() needs. Start with {0}. */
struct git_times {
    char *repository;        /**< the empty one; NULL: no time is known */
    const char *search_path; /**< where git is found */
    const struct process_guard *guard; /**< confines it; NULL: nobody does */
};

/** Makes the empty repository; the rest is there already. */
void git_time_begin(struct git_times *git, const char *work_folder);

/** Removes it. */
void git_time_end(struct git_times *git);

/**
 * Seconds since 1970, or -1: it is in no checkout, was never committed, or
 * can't be found out safely. The date is the one in the commit, which is the
 * student's word.
 * @param root  the submission's folder
 * @param path  leads to the file from there
 */
int64_t git_time(const struct git_times *times, int root, const char *path);

#endif
