/**
 * @file
 * Waits until something may have happened to some files, or until somebody
 * wants the program to end. Linux tells of changes (inotify); elsewhere, and
 * wherever it does not, one looks again after a moment.
 */
#ifndef WATCH_H
#define WATCH_H

#include <stdbool.h>

struct watch;

/** What to wait for, from now on. Ctrl-C and SIGTERM no longer end the program,
 * the first time. One at a time. `poll`: look again, even if Linux would tell.
 */
struct watch *watch_new(const char *const *paths, int count, bool poll);

/** Waits until it is worth looking again: for a second at most. */
void watch_wait(struct watch *watch);

/** Does somebody want the program to end? */
bool watch_is_over(void);

/** The program is to end, as if somebody wanted it to. */
void watch_end(void);

/** Gives it back. NULL is fine. */
void watch_free(struct watch *watch);

#endif
