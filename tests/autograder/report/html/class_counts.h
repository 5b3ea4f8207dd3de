/**
 * @file
 * What is counted about a class: numbers for each lesson, each case, each known
 * mistake, each section, and none for each student.
 */
#ifndef CLASS_COUNTS_H
#define CLASS_COUNTS_H

#include "case_tells.h"
#include "class_sections.h"
#include "report/text/words.h"

#include <jansson.h>

/** Tenths of a lesson's points, and all of them. */
enum { SPREAD = 11 };

/** Numbers on one case. */
struct case_counts {
    const json_t *lesson, *known; /**< the head's */
    struct case_tells tells;
};

/** How many files failed it. */
long case_failed(const struct case_counts *one);

/** Numbers on one lesson. */
struct lesson_counts {
    const json_t *known; /**< the head's lesson */
    long fates[FATES];   /**< how many files fared how */
    long spread[SPREAD]; /**< graded ones, by share of the points */
    long late;           /**< points were taken off */
    double points;       /**< sum of the graded ones */
    size_t first, cases; /**< its cases among all */
};

/** Numbers on one known mistake. */
struct mistake_counts {
    const json_t *lesson; /**< the head's */
    char *says, *see;
    long students;
};

/** Numbers on a class. */
struct class_counts {
    struct lesson_counts *lessons;
    struct case_counts *cases;
    struct mistake_counts *mistakes;
    size_t lesson_count, case_count, mistake_count;
    json_t *known_mistakes;               /**< where each is in `mistakes` */
    long submissions, empty, look, known; /**< known: no points are open */
    long nothing;                         /**< was handed in by so many */
    double points;                        /**< sum of the known ones */
    struct class_sections sections;
};

/** Nothing counted yet, for the lessons of `head`. */
void class_counts_begin(struct class_counts *counts, const json_t *head);

/** Counts a submission. */
void class_counts_add(struct class_counts *counts, const json_t *submission);

/** Puts what happened most often first. */
void class_counts_sort(struct class_counts *counts);

/** Frees it. */
void class_counts_free(struct class_counts *counts);

#endif
