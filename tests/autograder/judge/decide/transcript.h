/**
 * @file
 * Transcripts: what the reference solution showed, case by case.
 *
 * The file is read by people too. A case begins at the margin, its steps are
 * indented, and a tab stands before what was observed:
 *
 *     case 2 a_range_stops_before_its_end
 *     seed 1
 *       it = my_range(3, 6)
 *       iter_next(it, &v)	3
 *
 * "shown" in place of "case" marks one that is not graded.
 */
#ifndef TRANSCRIPT_H
#define TRANSCRIPT_H

#include "lesson.h"
#include "text.h"

/** A step as it was recorded. A seed's beginning counts as one. */
struct step {
    const char *text;     /**< in C, or "seed 1", or STEP_PRINTS */
    const char *observed; /**< compared; "" if there was nothing to see */
    const char *detail;   /**< only shown */
    int line;             /**< in cases.c; 0 if unknown */
};

/** The text of the step that stands for printed output. */
#define STEP_PRINTS "it prints"

/** Some steps in order. Start with {0}. The texts are not owned. */
struct steps {
    struct step *at;
    size_t count, capacity;
};

/** Adds a step. */
void steps_add(struct steps *steps, struct step step);

/** Does this step begin a seed? */
bool step_is_seed(const struct step *step);

/** A case, and what it should show. */
struct test_case {
    const char *name;
    int task;
    bool graded;
    bool watches_prints; /**< what is printed is compared as well */
    bool open;           /**< a try: whatever it shows is as expected, but for
                              what is left over */
    bool traced;         /**< the program records a trace (trace/trace.h) */
    struct steps steps;
    const char *const *seeds; /**< its own, ending with NULL; or NULL */
};

/** All cases of a lesson, in their order. */
struct transcript {
    struct text text; /**< what the names and steps point into */
    struct test_case *cases;
    size_t count, capacity;
};

/** Reads a transcript; a file that is missing or odd ends the judge. */
void transcript_read(struct transcript *transcript, const char *path);

/** The cases of a lesson, by the table of lessons: to be recorded. */
void transcript_begin(struct transcript *transcript,
                      const struct lesson *lesson);

/** The seeds that a transcript of the project is recorded with: "1", ..., NULL.
 */
extern const char *const public_seeds[];

/** Prints one case as it stands in the file. */
void transcript_print_case(const struct test_case *test);

#endif
