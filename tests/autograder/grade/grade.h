/**
 * @file
 * Grading a class: every submission, every lesson that was asked for, into a
 * results file in the gradebook (results_file.h). In goes what collect.h finds,
 * and what was asked for: the options stand in options.txt, one place for all
 * who need to know them, and main() reads them.
 */
#ifndef GRADE_H
#define GRADE_H

#include "judge/build/settings.h"
#include "judge/process/interrupt.h"

#include <stdbool.h>

/** Kinds of options: a text, "" if nothing was said, and what is on or off. */
typedef const char *option_TEXT;
typedef bool option_SWITCH;

/** What was asked for, by the names that people type; and where we are. */
struct options {
#define OPTION(NAME, KIND, VALUE, WHAT) option_##KIND NAME;
#include "options.txt"
#undef OPTION
    const struct settings *settings; /**< for grading only */
    const char *temporary_folder;    /**< as in TMPDIR, or "" */
    const char *search_path; /**< where programs are found, as in PATH */
    const char *version;     /**< of the workbook */
};

/** The grader's exit status. */
enum grade_status {
    GRADE_DONE = 0,
    GRADE_LOOK = 1, /**< some points are open, or not all was read */
    GRADE_NOTHING = 2,
    GRADE_INTERRUPTED = INTERRUPT_STATUS,
};

/** Grades, and writes the results file. */
enum grade_status grade(const struct options *options);

/** Grades once more what is recorded of a student, and says whether it is the
 * same here; the results of that go to a file. */
enum grade_status grade_explain(const struct options *options,
                                const char *file);

/** Puts the results of all shards together, as if there had been none. */
enum grade_status grade_merge(const struct options *options);

#endif
