/**
 * @file
 * Signals as bytes that can be waited for beside other input: the end of a
 * child, Ctrl-C and Ctrl-Z, going on after it, and being ended from outside.
 */
#ifndef SIGNALS_H
#define SIGNALS_H

/** From now on they arrive at the descriptor that is returned. */
int signals_begin(void);

/** The next one that has arrived, or 0. */
int signals_next(int fd);

/** Stops the program, as Ctrl-Z does. Returns when it goes on. */
void signals_stop(void);

#endif
