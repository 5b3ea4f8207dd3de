/**
 * @file
 * The stage: a folder outside the project that holds only what compiling and
 * linking a submission needs. What is confined sees the stage and nothing else
 * of the project: no solutions, no transcripts, no other submissions.
 *
 *     STAGE/lessons/protocol/iterator.h ...    headers, under their usual names
 *     STAGE/lessons/02-my-range/my_range.h
 *     STAGE/tests/autograder/harness/ledger.h
 *     STAGE/objects/plain/...                  what a learner's file joins
 *     STAGE/programs/plain                     what loads it, and
 *     STAGE/programs/02-my-range               what asks it from outside
 *     STAGE/slot-0/                            the scratch of one job
 */
#ifndef STAGE_H
#define STAGE_H

#include "judge/build/settings.h"
#include "judge/decide/lesson.h"

#include <sodium.h>

/** The folders on it that compilers may read, then NULL. */
extern const char *const stage_parts[];

/** The stage. */
struct stage {
    char *folder;
    char *lock; /**< a file beside it, locked as long as the grader lives */
    const struct settings *settings; /**< say where make built the parts */
    crypto_generichash_state common; /**< a hash of what all lessons share */
    crypto_generichash_state hash;   /**< of that and the last lesson */
};

/** Makes an empty one in `parent`, or in /tmp if that is no absolute path, and
 * clears what killed graders have left there. Fails with a sentence. */
void stage_open(struct stage *stage, const struct settings *settings,
                const char *parent);

/** Puts a lesson on it. */
void stage_add_lesson(struct stage *stage, const struct lesson *lesson);

/** The path, owned, of a program: of a lesson's observer by its folder, of what
 * loads submissions by the variant. */
char *stage_program(const struct stage *stage, const char *name);

/** Makes the scratch folder of a slot and returns its path, owned. */
char *stage_make_slot(const struct stage *stage, int slot, unsigned user);

/** Empties a slot, so that a job finds nothing of the one before. */
void stage_clean_slot(const char *scratch);

/** Removes it all. */
void stage_close(struct stage *stage);

#endif
