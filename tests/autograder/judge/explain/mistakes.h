/**
 * @file
 * Known mistakes: wrong solutions that people write, told apart by which cases
 * they fail, by what they show there and, where that can't tell one cause from
 * another, by what stands in the file.
 *
 * The file is made from the diffs in misconceptions/:
 *
 *     mistake closed_end
 *     todo 2
 *     see Half-open
 *     says This is what happens when the end counts as inside.
 *     shows > in my_range_next
 *     lacks done
 *     fails a_range_stops_before_its_end 3 6
 *
 * A "fails" line names the case, the step that differs, counted from 0, and
 * what was observed there (or how the program ended). The lines "shows" and
 * "lacks" are clues (clue.h): all of them must hold. Of several mistakes that
 * fit, the one with the most clues is meant. If none fits alone, two may: one
 * that fails the first case as it does, and another that fails the rest. If
 * not even two do, one without a line "fails" may: its clues alone show it,
 * however it fails.
 */
#ifndef MISTAKES_H
#define MISTAKES_H

#include "judge/decide/source.h"
#include "judge/decide/trial.h"

/** A recognised mistake. */
struct mistake {
    const char *name; /**< of its file in misconceptions/ */
    const char *says; /**< the sentence a learner needs */
    const char *see;  /**< a section of the lesson's page, or "" */
};

/**
 * The known mistake that fails the cases of `task` exactly as these trials do,
 * or that fails the first of them so while one other explains the rest.
 * @param path    the lesson's mistakes.txt; a missing file knows no mistakes
 * @param source  the file that was tried, where the clues are looked for
 * @return false if none does, or more than one with as many clues
 */
bool mistakes_recognise(const char *path, const struct trial *trials,
                        size_t count, int task, const struct source *source,
                        struct mistake *mistake);

/** How a trial failed, as it stands after "fails"; the caller frees it. */
char *mistakes_signature(const struct trial *trial);

#endif
