/**
 * @file
 * Ctrl-C: noticed, so that nothing is left running or lying about.
 */
#ifndef INTERRUPT_H
#define INTERRUPT_H

#include <stdbool.h>

/** From now on an interrupt is noted instead of ending the judge at once. */
void interrupt_watch(void);

/** Has there been one? */
bool interrupted(void);

#endif
