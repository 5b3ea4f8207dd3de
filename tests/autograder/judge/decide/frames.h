/**
 * @file
 * The frames of a sanitizer's report: it tells addresses in the program, and
 * what addr2line knows about those is put beside them.
 */
#ifndef FRAMES_H
#define FRAMES_H

#include "text.h"

/**
 * Adds the addresses of a report's frames, " 0x1a2b" each.
 * @param program  the name of the program's file, without its folder
 * @return false if there are none
 */
bool frames_addresses(struct text *addresses, const char *report,
                      const char *program);

/**
 * Adds to each of these frames its places in the source, as frames of their
 * own.
 * @param answer  what addr2line -a -i says to the addresses: each of them,
 *     and after it its places, a line each
 */
void frames_name(struct text *report, const char *program, const char *answer);

#endif
