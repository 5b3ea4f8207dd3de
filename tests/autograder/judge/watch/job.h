/**
 * @file
 * A job: another run of the judge, beside which the keys and the file are
 * watched.
 */
#ifndef JOB_H
#define JOB_H

#include "watch.h"

#include <sys/types.h>

/** What is going on. Start with {0}. */
struct job {
    pid_t pid;    /**< 0: nothing */
    bool judges;  /**< it is a verdict, until that was taken note of */
    bool stopped; /**< it was asked to end */
    bool silent;  /**< it was stopped before it had said anything */
    int status;   /**< of the last one */
};

/** Has the file judged, below a line with the time. */
void job_judge(struct job *job, const struct watch_plan *plan,
               const struct lesson *lesson);

/** Starts a run of the judge with these arguments, the second may be NULL. */
void job_start(struct job *job, const struct watch_plan *plan,
               const char *command, const char *argument);

/** Has it just come to its end? */
bool job_is_over(struct job *job);

/** Asks it to end, as often as one likes. */
void job_stop(struct job *job);

/** Ends it, if there is one, and waits until it is gone. */
void job_end(struct job *job);

#endif
