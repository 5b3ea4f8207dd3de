/**
 * @file
 * Confinement: what compiles a submission and what runs it can reach nothing
 * that is not theirs.
 *
 * Landlock decides about files, seccomp about everything else, limits about
 * time and space; started by root, all of it happens as a user of its own.
 * Where Landlock is missing, bubblewrap takes its place.
 */
#ifndef CONFINE_H
#define CONFINE_H

#include "judge/process/process.h"
#include "toolchain.h"

/** How well this machine can confine. */
enum confinement {
    CONFINED_BY_LANDLOCK,
    CONFINED_BY_BUBBLEWRAP,
    NOT_CONFINED, /**< limits only; for those who said UNSAFE=1 */
};

/** What the programs of one slot are locked into. */
struct cell {
    const struct toolchain *toolchain;
    enum confinement level;
    const char *words;             /**< the level, for every report */
    const struct filters *filters; /**< NULL: this machine can't make them */
    const char *stage;             /**< the folder with what a compiler needs */
    const char *scratch; /**< the only folder that a compiler can write to; it
                              becomes the current folder of what is started */
    unsigned first_user; /**< root's: the first of the grader's users */
    int slot; /**< which of the graders working side by side this is; each has a
                   user of its own, if root can give it one */
};

/**
 * Finds out what this machine offers, tries it, and makes it the cell's.
 * @param wanted  "landlock" or "bubblewrap" to allow only that, "" for the best
 */
void confine_prepare(struct cell *cell, const char *wanted);

/** What is missing for a better level, as lines of text; the caller frees it.
 */
char *confine_missing(const struct cell *cell);

/** What is started with this is confined to the cell, which must outlive it. */
struct process_guard confine_guard(const struct cell *cell);

/** The user that a slot works as; the grader's own if that is not root. */
unsigned confine_user(const struct cell *cell, int slot);

#endif
