/**
 * @file
 * The crew: as many assessments side by side as there are processors, each in a
 * process of its own, so that whatever happens to one stays there.
 */
#ifndef CREW_H
#define CREW_H

#include "grade/assess/exercise.h"

#include <jansson.h>

/** Most workers; each has a slot of a number below. That number is git's. */
enum { CREW_MOST = 64 };

/** Called in the grader when a verdict is there; it takes the verdict over. */
typedef void crew_done(void *context, json_t *verdict);

/** The crew. It is all zero before crew_open(). */
struct crew {
    struct worker *at;
    int size;
    struct cell cell; /**< what all cells have in common */
};

/** Makes a scratch folder for each of so many workers, and with it a cell like
 * this one. */
void crew_open(struct crew *crew, const struct stage *stage,
               const struct cell *cell, int workers);

/**
 * Assesses a file as soon as a worker is free, and waits until one is.
 * @param bytes  must stay until the verdict is there
 */
void crew_assess(struct crew *crew, struct exercise *exercise,
                 const struct text *bytes, crew_done *done, void *context);

/** Waits until at least one more verdict is there; false if none is due. */
bool crew_wait(struct crew *crew);

/** Ends all workers. */
void crew_close(struct crew *crew);

#endif
