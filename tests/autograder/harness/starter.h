/**
 * @file
 * A program that is loaded once and then forks for each run of the submission
 * it is for. What is loaded by then is ours alone; a process gives up all
 * rights, that to fork included, before a line of the submission runs in it.
 *
 *     PROGRAM once [OBJECT]         does the one thing it is started for
 *     PROGRAM confined [OBJECT]     forks at each order
 *     PROGRAM limited [OBJECT]      the same, for processes nobody confines
 *
 * An order is the number of a processor to stay on, an int32_t, or -1, with the
 * descriptors that become 0, 1, 2 and perhaps 3 of the new process. The answer
 * is its number as a pid_t. It is a child of who started the starter.
 */
#ifndef STARTER_H
#define STARTER_H

/** How it is started. @{ */
#define STARTER_ONCE "once"
#define STARTER_CONFINED "confined"
#define STARTER_LIMITED "limited"
/** @} */

/** The descriptors at which a starter finds things. */
enum {
    STARTER_ORDERS = 3, /**< a socket */
    STARTER_FILTER = 4, /**< for STARTER_CONFINED: what seccomp puts on */
    STARTER_RULES = 5,  /**< the same for Landlock */
    STARTER_RUN = 3,    /**< descriptors that every process gets */
    STARTER_ASKED = 4   /**< and one that is at an end of a wire */
};

/** Stands in a filter for the number of the process that puts it on. */
enum { STARTER_OWN_NUMBER = 0x6F776E21 };

/**
 * What main() does. Returns if nobody orders any more.
 * @param begin  what a process does that may do nothing else
 */
int starter_main(char **arguments, void (*begin)(const char *object));

#endif
