/**
 * @file
 * The jail: a process of this program that can compute, read what is open
 * already and write to a pipe, and nothing else. Hostile bytes are read there,
 * so that whatever they do to who reads them costs no more than the answer.
 */
#ifndef JAIL_H
#define JAIL_H

#include "judge/decide/text.h"

#include <stdbool.h>
#include <sys/resource.h>

/** Closes all files but the standard ones and these two. */
void jail_keep(int one, int other);

/** Sets a limit that can only be lowered. */
void jail_limit(int which, rlim_t most);

/** Gives up, for good, whatever reading hostile bytes needs not. */
void jail_enter(unsigned seconds);

/** Reads a pipe to its end. False if that takes longer than four times so many
 * seconds, or is more than 64 KiB. */
bool jail_hear(int pipe, unsigned seconds, struct text *said);

/** What came of a question. */
enum jail_end {
    JAIL_ANSWERED,
    JAIL_DEFEATED, /**< the bytes crashed it, or were too much for it */
    JAIL_BROKEN,   /**< the machine had no process, memory or time for it */
};

/**
 * Lets a function answer in a jail.
 * @param answer   what it returns is NULL or a text, of 64 KiB at most
 * @param seconds  how long it may compute
 * @param text     becomes that; the caller frees it
 */
enum jail_end jail_ask(char *(*answer)(const void *question),
                       const void *question, unsigned seconds, char **text);

#endif
