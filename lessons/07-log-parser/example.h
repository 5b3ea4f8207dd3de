/**
 * @file
 * What the files of lesson 7's example share.
 */
#ifndef EXAMPLE_H
#define EXAMPLE_H

#include "log_parser.h"

/** print(text(next(it, "end"))) */
static inline void show(struct iterator *it)
{
    struct value line;
    if (iter_next(it, &line) == ITER_STOP)
        line = value_str("end");
    value_print(line);
}

/** Walks by hand and with a generator, and then the file grows. */
void a_log_that_grows(void);

/** Reads while a line is only half written. */
void a_line_half_written(void);

#endif
