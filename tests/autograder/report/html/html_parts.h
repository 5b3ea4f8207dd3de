/**
 * @file
 * The sections of the page on a class.
 */
#ifndef HTML_PARTS_H
#define HTML_PARTS_H

#include "class_counts.h"
#include "report/formats/format.h"

/** The page's style sheet, class.css, in lines; NULL ends it. */
extern const char *const html_style[];

/** Everything above the first section: what was graded, when and how. */
void html_top(FILE *out, const json_t *head, const struct class_counts *counts);

/** How far the class is, lesson by lesson. */
void html_lessons(FILE *out, const struct class_counts *counts);

/** The cases that fail most, and the mistakes made most; sorted before. */
void html_trouble(FILE *out, const struct class_counts *counts);

/** The heading of the list of things to look at. */
void html_look_begin(FILE *out, const struct class_counts *counts);

/** The rows of one submission in it; none if there is nothing to see. */
void html_look(FILE *out, const struct class_counts *counts,
               const json_t *submission);

/** The end of the list. */
void html_look_end(FILE *out, const struct class_counts *counts);

/** The heading of the table of students. */
void html_students_begin(FILE *out, const struct class_counts *counts,
                         const json_t *head);

/** The row of one submission. */
void html_student(FILE *out, const struct class_counts *counts,
                  const json_t *submission);

/** The end of the table. */
void html_students_end(FILE *out, const struct class_counts *counts);

/** An element's text, escaped, and clipped to `size` bytes if not 0. */
void html_text(FILE *out, const char *text, size_t size);

#endif
