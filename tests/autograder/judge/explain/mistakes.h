/**
 * @file
 * Known mistakes: wrong solutions that people write, told apart by which cases
 * they fail and by what they show there.
 *
 * The file is made from the diffs in misconceptions/:
 *
 *     mistake closed_end
 *     todo 2
 *     see Half-open
 *     says This is what happens when the end counts as inside.
 *     fails a_range_stops_before_its_end 3 6
 *
 * A "fails" line names the case, the step that differs, counted from 0, and
 * what was observed there (or how the program ended).
 */
#ifndef MISTAKES_H
#define MISTAKES_H

#include "judge/decide/trial.h"

/** A recognised mistake. */
struct mistake {
    const char *name; /**< of its file in misconceptions/ */
    const char *says; /**< the sentence a learner needs */
    const char *see;  /**< a section of the lesson's page, or "" */
};

/**
 * The known mistake that fails the cases of `task` exactly as these trials do.
 * @param path  the lesson's mistakes.txt; a missing file knows no mistakes
 * @return false if none does, or more than one
 */
bool mistakes_recognise(const char *path, const struct trial *trials,
                        size_t count, int task, struct mistake *mistake);

/** How a trial failed, as it stands after "fails"; the caller frees it. */
char *mistakes_signature(const struct trial *trial);

#endif
