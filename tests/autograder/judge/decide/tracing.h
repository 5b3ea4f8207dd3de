/**
 * @file
 * How the trace of a trial grows (trace/trace.h has its format): each step is a
 * "call", what was recorded within it, and what "came" of it. Does nothing for
 * a trial that is not traced.
 */
#ifndef TRACING_H
#define TRACING_H

#include "trial.h"

/** Takes in a line that the recorder wrote, with unit separators for tabs. */
void tracing_take(struct trial *trial, const char *line);

/** Takes in what was printed: of many lines, the first two and the last two. */
void tracing_printed(struct trial *trial, const struct text *printed);

/** A step is over: what was traced since the last one belongs to it. */
void tracing_step(struct trial *trial, const struct record *record);

/** Of a try: what lies between its steps, the learner's own code did. */
void tracing_between(struct trial *trial);

/** What was traced since the last step belongs to this call, whose end is not
 * known. */
void tracing_call(struct trial *trial, const char *call);

#endif
