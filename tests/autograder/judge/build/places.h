/**
 * @file
 * Where in the source a sanitizer's report is about.
 */
#ifndef PLACES_H
#define PLACES_H

#include "judge/decide/text.h"
#include "judge/process/process.h"

/**
 * Adds to a report where in the source its addresses lie, as well as addr2line
 * or llvm-symbolizer can tell. Sanitizers could ask them as well, but would
 * need ten times as long, and one of them only knows the latter.
 * @param program  what the report is about
 * @param guard  confines the tool, in the program's folder; NULL: nobody does
 * @return false if no tool could tell: then the report is as it was
 */
bool places_add(struct text *report, const char *program,
                const struct process_guard *guard);

#endif
