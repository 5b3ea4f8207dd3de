/**
 * @file
 * The words that all reports use for lessons, cases and how a file fared.
 */
#ifndef WORDS_H
#define WORDS_H

#include "points.h"

#include <jansson.h>
#include <stdbool.h>

/** How a lesson's file fared. */
enum fate {
    IS_GRADED,
    IS_UNTOUCHED,
    IS_MISSING,
    IS_NOT_COMPILED,
    IS_REFUSED,
    IS_UNREADABLE,
    IS_UNCLEAR,
    IS_BROKEN,
    IS_EXCUSED,
    FATES
};

/** How a submission's lesson fared; a word unknown here counts as broken. */
enum fate words_fate(const json_t *lesson);

/** A word or two: "does not compile". */
const char *words_of_fate(enum fate fate);

/** The same as a name without blanks, for styles and types. */
const char *words_fate_name(enum fate fate);

/** "Lesson 2: A custom MyRange", of the head's lesson; the caller frees it. */
char *words_lesson(const json_t *known);

/** The name of a case of the head's lesson with blanks between its words, of
 * which the names of functions are some; the caller frees it. */
char *words_case(const json_t *known, const json_t *tried);

/** The file that "02-my-range" asks for, my_range.c; the caller frees it. */
char *words_file(const json_t *lesson);

/** Did the case pass? */
bool words_passed(const json_t *tried);

/** The sum of a lesson's cases' points, with nothing taken off. */
double words_sum(const json_t *lesson);

/** Is the case graded, and the instructor takes it out: nothing depends on it?
 * Of the head's lesson. */
bool words_left_out(const json_t *asked);

/** The first case that did not pass: one that counts if there is any, and none
 * that is left out; or NULL. */
const json_t *words_first_failure(const json_t *known, const json_t *lesson);

/** The case called so in the head's lesson, or NULL; `index`, if it is not
 * NULL, gets its place. */
const json_t *words_known_case(const json_t *known, const json_t *tried,
                               size_t *index);

/** What is known to lead to this failure, as a sentence; "" if nothing is. */
const char *words_mistake(const json_t *lesson, const json_t *tried);

/** Why a lesson that was not graded has no points, in several lines; the caller
 * frees it. */
char *words_why_not(const json_t *lesson);

/** Were its points set by hand? */
bool words_by_hand(const json_t *lesson);

/** Has it points of which reports show the number, and no words instead? */
bool words_shows_points(const json_t *lesson);

/** "Set by hand to 8 of 10: it came by mail (was 6.5)", or "Comment: well
 * thought"; NULL if nothing was. The caller frees it. */
char *words_override(const json_t *known, const json_t *lesson);

/** Should an instructor look at how this lesson fared? */
bool words_needs_a_look(const json_t *lesson);

/** The points of a lesson or a submission; nothing while they are open. */
struct points_text words_points(const json_t *object);

/** The points of a submission, out of as many as somebody else takes for the
 * most: the same share of them as of what its student could have, who may be
 * excused from some lessons. Nothing while they are open. */
struct points_text words_grade(const json_t *head, const json_t *submission,
                               double most);

/** The points that the student of a submission can have. */
double words_possible(const json_t *head, const json_t *submission);

/** Is a submission's student excused from all lessons? */
bool words_all_excused(const json_t *submission);

/** Is there no file of its student for any lesson, and nothing to say of what
 * there was? */
bool words_handed_in_nothing(const json_t *submission);

/** "Lesson 3: grader failed; Lesson 4: missing": the lessons whose points are
 * open; the caller frees it. */
char *words_open(const json_t *lessons, const json_t *submission);

/** "Graded under: Landlock...", or a warning; the caller frees it. */
char *words_confinement(const json_t *head);

/** A path without the folders that only the grader's machine has. */
char *words_without_folders(const char *text);

#endif
