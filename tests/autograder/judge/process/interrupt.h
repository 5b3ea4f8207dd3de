/**
 * @file
 * Ctrl-C: noticed, so that nothing is left running or lying about.
 */
#ifndef INTERRUPT_H
#define INTERRUPT_H

#include <stdbool.h>

/** How a program ends that was interrupted. */
enum { INTERRUPT_STATUS = 130 };

/** From now on an interrupt is noted instead of ending the judge at once. */
void interrupt_watch(void);

/** Has there been one? */
bool interrupted(void);

#endif
