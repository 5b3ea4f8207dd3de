/**
 * @file
 * What is counted about the sections that the roster divides a class into.
 */
#ifndef CLASS_SECTIONS_H
#define CLASS_SECTIONS_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

/** Numbers on one section. */
struct section_counts {
    char *name;                   /**< "" for those who are in none */
    long students, open, missing; /**< missing: files, of all lessons */
    long known;                   /**< students with points */
    double points;                /**< sum of theirs */
};

/** The sections, in the order of their names once they are sorted. */
struct class_sections {
    struct section_counts *at;
    size_t count;
    json_t *places; /**< where each is in `at`, until they are sorted */
    bool named;     /**< the roster has some */
    bool more;      /**< than are counted */
};

/** Counts a submission. */
void class_sections_add(struct class_sections *sections,
                        const json_t *submission);

/** Puts them in order; nothing may be added then. */
void class_sections_sort(struct class_sections *sections);

/** Frees them. */
void class_sections_free(struct class_sections *sections);

#endif
