/**
 * @file
 * Was the file saved? Whatever an editor does to it: writes into it, in one go
 * or several, puts another in its place, or deletes it and makes a new one.
 */
#ifndef SAVES_H
#define SAVES_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/stat.h>

/** A file as it was found. */
struct file_state {
    bool there;
    dev_t device;
    ino_t inode;
    off_t size;
    struct timespec written;
    uint64_t hash; /**< of its bytes: some file systems' clocks are coarse */
};

/** A file that is watched. */
struct saves {
    const char *path;
    int wakes; /**< readable when something happens in its folder; or -1 */
    struct file_state seen, taken;
    double since; /**< when `seen` was seen first */
};

/**
 * Begins to watch. The system is asked to tell of changes (inotify), but it may
 * not know of those on a network's or another system's disk: so the file is
 * looked at every now and then in any case.
 * @param polls  and the system is not even asked
 */
void saves_begin(struct saves *saves, const char *path, bool polls);

/** Looks: is there something new, and has it come to rest? */
bool saves_look(struct saves *saves);

/** How many milliseconds to wait before the next look, if nothing wakes. */
int saves_patience(const struct saves *saves);

/** What was seen last is being judged: from now on it is not new. */
void saves_take(struct saves *saves);

/** What was taken last was not judged after all: whatever is there is new. */
void saves_forget(struct saves *saves);

/** Takes in what woke. */
void saves_wake(struct saves *saves);

#endif
