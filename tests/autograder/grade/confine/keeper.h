/**
 * @file
 * The keeper of a tool: a compiler's driver starts other programs, which do not
 * end with it.
 */
#ifndef KEEPER_H
#define KEEPER_H

#include "judge/process/process.h"

/**
 * Starts the plan's program, waits for it and ends as it did. When the worker
 * that wanted it has ended, ends the whole group.
 */
void keeper_keep(const struct process_plan *plan) __attribute__((noreturn));

#endif
