/**
 * @file
 * Verdicts, rules and submissions, put together: the lines of a results file.
 */
#ifndef RESULTS_H
#define RESULTS_H

#include "grade/grading.h"

#include <jansson.h>

/** The first line, when the results are for so many submissions, of a class
 * with this fingerprint. */
json_t *results_head(const struct grading *grading, size_t submissions,
                     const char *fingerprint);

/** The numbers by which a platform knows somebody: KEY_IDENTIFIERS. */
json_t *results_identifiers(const struct collect_owner *who);

/** A submission, with an empty list of lessons. */
json_t *results_submission(const struct submission *submission);

/**
 * A submission's lesson: a verdict with the points it is worth; null where they
 * are open: what went wrong is not the student's, or the rules say so.
 * @param verdict  as of assess(); taken over
 */
json_t *results_lesson(const struct exercise *exercise,
                       const struct rules *rules, const struct terms *terms,
                       json_t *verdict, int64_t submitted);

/** Notes which file that was. */
void results_file(json_t *lesson, const char *path, const char *hash);

/** Puts what was set by hand in place of what was graded; NULL: nothing was. */
void results_override(json_t *lesson, const struct override *override);

/** Does a lesson count for nothing, by the roster? */
bool results_is_excused(const json_t *lesson);

/** Are its points open, and not only missing or excused: must somebody look? */
bool results_needs_a_look(const json_t *lesson);

/** A verdict that took no assessing: "missing", "untouched", "unreadable". */
json_t *results_plain_verdict(const char *status, const char *message);

/**
 * The verdict on a file of which nobody can tell whether it counts.
 * @param flag  what only the instructor may know, or NULL
 */
json_t *results_unclear(const char *message, const char *flag);

/** Notes whom it is of, where the roster knows. */
void results_person(json_t *submission, const struct person *person);

/** Adds up the points of a submission whose lessons are complete. */
void results_finish(json_t *submission, const struct rules *rules,
                    double seconds);

/** Makes a file for results. Fails with a sentence. */
FILE *results_create(const char *path);

/** Writes a line. Fails with a sentence. */
void results_write(const json_t *line, FILE *out);

#endif
