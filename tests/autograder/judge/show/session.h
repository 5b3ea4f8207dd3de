/**
 * @file
 * The first case that fails, shown as a short session in C, in the order in
 * which it happened.
 */
#ifndef SESSION_H
#define SESSION_H

#include "judge/decide/trial.h"
#include "screen.h"

/** Prints the steps of the failing seed up to the one that went wrong. */
void session_print(const struct screen *screen, const struct trial *trial);

/** Prints all steps of a try, and where it ended if that was within one. */
void session_print_open(const struct screen *screen, const struct trial *trial);

/** The column in which its steps begin. */
int session_indent(const struct screen *screen);

#endif
