/**
 * @file
 * The sections of the page on a class.
 */
#ifndef HTML_PARTS_H
#define HTML_PARTS_H

#include "class_counts.h"
#include "report/formats/format.h"

/** How many of a kind are shown where only the first matter. */
enum { HTML_TOP = 10 };

/** @name The page's style sheet and its script, in lines; NULL ends each. @{ */
extern const char *const html_style[];
extern const char *const html_script[];
/** @} */

/** What stands before the page's body. Its policy allows the script by its hash
 * and nothing else: should a student's text ever get through as markup, nothing
 * of it runs, and nothing is fetched. */
void html_head(FILE *out);

/** The page's end, with the script. */
void html_foot(FILE *out);

/** Everything above the first section: what was graded, when and how. */
void html_top(FILE *out, const json_t *head, const struct class_counts *counts);

/** The heading of the list of whom to look at. */
void html_look_begin(FILE *out, const struct class_counts *counts);

/** The row of one submission in it, the class's `number`th. */
void html_look(FILE *out, const struct class_counts *counts,
               const json_t *submission, long number);

/** The end of the list. */
void html_look_end(FILE *out, const struct class_counts *counts);

/** How far the class is, lesson by lesson. */
void html_lessons(FILE *out, const struct class_counts *counts);

/** How each section does; nothing if there are none. */
void html_sections(FILE *out, const struct class_counts *counts);

/** The cases: what fails most, and how well they tell students apart. */
void html_cases(FILE *out, const struct class_counts *counts);

/** The mistakes made most. */
void html_mistakes(FILE *out, const struct class_counts *counts);

/** The heading of the table of students. */
void html_students_begin(FILE *out, const struct class_counts *counts,
                         const json_t *head);

/** The row of one submission, the class's `number`th. */
void html_student(FILE *out, const struct class_counts *counts,
                  const json_t *submission, long number);

/** The end of the table. */
void html_students_end(FILE *out, const struct class_counts *counts);

/** The fields that filter by name and section, for the script to show. */
void html_filter(FILE *out, const struct class_counts *counts);

/** @name Pieces of sections. @{ */

/** An element's text, escaped, and clipped to `size` bytes if not 0. */
void html_text(FILE *out, const char *text, size_t size);

/** A name, which may be written in any direction. */
void html_bdi(FILE *out, const char *text);

/** Begins a table of a `kind`, which may be "", up to its first column. No
 * other table, and no section, may have that caption. */
void html_table(FILE *out, const char *kind, const char *caption);

/** The headings of columns; NULL ends them. */
void html_columns(FILE *out, const char *const *names);

/** The element, of that tag, that says a student's section. */
void html_section(FILE *out, const char *tag, const json_t *submission);

/** Of a whole that may be 0. */
long html_percent(long part, long whole);

/** How many of how many, as words and as a bar. */
void html_much(FILE *out, long part, long whole, const char *of);

/** @} */

#endif
