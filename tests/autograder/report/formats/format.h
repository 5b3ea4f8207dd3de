/**
 * @file
 * The formats of reports on a results file.
 *
 * A results file is read once to check and count, then once for each sweep, one
 * submission at a time: what a format keeps may grow with the lessons, their
 * cases and known mistakes, never with the class. (Moodle's worksheet does.)
 *
 * A new format is one file here that defines a struct format, and one line each
 * below and in format.c. To try it, `make build/cc/report`, then
 * `build/cc/report tests/checks/report/hostile.jsonl NAME`: those submissions
 * try everything that text can do to a report. What reads the format elsewhere
 * becomes a check in a file of its own, tests/checks/report/check_KIND.py;
 * nothing there runs the grader.
 */
#ifndef FORMAT_H
#define FORMAT_H

#include "report/report.h"

#include <jansson.h>

/** A report in the making. */
struct report {
    FILE *out;             /**< NULL while counting */
    const json_t *head;    /**< the first line of the results file */
    const json_t *lessons; /**< the head's lessons */
    long submissions;      /**< how many there are */
    int sweep;             /**< which reading this is, from 0 */
    void *state;           /**< the format's own; freed when all is done */
    const struct format *format;
    const struct report_options *options; /**< what is not in the results */
};

/** A format. All functions but submission() may be NULL. */
struct format {
    const char *name; /**< as people type it */
    const char *what; /**< what it is for, in a few words */
    bool for_one;     /**< about one submission, not a class */
    int sweeps;       /**< how often it wants to see the class; 0 is 1 */
    size_t state;     /**< bytes of its state, all zero to begin with */
    const struct platform *platform; /**< by whose numbers it goes, or NULL */
    /** Fills the state. */
    void (*prepare)(struct report *report);
    /** Sees each submission before anything is printed. */
    void (*count)(struct report *report, const json_t *submission);
    /** Why there can be no report, for the caller to free; NULL if it can. */
    char *(*refuse)(const struct report *report);
    /** Begins a sweep. */
    void (*begin)(struct report *report);
    /** Prints one submission. */
    void (*submission)(struct report *report, const json_t *submission);
    /** Ends a sweep. */
    void (*end)(struct report *report);
    /** Frees what is in the state. */
    void (*release)(struct report *report);
};

extern const struct format format_table;        /**< for the terminal */
extern const struct format format_feedback;     /**< what students read */
extern const struct format format_csv;          /**< for spreadsheets */
extern const struct format format_moodle;       /**< Moodle's worksheet */
extern const struct format format_canvas;       /**< Canvas's gradebook */
extern const struct format format_json;         /**< all there is to know */
extern const struct format format_gradescope;   /**< results.json */
extern const struct format format_autolab;      /**< the last lines of output */
extern const struct format format_classroom50;  /**< result.json */
extern const struct format format_prairielearn; /**< results.json */
extern const struct format format_junit;        /**< XML for CI */
extern const struct format format_tap;          /**< Test Anything Protocol */
extern const struct format format_html;         /**< a page on the class */

/** The format of that name, or NULL. */
const struct format *format_find(const char *name);

/** All formats, then NULL. */
const struct format *const *format_list(void);

/** "table, csv, ..."; the caller frees it. */
char *format_names(void);

#endif
