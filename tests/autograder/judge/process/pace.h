/**
 * @file
 * How a program spends its time: computing, waiting for a processor, or
 * neither.
 */
#ifndef PACE_H
#define PACE_H

#include <stdbool.h>

/** What is known of it. One that sleeps and works by turns is never
 * idle for long and never computes for long; but all its sleep adds up. Begins
 * as {0}. */
struct pace {
    double looked; /**< clock_seconds() at the last look; 0 before the first */
    double seen;   /**< the time that it had computed then */
    double idle;   /**< seconds in which it did not even want to compute */
    double lived;  /**< seconds, but for those that were skipped */
};

/** Looks at it. `cpu` is process_cpu_seconds(), or negative; `wants` is
 * process_wants_to_run(). */
void pace_look(struct pace *pace, double cpu, bool wants);

/** The time since the last look does not count. */
void pace_skip(struct pace *pace);

/** Did it stand still for too long, in all? `talks`: with another process,
 * which it waits for again and again. */
bool pace_is_idle(const struct pace *pace, bool talks);

/** Did it live for too long, whatever it did? */
bool pace_is_old(const struct pace *pace);

#endif
