/**
 * @file
 * What the formats on a single submission share.
 */
#ifndef ONE_H
#define ONE_H

#include "format.h"

/** Adds a string, cleaned and clipped to `size` bytes. */
void one_add_text(json_t *object, const char *key, const char *text,
                  size_t size);

/** Adds points as a number of at most two decimals. */
void one_add_points(json_t *object, const char *key, double points);

/**
 * "Lesson 2, TODO 1: a range stops before its end"; the caller frees it.
 */
char *one_case_name(const json_t *known, const json_t *tried);

/**
 * What a student should read about a case: its message, and after the first
 * failure what is known to lead to it; the caller frees it.
 */
char *one_case_story(const json_t *known, const json_t *lesson,
                     const json_t *tried);

/** The submission's problems and how it was graded; the caller frees it. */
char *one_summary(const struct report *report, const json_t *submission);

/** Ends every document: prints it, frees it, adds a newline. */
void one_print(struct report *report, json_t *document);

#endif
