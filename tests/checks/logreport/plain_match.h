/**
 * @file
 * What a line of a log is, once more, as slow and as plain as can be. What the
 * parser says is compared with this.
 */
#ifndef PLAIN_MATCH_H
#define PLAIN_MATCH_H

#include "given/log_line.h"

/** The same as log_parse_slice(), but only the step and the status. */
enum log_step plain_match(struct slice line, int *status);

#endif
