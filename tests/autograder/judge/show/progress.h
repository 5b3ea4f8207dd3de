/**
 * @file
 * Progress: what the last verdict on a learner's file was, kept in build/.
 */
#ifndef PROGRESS_H
#define PROGRESS_H

#include "judge/decide/verdict.h"
#include "tasks.h"

#include <stdint.h>

/** The last verdict on a lesson's own file. */
struct progress {
    bool missing;   /**< there is no such file */
    bool judged;    /**< there is a verdict */
    bool known;     /**< and the file has not changed since */
    bool untouched; /**< the file is still the stub */
    bool compiled;
    uint64_t hash; /**< of the file, as source_hash() has it; 0 if missing */
    int passed, total;
    struct tasks tasks; /**< as they were when the file last ran */
};

/** Looks it up. */
void progress_read(struct progress *progress, const struct lesson *lesson);

/** Which tasks are done, by a verdict; if the file did not run, by the last one
 * kept here. */
void progress_tasks(struct tasks *tasks, const struct verdict *verdict);

/** What a verdict is that was reached now. */
void progress_of_verdict(struct progress *progress,
                         const struct verdict *verdict);

/** Remembers a verdict, if it is about the lesson's own file. */
void progress_write(const struct verdict *verdict);

/**
 * Writes a file of the folder that progress is kept in. Only a convenience:
 * where it can't be written, nothing is lost.
 */
void progress_save(const struct text *text, const char *path);

#endif
