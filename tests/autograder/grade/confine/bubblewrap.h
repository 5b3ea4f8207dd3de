/**
 * @file
 * Bubblewrap, where Landlock is missing: a program that builds a small world of
 * namespaces and starts another program in it.
 */
#ifndef BUBBLEWRAP_H
#define BUBBLEWRAP_H

#include "judge/run/process.h"
#include "toolchain.h"

#include <stdbool.h>

/** Does it work here? On some systems it is installed and forbidden. */
bool bubblewrap_works(void);

/** What the small world is made of. */
struct bubblewrap {
    const struct toolchain *toolchain;
    const char *stage, *scratch; /**< of the cell */
    int filter;                  /**< of filter_descriptor() */
};

/**
 * Becomes bubblewrap, which becomes the program: a tool sees the stage and can
 * write to the scratch folder, a program under test sees libraries and itself.
 * Returns only if that fails.
 */
void bubblewrap_enter(const struct bubblewrap *wrap,
                      const struct process_plan *plan);

#endif
