/**
 * @file
 * Reports on a class: a results file goes in, a report in one of the formats or
 * a file for each student comes out. No grader is needed for it.
 *
 * A results file has one JSON document a line: first the head, then one for
 * each submission (grade/results_file.h; docs/results.schema.json says what is
 * in them). It is read with suspicion: whatever a text in it holds, it is shown
 * as text, in every format.
 *
 * How to write a format stands in formats/format.h.
 */
#ifndef REPORT_H
#define REPORT_H

#include <stdbool.h>
#include <stdio.h>

/** What became of it; these are the program's exit statuses. */
enum report_status {
    REPORT_DONE = 0, /**< all is written */
    REPORT_NONE = 2  /**< stderr says why; a report is whole or not there */
};

/** What is not in the results. A text that nobody said is NULL or "". */
struct report_options {
    bool colour;            /**< for a terminal that likes it */
    const char *assignment; /**< what the platform calls it */
    const char *worksheet;  /**< the path of Moodle's */
    /** @name What a Classroom 50 runner says */
    /** @{ */
    const char *classroom, *submission, *commit, *release, *review;
    /** @} */
};

/**
 * Writes a report to `out_path`, or to stdout if that is NULL. A file is
 * replaced only by a whole report.
 */
enum report_status report_write(const char *results_path,
                                const char *format_name, const char *out_path,
                                const struct report_options *options);

/**
 * Writes one plain text file for each submission into `folder`, which is made
 * if it is not there. A file of that name is replaced, never followed if it is
 * a link. Nothing in it is for instructors only.
 */
enum report_status report_feedback(const char *results_path,
                                   const char *folder);

/** Prints whose points in `path` are others than in `before_path`, and why. */
enum report_status report_changes(const char *before_path, const char *path);

/**
 * Prints what can be compared: for each lesson of each submission the lesson's
 * folder, a name for a folder, and the file's hash, with tabs between them; in
 * place of the hash "untouched" or "missing". A team's members have one name,
 * and so the same line.
 * @param numbers  the lessons, "2,3"; "" for all
 */
enum report_status report_likeness(const char *path, const char *numbers);

/** Is there such a format? If not, says so, and which there are. */
enum report_status report_check(const char *format_name);

/** Prints the formats, one a line: its name, a tab, what it is for. */
void report_formats(FILE *out);

#endif
