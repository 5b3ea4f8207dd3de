/**
 * @file
 * Bubblewrap, where Landlock is missing: a program that builds a small world of
 * namespaces and starts another program in it.
 */
#ifndef BUBBLEWRAP_H
#define BUBBLEWRAP_H

#include "confine.h"

/** Does it work here? On some systems it is installed and forbidden. */
bool bubblewrap_works(void);

/**
 * Becomes bubblewrap, which becomes the program: a tool sees the stage and can
 * write to the scratch folder, a program under test sees libraries and itself.
 * Returns only if that fails.
 * @param filter  of filter_descriptor()
 */
void bubblewrap_enter(const struct cell *cell, const struct process_plan *plan,
                      int filter);

#endif
