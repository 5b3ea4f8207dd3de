/**
 * @file
 * What all reports are made of.
 */
#ifndef REPORT_PARTS_H
#define REPORT_PARTS_H

#include "judge/decide/verdict.h"
#include "screen.h"

/** The lesson's title, and `right` at the right margin, which is freed. */
void report_heading(const struct screen *screen, const struct verdict *verdict,
                    char *right, enum paint paint);

/** A command about this file, which takes the lesson's number by "%d". */
void report_command(const struct screen *screen, const struct verdict *verdict,
                    const char *label, const char *command);

/** The command that judges this file again, where it takes one. */
void report_again(const struct screen *screen, const struct verdict *verdict);

/** Which tasks are done, on a line; of a file that did not run, which were. */
void report_tasks(const struct screen *screen, const struct verdict *verdict);

/** The compiler's own words, which go first, if there are any. */
void report_messages(const struct screen *screen,
                     const struct verdict *verdict);

/** The whole report on a file that did not become a program. */
void report_unbuilt(const struct screen *screen, const struct verdict *verdict);

#endif
